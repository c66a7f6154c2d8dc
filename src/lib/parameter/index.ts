// Declaring, parsing, bounding and printing what can be set.
export * from './parameter.ts';
export * from './array.ts';
export * from './points.ts';
export * from './text.ts';
export * from './quote.ts';
export * from './value.ts';
export * from './settings.ts';
export * from './address.ts';
export * from './experiment.ts';
