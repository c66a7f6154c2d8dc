// The exhibit divides where it says so, and the check has nothing to object.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

it('trains the same network and reads with it, or gives one answer to all', () => {
  const [right, divided] = [run({ pictures: 'as-trained', epochs: 4 }), run({ epochs: 4 })];
  expect(divided.check).toEqual(right.check);
  expect(Math.max(...Object.values(right.check))).toBeLessThan(1e-6);
  expect(right.accuracy).toHaveLength(5);
  expect(right.accuracy.at(-1)!).toBeGreaterThan(0.6);
  expect(divided.accuracy.at(-1)!).toBeLessThan(0.2);
  expect(divided.commonest).toBeGreaterThan(0.9);
});
