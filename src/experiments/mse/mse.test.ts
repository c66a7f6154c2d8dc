import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (label: number[], prediction: number[]): Result => runExperiment(experiment, { label, prediction }).result;

test('document B: label (1, 2), prediction (1.5, 1.5)', () => {
  const { value, scalings } = runExperiment(experiment).result;
  expect(value).toBe(0.25);
  expect(scalings.map((scaled) => scaled.value)).toEqual([0.5, 0.25, 0.25, 0.125]);
});

test('three components tell the scalings apart', () => {
  const { value, scalings } = run([1, 2, 0], [1.5, 1.5, 1]);
  expect(value).toBe(0.5);
  expect(scalings.map((scaled) => scaled.value)).toEqual([1.5, 0.75, 0.5, 0.25]);
});

test('document E: the gradient has no sum', () => {
  const { differences, withSum, scalings } = run([1, 2, 1, 0], [2, 0, 1.5, 3]);
  expect(differences).toEqual([0.25, -0.5, 0.125, 0.75]);
  expect(scalings[3]!.gradient).toEqual([0.25, -0.5, 0.125, 0.75]);
  expect(withSum).toBe(0.625);
});

test('every gradient is the slope of its own value', () => {
  const [label, prediction, step] = [[0.3, -1.2, 2], [1.1, 0.4, -0.7], 1e-6];
  const before = run(label, prediction).scalings;
  for (const [i, h] of prediction.entries()) {
    const [up, down] = [step, -step].map((by) => run(label, prediction.with(i, h + by)).scalings) as [
      Result['scalings'],
      Result['scalings'],
    ];
    for (const [k, { name, gradient }] of before.entries()) {
      expect((up[k]!.value - down[k]!.value) / (2 * step), name).toBeCloseTo(gradient[i]!, 7);
    }
  }
});

test('another number of predictions is refused in words', () => {
  expect(() => run([1, 2], [1])).toThrow('prediction: 1 numbers for a label of 2, give 2');
});
