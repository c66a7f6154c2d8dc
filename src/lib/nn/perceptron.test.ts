import { expect, it } from 'vitest';
import { type Matrix, matrixFrom } from './matrix.ts';
import { learnPerceptron, perceptron, type PerceptronOptions, type PerceptronStep } from './perceptron.ts';
import { createRandom } from './random.ts';

const inputs = matrixFrom([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);

function learn(labels: number[], options: Partial<PerceptronOptions> = {}, X: Matrix = inputs) {
  const steps: (Omit<PerceptronStep, 'w'> & { w: number[] })[] = [];
  const run = learnPerceptron(X, labels, { eta: 1, epochs: 100, ...options });
  for (;;) {
    const next = run.next();
    if (next.done) return { converged: next.value, steps };
    steps.push({ ...next.value, w: Array.from(next.value.w) });
  }
}

const gates = { and: [0, 0, 0, 1], or: [0, 1, 1, 1], nand: [1, 1, 1, 0], nor: [1, 0, 0, 0] };

it.each(Object.entries(gates))('learns %s whatever the rate, the tie and the order', (_, labels) => {
  for (const eta of [0.1, 1, 7]) {
    for (const tie of [0, 1] as const) {
      for (const random of [undefined, createRandom(1)]) {
        const { converged, steps } = learn(labels, { eta, tie, ...(random && { random }) });
        expect(converged).toBe(true);
        const { w, b } = steps.at(-1)!;
        inputs.row.forEach((x, i) => expect(perceptron(Float64Array.from(w), b, x, tie)).toBe(labels[i]));
      }
    }
  }
});

it('stops after the first epoch without a mistake', () => {
  const mistakes: number[] = [];
  for (const { epoch, isMistake } of learn(gates.and).steps) {
    mistakes[epoch - 1] = (mistakes[epoch - 1] ?? 0) + Number(isMistake);
  }
  expect(mistakes.length).toBeGreaterThan(2);
  expect(mistakes.indexOf(0)).toBe(mistakes.length - 1);
});

it('never ends on XOR', () => {
  const { converged, steps } = learn([0, 1, 1, 0]);
  expect([converged, steps.length]).toEqual([false, 400]);
});

it('moves by η (y − ŷ) x, and only by mistakes', () => {
  const { steps } = learn(gates.and, { eta: 0.5, w: [1, 0], b: 0 });
  expect(steps[2]).toEqual({ epoch: 1, sample: 2, isMistake: true, w: [0.5, 0], b: -0.5 });
  expect(steps[0]).toEqual({ epoch: 1, sample: 0, isMistake: false, w: [1, 0], b: 0 });
});

it('puts z = 0 into the class that the tie names', () => {
  expect([perceptron(Float64Array.of(1), 0, [0]), perceptron(Float64Array.of(1), 0, [0], 1)]).toEqual([0, 1]);
});

it.each<[() => unknown, string]>([
  [() => learn([0, 1]), 'learnPerceptron: 4 examples but 2 labels'],
  [() => learn([0, 0, 0, 0]), 'learnPerceptron: all labels are 0, expected both classes'],
  [() => learn([0, 1, 2, 0]), 'learnPerceptron: label [2] is 2, expected 0 or 1'],
  [() => learn([0, 1, NaN, 0]), 'learnPerceptron: label [2] is NaN, expected 0 or 1'],
  [() => learn(gates.or, { eta: 0 }), 'learnPerceptron: eta must be a finite number above 0, got 0'],
  [() => learn(gates.or, { epochs: 0 }), 'learnPerceptron: epochs must be a whole number from 1, got 0'],
  [() => learn(gates.or, { w: [1] }), 'learnPerceptron: w has 1 values, each example 2'],
  [() => learn(gates.or, { w: [1, NaN] }), 'learnPerceptron: w[1] is NaN, expected a finite number'],
  [() => learn(gates.or, { b: Infinity }), 'learnPerceptron: b is Infinity, expected a finite number'],
  [() => learn(gates.or, { tie: 2 as 1 }), 'learnPerceptron: unknown name "2", expected one of 0, 1'],
  [
    () => learn([], {}, { rows: 0, cols: 2, data: new Float64Array(0), row: [] }),
    'learnPerceptron: the data are empty',
  ],
])('%#: says what is wrong', (act, message) => {
  expect(act).toThrow(message);
});
