// BP1 to BP4 one by one, then the whole pass, written by the reader and checked by central differences.
import { checkGradients, matrixFrom } from '../../lib/nn/index.ts';
import type { Random } from '../../lib/nn/index.ts';
import { drawLayers, drawList, drawRows, networkWith, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** Central differences of the library's cost, in the shape of each parameter. */
function wholePass(random: Random, sizes: readonly [number, number, number]): Case {
  const [first, last] = drawLayers(random, sizes) as [{ W: number[][]; b: number[] }, { W: number[][]; b: number[] }];
  const [x, y] = [drawList(random, sizes[0]), drawList(random, sizes[2], 0, 1)];
  const network = networkWith([first, last], { output: 'sigmoid', cost: 'quadratic' });
  const { byParameter } = checkGradients(network, matrixFrom([x]), matrixFrom([y]));
  const differences = (name: string) => Array.from(byParameter.find((one) => one.name === name)!.numeric);
  const rows = (name: string, width: number) => {
    const all = differences(name);
    return times(all.length / width, (i) => all.slice(i * width, (i + 1) * width));
  };
  const gradients = { dW1: rows('W1', sizes[1]), db1: differences('b1'), dW2: rows('W2', sizes[2]), db2: differences('b2') }; // prettier-ignore
  return ask('backward', [x, y, first.W, first.b, last.W, last.b], gradients);
}

/** Each equation as it is written in the lesson. */
function equations(random: Random, below: number, above: number): Case[] {
  const [h, y, slope] = [
    drawList(random, above, 0, 1),
    drawList(random, above, 0, 1),
    drawList(random, above, 0, 0.25),
  ];
  const [W, delta, slopeBelow] = [drawRows(random, below, above), drawList(random, above), drawList(random, below, 0, 0.25)]; // prettier-ignore
  const hBelow = drawList(random, below, 0, 1);
  return [
    ask('outputErrorBP1', [h, y, slope], h.map((value, i) => (value - y[i]!) * slope[i]!)), // prettier-ignore
    ask('hiddenErrorBP2', [W, delta, slopeBelow], W.map((row, j) => slopeBelow[j]! * dot(row, delta))), // prettier-ignore
    ask('biasGradientBP3', [delta], delta),
    ask('weightGradientBP4', [hBelow, delta], hBelow.map((value) => delta.map((error) => value * error))), // prettier-ignore
  ];
}

const GIVEN = `const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const slopes = (h) => h.map((value) => value * (1 - value));
const dot = (a, b) => a.reduce((z, v, k) => z + v * b[k], 0);
const column = (W, j) => W.map((row) => row[j]);
const layer = (h, W, b) =>
  b.map((bias, j) => sigmoid(bias + dot(h, column(W, j))));
`;

const SOLUTION = `${GIVEN}
function outputErrorBP1(h, y, slope) {
  return h.map((value, i) => (value - y[i]) * slope[i]);
}
function hiddenErrorBP2(W, deltaAbove, slope) {
  return W.map((row, j) => slope[j] * dot(row, deltaAbove));
}
function biasGradientBP3(delta) {
  return delta;
}
function weightGradientBP4(h, delta) {
  return h.map((value) => delta.map((error) => value * error));
}

function backward(x, y, W1, b1, W2, b2) {
  const h1 = layer(x, W1, b1);
  const h2 = layer(h1, W2, b2);
  const delta2 = outputErrorBP1(h2, y, slopes(h2));
  const delta1 = hiddenErrorBP2(W2, delta2, slopes(h1));
  return {
    dW1: weightGradientBP4(x, delta1),
    db1: biasGradientBP3(delta1),
    dW2: weightGradientBP4(h1, delta2),
    db2: biasGradientBP3(delta2),
  };
}`;

export const program = defineExercise({
  id: 'backpropagation-program',
  kind: 'code',
  difficulty: 3,
  minutes: 15,
  near: 1e-7,
  start: `${GIVEN}
function outputErrorBP1(h, y, slope) {

}
function hiddenErrorBP2(W, deltaAbove, slope) {

}
function biasGradientBP3(delta) {

}
function weightGradientBP4(h, delta) {

}

// Sigmoids and the quadratic cost, for one example:
// { dW1, db1, dW2, db2 }.
function backward(x, y, W1, b1, W2, b2) {
  const h1 = layer(x, W1, b1);
  const h2 = layer(h1, W2, b2);

}`,
  solution: SOLUTION,
  mistakes: {
    'output-slope-lost': ['(value - y[i]) * slope[i]', 'value - y[i]'],
    turned: ['value - y[i]', 'y[i] - value'],
    'hidden-slope-lost': ['slope[j] * dot', 'dot'],
    transposed: [
      'W.map((row, j) => slope[j] * dot(row, deltaAbove))',
      'slope.map((s, j) => s * dot(column(W, j), deltaAbove))',
    ],
    'outer-turned': [
      'h.map((value) => delta.map((error) => value * error))',
      'delta.map((error) => h.map((value) => value * error))',
    ],
    'input-for-hidden': ['weightGradientBP4(h1, delta2)', 'weightGradientBP4(x, delta2)'],
  },
  cases(random: Random) {
    const byEquation = [[2, 2], [3, 3], [2, 3], [3, 1], [4, 2]].map(([n, m]) => equations(random, n!, m!)); // prettier-ignore
    const shapes = [[2, 2, 1], [2, 2, 2], [3, 2, 2], [1, 3, 2]] as const; // prettier-ignore
    return [
      ...[0, 1, 2, 3].flatMap((equation) => byEquation.map((four) => four[equation]!)),
      ...shapes.map((sizes) => wholePass(random, sizes)),
    ];
  },
  variant: () => ({ facts: {} }),
});
