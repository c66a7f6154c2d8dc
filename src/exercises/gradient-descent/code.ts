// A line fitted by gradient descent, written by the reader.
import { backward, forward, gradientDescent, matrixFrom } from '../../lib/nn/index.ts';
import type { Network, Random } from '../../lib/nn/index.ts';
import { drawList, drawNumber, drawWhole, networkWith, times } from '../checker/code/draw.ts';
import { ask, type Case } from '../checker/code/task.ts';
import { defineExercise } from '../exercise.ts';

const column = (values: readonly number[]) => matrixFrom(values.map((value) => [value]));

/** The library's network of one linear unit, after a pass forward and back. */
function passed(network: Network, xs: readonly number[], ys: readonly number[]): Network {
  forward(network, column(xs));
  backward(network, column(xs), column(ys));
  return network;
}

function cases(w: number, b: number, xs: number[], ys: number[], eta: number, steps: number): [Case, Case] {
  const network = networkWith([{ W: [[w]], b: [b] }], { output: 'identity', cost: 'quadratic' });
  const unit = passed(network, xs, ys).layers[0]!;
  const slopes = { dw: unit.dW.data[0]!, db: unit.db[0]! };
  const descent = gradientDescent(network);
  for (let step = 0; step < steps; step++) {
    passed(network, xs, ys);
    descent.step(eta);
  }
  const after = { w: unit.W.data[0]!, b: unit.b[0]! };
  return [ask('gradient', [w, b, xs, ys], slopes), ask('descend', [w, b, xs, ys, eta, steps], after)];
}

const SOLUTION = `function gradient(w, b, xs, ys) {
  let [dw, db] = [0, 0];
  for (let i = 0; i < xs.length; i++) {
    const error = w * xs[i] + b - ys[i];
    dw += (error * xs[i]) / xs.length;
    db += error / xs.length;
  }
  return { dw, db };
}

function descend(w, b, xs, ys, eta, steps) {
  for (let step = 0; step < steps; step++) {
    const { dw, db } = gradient(w, b, xs, ys);
    w -= eta * dw;
    b -= eta * db;
  }
  return { w, b };
}`;

export const program = defineExercise({
  id: 'gradient-descent-program',
  kind: 'code',
  difficulty: 2,
  minutes: 10,
  start: `// The cost is half the mean of (w x + b - y)^2 over the
// examples. Its slopes along w and b: { dw, db }.
function gradient(w, b, xs, ys) {

}

// Where so many steps lead: { w, b }.
function descend(w, b, xs, ys, eta, steps) {

}`,
  solution: SOLUTION,
  mistakes: {
    summed: [
      'dw += (error * xs[i]) / xs.length;\n    db += error / xs.length;',
      'dw += error * xs[i];\n    db += error;',
    ],
    doubled: ['= w * xs[i] + b - ys[i]', '= 2 * (w * xs[i] + b - ys[i])'],
    turned: ['w * xs[i] + b - ys[i]', 'ys[i] - w * xs[i] - b'],
    'input-lost': ['(error * xs[i]) / xs.length', 'error / xs.length'],
    uphill: ['w -= eta * dw;\n    b -= eta * db;', 'w += eta * dw;\n    b += eta * db;'],
    'updated-first': ['b -= eta * db;', 'b -= eta * gradient(w, b, xs, ys).db;'],
    'one-step-more': ['step < steps', 'step <= steps'],
  },
  cases(random: Random) {
    const all = times(6, (at) => {
      const count = at + 2;
      const [xs, ys] = [drawList(random, count), drawList(random, count)];
      const eta = drawWhole(random, 1, 5) / 10;
      return cases(drawNumber(random), drawNumber(random), xs, ys, eta, drawWhole(random, 1, 5));
    });
    return [...all.map(([gradient]) => gradient), ...all.map(([, descend]) => descend)];
  },
  variant: () => ({ facts: {} }),
});
