// Errors against an independent pass, own points, the record, and what theory says of two monotonic units.
import { describe, expect, it } from 'vitest';
import { circles } from '../../lib/data/index.ts';
import { createRandom, stream } from '../../lib/nn/index.ts';
import { runExperiment, textOfPoints, type OwnPoint } from '../../lib/parameter/index.ts';
import { checkedRecord, recordRun, recordedSettings } from '../recorded.ts';
import { examplesOf, windowAround } from './examples.ts';
import { experiment, type Example } from './experiment.ts';
import folder from './index.ts';
import { frameAt } from './figures/map.ts';
import { recordings } from './recordings.ts';

const run = (given: Record<string, unknown>) => runExperiment(experiment, given).result;

/** The forward pass once more, unit by unit, with the engine's own tanh. */
function answer(sizes: readonly number[], parameters: readonly number[], x: readonly number[]): number {
  let h = [...x];
  let from = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const [rows, cols] = [sizes[layer - 1]!, sizes[layer]!];
    const W = parameters.slice(from, from + rows * cols);
    const b = parameters.slice(from + rows * cols, from + rows * cols + cols);
    from += rows * cols + cols;
    const z = b.map((bias, j) => h.reduce((sum, value, i) => sum + value * W[i * cols + j]!, bias));
    h = z.map((value) => (layer === sizes.length - 1 ? 1 / (1 + Math.exp(-value)) : Math.tanh(value)));
  }
  return h[0]!;
}

const wrong = (examples: readonly Example[], of: (x: readonly number[]) => number): number =>
  examples.filter(([x, y, label]) => (of([x, y]) > 0.5 ? 1 : 0) !== label).length / examples.length;

describe('capacity', () => {
  it.each([{ layers: 1 }, { layers: 3, hidden: 5 }])('counts errors as a second forward pass does: %j', (given) => {
    const { sizes, frames, training, heldOut, train, test, cost, boundary } = run({ ...given, epochs: 200 });
    expect([train.length, test.length, cost.length]).toEqual([201, 201, 201]);
    for (const { epoch, parameters } of [frames[0]!, frames[20]!, frames.at(-1)!]) {
      const of = (x: readonly number[]): number => answer(sizes, parameters, x);
      expect(train[epoch]).toBeCloseTo(wrong(training, of), 12);
      expect(test[epoch]).toBeCloseTo(wrong(heldOut, of), 12);
      const loss = training.map(([x, y, label]) => -Math.log(label === 1 ? of([x, y]) : 1 - of([x, y])));
      expect(cost[epoch]).toBeCloseTo(loss.reduce((a, b) => a + b) / training.length, 6);
    }
    expect(boundary[0]![0]).toBeCloseTo(answer(sizes, frames.at(-1)!.parameters, [-2, 2]), 9);
    expect(boundary[40]![40]).toBeCloseTo(answer(sizes, frames.at(-1)!.parameters, [2, -2]), 9);
  });

  it('answers all that it is shown, and held out is worse than it was', () => {
    const { train, test, bestEpoch } = run({});
    expect(train.at(-1)).toBe(0);
    expect(test[bestEpoch!]).toBe(Math.min(...test));
    expect(test.at(-1)).toBeGreaterThan(test[bestEpoch!]! + 0.03);
  });

  it('with a penalty has smaller weights', () => {
    const size = (l2: number): number =>
      run({ l2 })
        .frames.at(-1)!
        .parameters.reduce((sum, value) => sum + value * value, 0);
    expect(size(0.003)).toBeLessThan(size(0) / 10);
  });

  it.each(['tanh', 'sigmoid', 'relu'])('two %s units close no circle, whatever the seed', (activation) => {
    const { finals } = run({ dataset: 'circles', noise: 0, activation, hidden: 2, epochs: 600, seeds: 6 });
    expect(Math.min(...finals.train)).toBeGreaterThan(0);
  });

  it('shows no example that it holds out', () => {
    const { training, heldOut } = run({ epochs: 1 });
    const shown = new Set(training.map((example) => example.join()));
    expect(heldOut.some((example) => shown.has(example.join()))).toBe(false);
    const set = circles(40, 0.1, stream(createRandom(7), 'training'));
    const drawn = examplesOf({ dataset: 'circles', points: '', noise: 0.1, samples: 40, seed: 7 });
    expect(drawn.training.X.data).toEqual(set.X.data);
  });

  it('shows a moment by the last kept weights', () => {
    const result = run({ epochs: 600 });
    expect(frameAt(result, 0)?.epoch).toBe(0);
    expect(frameAt(result, 57)?.epoch).toBe(50);
    expect(frameAt(result)?.epoch).toBe(600);
  });

  it('ends where the cost stops being finite', () => {
    const { diverged, cost } = run({ rate: 1e300, activation: 'relu', epochs: 100 });
    expect(diverged).not.toBeNull();
    expect(cost.every(Number.isFinite)).toBe(true);
  });
});

describe('own points', () => {
  const xor: OwnPoint[] = [[0, 0, 0], [1, 1, 0], [0, 1, 1], [1, 0, 1], [0.1, 0, 0], [0, 0.9, 1]]; // prettier-ignore

  it('are trained on, every third of a class held out', () => {
    const { training, heldOut, train, test } = run({ dataset: 'own', points: xor, epochs: 500 });
    expect(heldOut).toEqual([[0.1, 0, 0], [0, 0.9, 1]]); // prettier-ignore
    expect(training).toHaveLength(4);
    expect([train.at(-1), test.at(-1)]).toEqual([0, 0]);
  });

  it('without a class or at all are no error but a result', () => {
    expect(run({ dataset: 'own' }).problem).toBe('empty');
    const { problem, training, cost, frames } = run({ dataset: 'own', points: [[1, 2, 1], [3, 4, 1]] }); // prettier-ignore
    expect([problem, training.length, cost, frames]).toEqual(['one class', 2, [], []]);
  });

  it('too few to hold any out leave no held-out error', () => {
    const { test, bestEpoch } = run({ dataset: 'own', points: xor.slice(0, 4), epochs: 100 });
    expect([test, bestEpoch]).toEqual([[], null]);
  });

  it.each([1e-3, 1, 1e5])('of size %d train alike: the net sees their window', (size) => {
    const points = xor.map(([x, y, label]): OwnPoint => [5 * size * x, 5 * size * y, label]);
    expect(run({ dataset: 'own', points: textOfPoints(points), epochs: 800 }).train.at(-1)).toBe(0);
  });

  it('lie inside the window, whose size is round and does not change with every point', () => {
    expect(windowAround([])).toEqual({ x: 0, y: 0, half: 1.5 });
    expect(windowAround([[0.01, 0, 1], [0.02, 0, 0]])).toEqual({ x: 0, y: 0, half: 1.5 }); // prettier-ignore
    expect(windowAround([[1.5, -1.5, 1]])).toEqual({ x: 0, y: 0, half: 1.5 });
    const far: OwnPoint[] = [[100, 7, 1], [180, -3, 0]]; // prettier-ignore
    const { x, y, half } = windowAround(far);
    for (const [px, py] of far) {
      expect(Math.abs(px - x)).toBeLessThan(half);
      expect(Math.abs(py - y)).toBeLessThan(half);
    }
    expect(windowAround([...far, [120, 5, 1]])).toEqual({ x, y, half });
    expect(windowAround([[1e6, 1e6, 1]]).half).toBeGreaterThan(0);
  });
});

describe('the record', () => {
  it('is of these sources, and a setting comes out again', () => {
    const recorded = checkedRecord(folder, 'errors', recordings.errors as never);
    const settings = recordedSettings(folder, recordings.errors as never);
    expect(recorded.runs.map((one) => one.settings)).toEqual(settings);
    expect(recordRun(folder, recordings.errors as never, settings[2]!)).toEqual(recorded.runs[2]);
  });
});
