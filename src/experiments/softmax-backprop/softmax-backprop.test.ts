import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, PAIRS, type Result } from './experiment.ts';

const run = (settings: Readonly<Record<string, number | string>> = {}): Result =>
  runExperiment(experiment, settings).result;

test('outputs, and the error of every layer', () => {
  const { outputs, delta, sizes, y } = run();
  expect(sizes).toEqual([2, 4, 4, 3]);
  expect(delta.map((layer) => layer.length)).toEqual([4, 4, 3]);
  expect(outputs.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  expect(y).toEqual([0, 1, 0]);
});

test('the error at the output is the miss in three pairs, and falls short in two', () => {
  const gaps = PAIRS.map((pair) => run({ pair }).gap);
  expect(gaps.slice(0, 3)).toEqual([0, 0, 0]);
  for (const gap of gaps.slice(3)) expect(gap).toBeGreaterThan(0.1);
});

test('every δ agrees with its difference, in every pair', () => {
  for (const pair of PAIRS) {
    const { layers, maxRelativeError } = run({ pair, seed: 7, x: '[-1,2]' });
    expect(maxRelativeError).toBeLessThan(1e-7);
    for (const { delta, differences } of layers) {
      delta.forEach((one, j) => expect(one).toBeCloseTo(differences[j]!, 8));
    }
  }
});

test('sigmoid with squares: the miss times h (1 − h)', () => {
  const { delta, outputs, miss } = run({ pair: 'sigmoid-squares' });
  outputs.forEach((h, j) => expect(delta[2]![j]).toBeCloseTo(miss[j]! * h * (1 - h), 12));
});

test('softmax of the last scores, and the cost, as Math has them', () => {
  const { layers, outputs, cost } = run({ class: 3, seed: 4 });
  const powers = layers[2]!.z.map(Math.exp);
  const whole = powers.reduce((a, b) => a + b, 0);
  outputs.forEach((h, j) => expect(h).toBeCloseTo(powers[j]! / whole, 12));
  expect(cost).toBeCloseTo(-Math.log(outputs[2]!), 12);
});

test('inputs that do not fit are drawn or refused, a class that is not there is refused', () => {
  expect(run({ sizes: '[4,3,3]' }).x).toHaveLength(4);
  expect(() => run({ x: '[1,2,3]' })).toThrow('x: 3 values, but layer 1 has 2 units');
  expect(() => run({ sizes: '[2,2]', class: 3 })).toThrow('class: 3 of 2, the last layer has 2 units');
  expect(() => run({ sizes: '[2,2.5,3]' })).toThrow(
    'sizes: 2.5 units are not accepted, give a whole number from 1 to 8 each',
  );
});
