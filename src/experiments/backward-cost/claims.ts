// Sentences about the cost of a gradient that stand only while they are true.
import type { Claim } from '../folder.ts';
import { countsOf } from './experiment.ts';

const SHAPES = [[2, 2, 1], [784, 30, 10], [784, 100, 100, 10], [100, 100, 100, 100, 100], [5, 1], [1, 500, 500, 1]]; // prettier-ignore

export const claims: readonly Claim[] = [
  {
    id: 'backward-cost/one-to-two',
    check() {
      const ratios = SHAPES.map((sizes) => countsOf(sizes).ratio);
      const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
      return { holds: least >= 1 && most < 2, slots: { least, most, digits: countsOf([784, 30, 10]).ratio } };
    },
  },
];
