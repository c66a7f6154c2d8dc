// Against the recursion by hand: x ← x − η g, with g = 8x or the sum of all 8x so far.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('goes 2, 1.2, −0.08, −1.328, −2.0448 when nothing is cleared', () => {
  const { x } = run({});
  [2, 1.2, -0.08, -1.328, -2.0448].forEach((value, step) => expect(x[step]).toBeCloseTo(value, 12));
});

it.each([0.05, 0.01, 0.2])('agrees with the sums written out at rate %d', (eta) => {
  let [at, sum] = [2, 0];
  run({ eta }).x.forEach((x, step) => {
    if (step > 0) {
      sum += 8 * at;
      at -= eta * sum;
    }
    expect(x).toBeCloseTo(at, 9);
  });
});

it('falls by the factor 1 − 8η when cleared', () => {
  run({ gradients: 'cleared' }).x.slice(0, 20).forEach((x, step) => expect(x).toBeCloseTo(2 * 0.6 ** step, 12)); // prettier-ignore
});

it('passes the check at the first step and fails it at the second', () => {
  const { check } = run({});
  expect(check.first).toBeLessThan(1e-8);
  expect(check.second).toBeCloseTo(1 - 9.6 / 25.6, 6);
});

it('says where a run left', () => {
  expect(run({ gradients: 'cleared', eta: 10, steps: 100 }).diverged?.parameter).toBe('x');
});
