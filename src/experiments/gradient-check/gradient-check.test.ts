// The gradient check against slopes worked out here by hand, and against the numbers of the lesson.
import { describe, expect, it } from 'vitest';
import { exp } from '../../lib/nn/index.ts';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { XOR } from './claims.ts';
import { experiment } from './experiment.ts';

const run = (settings: Readonly<Record<string, unknown>> = {}) => runExperiment(experiment, settings).result;
const sigmoid = (z: number): number => 1 / (1 + exp(-z));

/** The mean of ½(h − y)² over the batch of three, with one number of the network moved, in plain arithmetic. */
function costWith(moved: number, by: number): number {
  const p = [1, -1, 2, 1, -1, 0, 2, -1, 0].map((value, i) => (i === moved ? value + by : value)) as number[];
  const examples = [[1, 0.5, 1], [-1, 1, 0], [0.5, -2, 1]] as const; // prettier-ignore
  const costs = examples.map(([x1, x2, y]) => {
    const h1 = sigmoid(p[0]! * x1 + p[2]! * x2 + p[4]!);
    const h2 = sigmoid(p[1]! * x1 + p[3]! * x2 + p[5]!);
    const h = sigmoid(p[6]! * h1 + p[7]! * h2 + p[8]!);
    return ((h - y) * (h - y)) / 2;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / 3;
}

describe('on the batch of three', () => {
  it('finds the slopes of a cost written out here', () => {
    const { byParameter, cost } = run();
    expect(cost).toBeCloseTo(costWith(0, 0), 14);
    const analytic = ['W1', 'b1', 'W2', 'b2'].flatMap((name) => byParameter[name]!.analytic);
    analytic.forEach((slope, i) => {
      // Richardson: the bend of order ε² cancels.
      const at = (step: number): number => (costWith(i, step) - costWith(i, -step)) / (2 * step);
      expect(slope).toBeCloseTo((4 * at(1e-3) - at(2e-3)) / 3, 10);
    });
  });

  it('agrees to 2e-10 at the usual step, and less at both ends', () => {
    expect(run().maxRelativeError).toBeLessThan(2e-10);
    expect(run({ epsilon: 0.1 }).maxRelativeError).toBeCloseTo(2.1e-3, 4);
    expect(run({ epsilon: 1e-9 }).maxRelativeError).toBeGreaterThan(1e-7);
    expect(run({ epsilon: 1e-12 }).maxRelativeError).toBeGreaterThan(1e-4);
  });
});

it('calls the kinks of XOR’s own solution kinks', () => {
  const { byParameter, cost, maxRelativeError } = run(XOR);
  expect(cost).toBe(0);
  expect(byParameter['W1']!.verdict).toBe('kink');
  expect(maxRelativeError).toBe(0);
});

it('draws weights and examples for other sizes', () => {
  const { byParameter, outputs, maxRelativeError } = run({ sizes: [3, 4, 2], seed: 5 });
  expect(Object.keys(byParameter)).toEqual(['W1', 'b1', 'W2', 'b2']);
  expect(byParameter['W1']!.analytic).toHaveLength(12);
  expect(outputs.map((row) => row.length)).toEqual([2, 2, 2]);
  expect(maxRelativeError).toBeLessThan(1e-7);
});

it.each([
  [{ sizes: [2, 1.5, 1] }, 'sizes: [2,1.5,1] must be whole numbers'],
  [
    { cost: 'cross-entropy', output: 'tanh' },
    'cost: cross-entropy needs outputs that are sigmoid or softmax, got tanh',
  ],
  [{ W: [[[1, 2]], [[1]]] }, 'W: the sizes want 2×2, 2×1, got 1×2, 1×1'],
  [{ b: [[1], [2]] }, 'b: the sizes want 2, 1 values, got 1, 1'],
  [{ x: [[1]] }, 'x: each row needs 2 values, got 1'],
  [{ y: [[1, 2]] }, 'y: each row needs 1 values, got 2'],
  [{ y: [[1]] }, 'y: x has 3 rows, y has 1'],
])('%j is refused', (settings, message) => {
  expect(() => run(settings)).toThrow(new ParameterError(message));
});
