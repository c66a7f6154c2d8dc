// All masks, enumerated a second way.
import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (given: Record<string, unknown> = {}): Result => runExperiment(experiment, given).result;

/** Splits on one input after the other. */
function mean(terms: readonly number[], y: number, keep: number, output = 0): number {
  const [first, ...rest] = terms;
  if (first === undefined) return (y - output) ** 2 / 2;
  return keep * mean(rest, y, keep, output + first / keep) + (1 - keep) * mean(rest, y, keep, output);
}

describe('dropout-masks', () => {
  it('gives 1.47 both ways', () => {
    const { masks, meanLoss, loss, penalty, output, meanOutput } = run();
    expect(masks).toHaveLength(8);
    expect(meanLoss).toBeCloseTo(1.47, 12);
    expect(loss + penalty).toBeCloseTo(1.47, 12);
    expect([loss, penalty]).toEqual([expect.closeTo(0.845, 12), expect.closeTo(0.625, 12)]);
    expect(meanOutput).toBeCloseTo(output, 12);
  });

  it.each([0.2, 0.5, 0.9])('is the loss and the penalty at keep %d', (keep) => {
    const [w, x, y] = [[0.3, -1.2, 0.7, 0.1], [2, 0.5, -1, 1.5], -0.3]; // prettier-ignore
    const { meanLoss, loss, penalty, masks } = run({ w, x, y, keep });
    expect(meanLoss).toBeCloseTo(mean(w.map((weight, j) => weight * x[j]!), y, keep), 12); // prettier-ignore
    expect(meanLoss).toBeCloseTo(loss + penalty, 12);
    expect(masks.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(new Set(masks.map(({ kept }) => kept.join(''))).size).toBe(16);
  });

  it('has no penalty where nothing is dropped, and wants an input for each weight', () => {
    expect(run({ keep: 1 }).penalty).toBe(0);
    expect(() => run({ x: [1, 2] })).toThrow('x: 3 weights need as many inputs, got 2');
  });
});
