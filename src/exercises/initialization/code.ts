// He's and Xavier's start from given random numbers, written by the reader.
import { initializers, normal, uniform } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawWhole, times } from '../checker/code/draw.ts';
import { ask } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const rows = (list: readonly number[], width: number): number[][] =>
  times(list.length / width, (i) => list.slice(i * width, (i + 1) * width));

const rounded = (value: number): number => Math.round(1000 * value) / 1000;

const ROWS = `// Cuts a list into rows.
function rows(list, width) {
  const cut = [];
  while (list.length > 0) cut.push(list.splice(0, width));
  return cut;
}
`;

const SOLUTION = `${ROWS}
function he(inputs, units, normals) {
  const deviation = Math.sqrt(2 / inputs);
  return rows(normals.map((n) => deviation * n), units);
}

function xavier(inputs, units, uniforms) {
  const bound = Math.sqrt(6 / (inputs + units));
  return rows(uniforms.map((u) => bound * (2 * u - 1)), units);
}`;

export const program = defineExercise({
  id: 'initialization-program',
  kind: 'code',
  difficulty: 2,
  minutes: 8,
  start: `${ROWS}
// The weights by He, a row for each input. normals come from
// N(0, 1): one for each weight, in order.
function he(inputs, units, normals) {

}

// By Xavier, from numbers that are even between 0 and 1.
function xavier(inputs, units, uniforms) {

}`,
  solution: SOLUTION,
  mistakes: {
    variance: ['Math.sqrt(2 / inputs)', '2 / inputs'],
    'lost-bracket': ['Math.sqrt(2 / inputs)', 'Math.sqrt(2) / inputs'],
    'by-units': ['2 / inputs', '2 / units'],
    'one-for-two': ['2 / inputs', '1 / inputs'],
    'one-sided': ['(2 * u - 1)', 'u'],
    'deviation-as-bound': ['6 / (inputs + units)', '2 / (inputs + units)'],
  },
  cases(random: Random) {
    const shapes = times(5, (at) => [at + 2, drawWhole(random, 1, 3)] as const);
    const drawn = (inputs: number, units: number, draw: (random: Random) => number) =>
      times(inputs * units, () => rounded(draw(random)));
    const scaled = (list: readonly number[], factor: number) => list.map((value) => factor * value);
    return [
      ...shapes.map(([inputs, units]) => {
        const normals = drawn(inputs, units, normal);
        return ask(
          'he',
          [inputs, units, normals],
          rows(scaled(normals, initializers.he.deviation(inputs, units)), units),
        );
      }),
      ...shapes.map(([inputs, units]) => {
        const uniforms = drawn(inputs, units, uniform);
        const bound = Math.sqrt(3) * initializers.xavier.deviation(inputs, units);
        const around = uniforms.map((u) => 2 * u - 1);
        return ask('xavier', [inputs, units, uniforms], rows(scaled(around, bound), units));
      }),
    ];
  },
  variant: () => ({ facts: {} }),
});
