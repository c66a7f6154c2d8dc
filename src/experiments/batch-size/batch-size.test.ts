import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { powerOf } from './figures.ts';
import { TIMED_SIZES, measure } from './timing.ts';

const run = (settings: Record<string, unknown>) => runExperiment(experiment, settings).result.runs;

it('agrees with the ledger in verdict and order of magnitude', () => {
  const epochs = run({}).map((each) => each.epochs!);
  expect(epochs.slice(0, 2)).toEqual([1, 12]);
  expect(Math.abs(epochs[2]! - 95)).toBeLessThan(15);
  expect(Math.abs(epochs[3]! - 760)).toBeLessThan(80);
  expect(run({ rate: 'scaled' }).map((each) => each.epochs)).toEqual([1, 1, 1, 6]);
  expect(run({ rate: 'scaled' }).map((each) => each.eta)).toEqual([0.005, 0.08, 0.5, 0.5]);
});

it('begins 5.2 from the best, and comes nearer at the pace of the curvature', () => {
  const [full] = run({ sizes: [1024], epochs: 200, until: 0 });
  expect(full!.distance[0]).toBeCloseTo(5.2, 6);
  // The inputs have variance 1, so a step leaves about 1 − η of the distance.
  expect(full!.distance[200]! / full!.distance[0]!).toBeCloseTo(0.995 ** 200, 1);
  expect(full!.noise).toBeLessThan(1e-12);
});

it('scatters by one over the root of the size', () => {
  expect(powerOf([[1, 8], [4, 4], [16, 2]])).toBeCloseTo(-0.5, 12); // prettier-ignore
  const [one, sixteen] = run({ sizes: [1, 16], until: 100 }).map(({ noise }) => noise);
  expect(one! / sixteen!).toBeCloseTo(4, 0);
});

it('refuses a size that is no whole number', () => {
  expect(() => run({ sizes: [1.5] })).toThrow('batch-size: each size must be a whole number');
});

it('times every size by the clock it is given: the middle, the quickest and the slowest round', () => {
  let [clock, tick] = [0, 0];
  const rounds = measure(() => (clock += ++tick), 3);
  const shares: number[] = [];
  let next = rounds.next();
  for (; !next.done; next = rounds.next()) shares.push(next.value);
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
  expect(next.value.map(({ size }) => size)).toEqual([...TIMED_SIZES]);
  // Each time that is measured takes two ticks longer than the one before.
  const sizes = TIMED_SIZES.length;
  next.value.forEach((timed, i) => {
    const [first, second, third] = [0, 1, 2].map((round) => 2 * (round * sizes + i + 1));
    expect(timed).toEqual({ size: TIMED_SIZES[i], ms: second, least: first, most: third });
  });
});
