// No weights and no bias make one unit compute XOR: the four rows of its table contradict each other.
import { defineArgument } from './argument.ts';

interface Unit {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
}

const lines: Readonly<Record<string, (unit: Unit) => boolean>> = {
  'row-00': ({ b }) => b <= 0,
  'row-10': ({ w1, b }) => w1 + b > 0,
  'row-01': ({ w2, b }) => w2 + b > 0,
  'row-11': ({ w1, w2, b }) => w1 + w2 + b <= 0,
  sum: ({ w1, w2, b }) => w1 + b + (w2 + b) > 0,
  'one-bias': ({ w1, w2, b }) => w1 + w2 + b > 0,
  equal: ({ w1, w2 }) => w1 === w2,
  exceeds: ({ w1, w2, b }) => w1 + w2 + b > b,
  contradiction: () => false,
};

export const xorOneLine = defineArgument({
  id: 'xor-one-line',
  given: ['row-00', 'row-10', 'row-01', 'row-11'],
  steps: {
    sum: ['row-10', 'row-01'],
    'one-bias': ['row-00', 'sum'],
    contradiction: ['row-11', 'one-bias'],
  },
  idle: ['equal', 'exceeds'],
  quantities: ['w1', 'w2', 'b'],
  holds: lines as unknown as ReturnType<typeof defineArgument>['holds'],
});
