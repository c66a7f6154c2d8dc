// Toy data, all seeded, in the order in which the course meets them.
export * from './gates.ts';
export * from './planes.ts';
export * from './curves.ts';
export { digits } from './digits.ts'; // handwriting of our own
export { type Dataset, fromPoints, mislabel, split, subset } from './dataset.ts';
export * from './small-network.ts'; // the running example of lessons 7 and 8
