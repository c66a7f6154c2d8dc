import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { learnedInOrder, ordersOf } from './claims.ts';
import { experiment, type Result } from './experiment.ts';
import { mistakesOf, stateAfter } from './figures/shared.ts';
import { logisticLine, marginOf, meanBelief, widestLine } from './kin.ts';
import { words } from './strings.en.ts';

const run = (settings: Record<string, unknown> = {}): Result => runExperiment(experiment, settings).result;

const TABLES = { and: [0, 0, 0, 1], or: [0, 1, 1, 1], nand: [1, 1, 1, 0], xor: [0, 1, 1, 0] };
const INPUTS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** The rule once more, in one loop, with the bias as the weight of a constant 1. */
function textbook(targets: readonly number[], eta: number, epochs: number): { mistakes: number[]; v: number[] } {
  const v = [0, 0, 0];
  const mistakes: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    INPUTS.forEach(([x1, x2], sample) => {
      const input = [x1, x2, 1];
      const z = input.reduce((sum: number, x, k) => sum + x * v[k]!, 0);
      const error = targets[sample]! - (z > 0 ? 1 : 0);
      input.forEach((x, k) => (v[k]! += eta * error * x));
      if (error !== 0) wrong++;
    });
    mistakes.push(wrong);
    if (wrong === 0) break;
  }
  return { mistakes, v };
}

describe('perceptron-learning', () => {
  it('learns AND in six epochs with mistakes 1, 3, 3, 2, 1, 0 and ends on a point', () => {
    const { mistakes, converged, w, b, steps } = run();
    expect(mistakes).toEqual([1, 3, 3, 2, 1, 0]);
    expect([converged, ...w, b]).toEqual([true, 2, 1, -2]);
    expect(steps).toHaveLength(24);
    expect(steps.filter(({ isMistake }) => isMistake)).toHaveLength(10);
  });

  it.each(Object.entries(TABLES))('moves on %s as the textbook loop does', (dataset, targets) => {
    for (const eta of [1, 0.5, 0.1]) {
      const { mistakes, w, b } = run({ dataset, eta, epochs: 30 });
      expect({ mistakes, v: [...w, b] }).toEqual(textbook(targets, eta, 30));
    }
  });

  it.each(['xor', 'xnor'])('never settles on %s, which returns to the same weights each epoch', (dataset) => {
    const { mistakes, converged, steps } = run({ dataset, epochs: 1000 });
    expect([converged, mistakes.length, mistakes.at(-1)]).toEqual([false, 1000, 4]);
    const ends = steps.filter(({ sample }) => sample === 3).map(({ after }) => JSON.stringify(after));
    expect(new Set(ends.slice(2)).size).toBe(1);
  });

  it('makes four mistakes in every late epoch of XOR, at w = (−1, 0), b = 1', () => {
    for (const epochs of [10, 100]) {
      const { mistakes, w, b } = run({ dataset: 'xor', epochs });
      expect([...w, b]).toEqual([-1, 0, 1]);
      expect(mistakes.slice(-5)).toEqual([4, 4, 4, 4, 4]);
    }
  });

  it('needs 6 epochs for NAND at rate 1, and 4 at 0.1, where a tie is broken by rounding', () => {
    expect(run({ dataset: 'nand' }).mistakes).toEqual([2, 3, 3, 2, 1, 0]);
    expect(run({ dataset: 'nand', eta: 0.1 }).mistakes).toEqual([2, 3, 3, 0]);
    expect(run({ dataset: 'nand', eta: 0.5 }).mistakes).toEqual([2, 3, 3, 2, 1, 0]);
  });

  it('joins what each step leaves to what the next one finds', () => {
    const { steps } = run({ dataset: 'blobs', order: 'shuffled' });
    for (const [index, { before, after, isMistake }] of steps.entries()) {
      if (index > 0) expect(before).toEqual(steps[index - 1]!.after);
      if (!isMistake) expect(after).toEqual(before);
    }
  });

  it('begins where it is told, and breaks ties as it is told', () => {
    const given = { start: 'given', w1: 1, w2: 1, b: -2, epochs: 1 };
    expect(run({ ...given, tie: 1 }).mistakes).toEqual([0]);
    expect(run({ ...given, tie: 0 }).mistakes).toEqual([1]);
    expect(run({ ...given, tie: 1 })).toMatchObject({ w: [1, 1], b: -2, converged: true });
  });

  it('shows a given start only where it is asked for', () => {
    expect(run({ w1: 3, w2: 3, b: 1 })).toEqual(run());
  });

  it('parts the clouds, the same for the same seed', () => {
    const first = run({ dataset: 'blobs' });
    expect(first.converged).toBe(true);
    expect(first.points).toHaveLength(24);
    expect(run({ dataset: 'blobs' })).toEqual(first);
    expect(run({ dataset: 'blobs', seed: 2 }).points).not.toEqual(first.points);
  });

  it('counts its moments in corrections', () => {
    let last = 0;
    const { result } = runExperiment(experiment, {}, ({ step }) => (last = step));
    expect(last).toBe(mistakesOf(result).length);
    expect(stateAfter(result, 0)).toEqual({ w: [0, 0], b: 0 });
    expect(stateAfter(result, last)).toEqual({ w: result.w, b: result.b });
  });

  it('refuses another class at a tie', () => {
    expect(() => run({ tie: 2 })).toThrow(
      new ParameterError('tie: 2 is not accepted, give a whole number from 0 to 1'),
    );
  });

  it('tells who waits for XOR', () => {
    expect(words.tell!(runExperiment(experiment, { dataset: 'xor' }))).toContain('4 mistakes each');
    expect(words.tell!(runExperiment(experiment))).toBeUndefined();
  });
});

it('learns AND in every order of its examples, in 5 to 7 epochs, and ends at two lines', () => {
  const learned = ordersOf([0, 1, 2, 3]).map((order) => learnedInOrder('and', order));
  expect(learned).toHaveLength(24);
  expect([...new Set(learned.map(({ epochs }) => epochs))].sort()).toEqual([5, 6, 7]);
  expect(new Set(learned.map(({ end }) => end.join())).size).toBe(2);
});

describe('kin', () => {
  const { points } = run({ dataset: 'blobs' });

  it('has no wider margin than the widest, in any of 3600 directions', () => {
    const widest = marginOf(points, widestLine(points));
    for (let step = 0; step < 3600; step++) {
      const angle = (step * Math.PI) / 1800;
      const [w1, w2] = [Math.cos(angle), Math.sin(angle)];
      const along = (wanted: number) => points.filter(({ y }) => y === wanted).map(({ x }) => w1 * x[0]! + w2 * x[1]!);
      const gap = (Math.min(...along(1)) - Math.max(...along(0))) / 2;
      expect(gap).toBeLessThanOrEqual(widest + 1e-12);
    }
  });

  it('finds the known margin of AND: √2/4, by the line x₁ + x₂ = 3/2', () => {
    const and = run().points;
    const line = widestLine(and);
    expect(marginOf(and, line)).toBeCloseTo(Math.SQRT2 / 4, 12);
    expect(line.w1 / line.w2).toBeCloseTo(1, 12);
    expect(line.b / line.w1).toBeCloseTo(-1.5, 12);
  });

  it('believes each class on its own side: the mean over the points', () => {
    const neuron = { w1: 1, w2: -2, b: 0.5 };
    const beliefs = points.map(({ x, y }) => {
      const one = 1 / (1 + Math.exp(-(x[0]! - 2 * x[1]! + 0.5)));
      return y === 1 ? one : 1 - one;
    });
    expect(meanBelief(points, neuron)).toBeCloseTo(beliefs.reduce((sum, p) => sum + p) / points.length, 12);
  });

  it('descends cross-entropy as the recursion written out', () => {
    const v = [0, 0, 0];
    for (let epoch = 0; epoch < 400; epoch++) {
      const sums = [0, 0, 0];
      for (const { x, y } of points) {
        const error = 1 / (1 + Math.exp(-(v[0]! * x[0]! + v[1]! * x[1]! + v[2]!))) - y;
        [x[0]!, x[1]!, 1].forEach((input, k) => (sums[k]! += (error * input) / points.length));
      }
      sums.forEach((sum, k) => (v[k]! -= 0.5 * sum));
    }
    const { w1, w2, b } = logisticLine(points);
    [w1, w2, b].forEach((value, k) => expect(value).toBeCloseTo(v[k]!, 9));
  });
});
