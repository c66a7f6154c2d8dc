import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { experiment } from './experiment.ts';
import { continuousWait } from './figures/waits.ts';
import { speedAt } from './figures/speed.ts';
import { words } from './strings.en.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('slow-learning', () => {
  it.each([
    [{}, 232],
    [{ cost: 'cross-entropy' }, 17],
    [{ cost: 'cross-entropy', eta: 0.005, epochs: 498 }, 498],
    [{ cost: 'cross-entropy', eta: 0.005, epochs: 497 }, null],
    [{ w: 4, b: 4, epochs: 12_000 }, 10_028],
    [{ w: 4, b: 4, cost: 'cross-entropy' }, 30],
    [{ x: 0, b: 4, epochs: 500 }, 462],
    [{ x: 0, b: 4, cost: 'cross-entropy' }, 33],
  ])('with %j falls below one half at epoch %j', (settings, epoch) => {
    expect(run(settings).firstBelowHalf).toBe(epoch);
  });

  it('starts at the output that document A prints as 0.98', () => {
    expect(run().output[0]).toBeCloseTo(0.98201379, 8);
  });

  it('has epochs + 1 values, the first before any step', () => {
    const { output, cost, gradient, w, b } = run({ epochs: 7 });
    for (const series of [output, cost, gradient, w, b]) expect(series).toHaveLength(8);
    expect([w[0], b[0]]).toEqual([2, 2]);
  });

  it.each(['quadratic', 'cross-entropy'] as const)('moves under %s as the textbook recursion does', (cost) => {
    const { output, w, b, gradient } = run({ cost, x: 0.7, y: 0.2, epochs: 50 });
    let [weight, bias] = [2, 2];
    for (let epoch = 0; epoch <= 50; epoch++) {
      const h = 1 / (1 + Math.exp(-(weight * 0.7 + bias)));
      const delta = (h - 0.2) * (cost === 'quadratic' ? h * (1 - h) : 1);
      expect(output[epoch]).toBeCloseTo(h, 12);
      expect(w[epoch]).toBeCloseTo(weight, 12);
      expect(b[epoch]).toBeCloseTo(bias, 12);
      expect(gradient[epoch]).toBeCloseTo(delta * 0.7, 12);
      weight -= 0.15 * delta * 0.7;
      bias -= 0.15 * delta;
    }
  });

  it('waits about as long as the continuous motion', () => {
    expect(continuousWait('cross-entropy', 4, 0.15)).toBeCloseTo(16.6, 1);
    expect(continuousWait('quadratic', 4, 0.15)).toBeCloseTo(230.1, 1);
  });

  it('is fastest at an output of two thirds under the quadratic cost', () => {
    expect(speedAt('quadratic', 2 / 3, 1, 0)).toBeCloseTo(4 / 27, 12);
    const { gradient } = run();
    expect(gradient.indexOf(Math.max(...gradient))).toBe(215);
  });

  it('refuses a rate that is not above 0', () => {
    expect(() => run({ eta: -1 })).toThrow(new ParameterError('eta: -1 is not accepted, give a number above 0'));
  });

  it('says in words that one step at rate 1000 overshot', () => {
    const finished = runExperiment(experiment, { eta: 1000 });
    expect(finished.result.diverged).toBeNull();
    expect(words.tell!(finished)).toContain('One step overshot');
    expect(words.tell!(runExperiment(experiment))).toBeUndefined();
  });

  it('ends where the cost stops being finite, and says so', () => {
    const finished = runExperiment(experiment, { eta: 1e308, x: 1000, cost: 'cross-entropy' });
    expect(finished.result.diverged).toEqual({ step: 1, parameter: 'W1' });
    expect(finished.result.output).toHaveLength(1);
    expect(words.tell!(finished)).toContain('stopped being finite at epoch 1');
  });
});
