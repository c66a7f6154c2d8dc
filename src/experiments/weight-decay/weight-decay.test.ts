// One step by hand, and the long run of a factor.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('steps as the ledger says: 0.93, 0.91, 0.30; factors 0.98, 0.96, 0.80', () => {
  const { paths, factors } = run({ gradient: 0.5, steps: 1 });
  expect(paths.half[1]).toBeCloseTo(0.93, 12);
  expect(paths.square[1]).toBeCloseTo(0.91, 12);
  expect(paths.printed[1]).toBeCloseTo(0.3, 12);
  expect(factors.half).toBeCloseTo(0.98, 12);
  expect(factors.square).toBeCloseTo(0.96, 12);
  expect(factors.printed).toBeCloseTo(0.8, 12);
});

it('decays by powers, and by equal steps under L1', () => {
  const { paths } = run({ steps: 30 });
  expect(paths.half.at(-1)).toBeCloseTo(0.98 ** 30, 12);
  expect(paths.l1.at(-1)).toBeCloseTo(1 - 30 * 0.02, 12);
});

it('with L1 swings about 0 forever', () => {
  const { l1 } = run({ w: 0.03, steps: 4 }).paths;
  [0.03, 0.01, -0.01, 0.01, -0.01].forEach((value, i) => expect(l1[i]).toBeCloseTo(value, 12));
});
