// Nine slopes against the numbers of the lesson, and nudges against the cost written out here.
import { expect, it } from 'vitest';
import { exp } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { ENTRIES, experiment } from './experiment.ts';

const run = (settings: Readonly<Record<string, unknown>> = {}) => runExperiment(experiment, settings).result;
const sigmoid = (z: number): number => 1 / (1 + exp(-z));

it('has the slopes of the lesson', () => {
  const { entries, output, cost, passes } = run();
  expect(output).toBeCloseTo(0.7474, 4);
  expect(cost).toBeCloseTo(0.0319, 4);
  expect(passes).toBe(18);
  expect(entries.map(({ name }) => name)).toEqual([...ENTRIES]);
  expect(entries.map(({ gradient }) => gradient.toFixed(4))).toEqual(
    ['-0.0188', '0.0112', '-0.0094', '0.0056', '-0.0188', '0.0112', '-0.0349', '-0.0180', '-0.0477'], // prettier-ignore
  );
});

it('watches the cost with the one weight moved', () => {
  const [h1, h2] = [sigmoid(1), sigmoid(-0.5)];
  const miss = sigmoid((2 + 0.7) * h1 - h2) - 1;
  const { after, promised, cost, entries, chosen } = run({ weight: 'W2-1', nudge: 0.7 });
  expect(after).toBeCloseTo((miss * miss) / 2, 14);
  expect(promised).toBeCloseTo(cost + 0.7 * entries[chosen]!.gradient, 14);
  expect(entries[chosen]!.costs[20]).toBe(cost);
});
