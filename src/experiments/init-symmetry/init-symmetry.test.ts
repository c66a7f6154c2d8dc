// Units that begin alike, against a net with a single hidden unit that counts several times.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';

const run = (given: Record<string, unknown> = {}) => runExperiment(experiment, given).result;
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** m equal sigmoid units are one unit whose output counts m times. */
function oneUnit(m: number, start: number, eta: number, steps: number, targets: readonly number[]): number[] {
  const corners = [[0, 0], [0, 1], [1, 0], [1, 1]] as const; // prettier-ignore
  let [w1, w2, b, v, c] = [start, start, 0, start, 0];
  const answers = (): number[] => corners.map(([x1, x2]) => sigmoid(m * v * sigmoid(w1 * x1 + w2 * x2 + b) + c));
  for (let step = 0; step < steps; step++) {
    const out = answers();
    let [d1, d2, db, dv, dc] = [0, 0, 0, 0, 0];
    corners.forEach(([x1, x2], i) => {
      const h = sigmoid(w1 * x1 + w2 * x2 + b);
      const delta = (out[i]! - targets[i]!) / 4;
      const below = delta * v * h * (1 - h);
      dc += delta;
      dv += delta * h;
      d1 += below * x1;
      d2 += below * x2;
      db += below;
    });
    [w1, w2, b, v, c] = [w1 - eta * d1, w2 - eta * d2, b - eta * db, v - eta * dv, c - eta * dc];
  }
  return answers();
}

describe('init-symmetry', () => {
  it.each([
    ['xor', [0, 1, 1, 0]],
    ['or', [0, 1, 1, 1]],
  ])('%s: four units alike answer as one unit that counts four times', (task, targets) => {
    const { outputs, different, difference } = run({ task, noise: 'none', steps: 500 });
    expect([different, Math.max(...difference)]).toEqual([1, 0]);
    oneUnit(4, 0.1, 2, 500, targets).forEach((answer, i) => expect(outputs[i]).toBeCloseTo(answer, 9));
  });

  it('solves XOR from a millionth, and never from equal units', () => {
    expect(run({ noise: '1e-6' })).toMatchObject({ solved: true, different: 4 });
    expect(run({ noise: 'none' })).toMatchObject({ solved: false, learnedAt: null });
  });

  it('with zeros and tanh or ReLU moves the output bias alone', () => {
    // Ledger B15: OR stays at 0.75.
    for (const activation of ['tanh', 'relu']) {
      const { outputs, moved } = run({ task: 'or', activation, start: 0, noise: 'none', eta: 1, steps: 2000 });
      for (const output of outputs) expect(output).toBeCloseTo(0.75, 9);
      expect(moved).toMatchObject({ W1: 0, b1: 0, W2: 0 });
      expect(moved['b2']).toBeCloseTo(Math.log(3), 9);
    }
  });
});
