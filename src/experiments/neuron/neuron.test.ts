import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { findFigure, sceneOf } from '../runs.ts';
import { experiment } from './experiment.ts';
import { rangeOf, slabsOf } from './figures/levels.ts';
import { renderDrawing } from '../../lib/figure/render.ts';
import { activations } from '../../lib/nn/index.ts';
import { HISTORY, yearOf } from './history.ts';
import { words } from './strings.en.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings).result;

describe('neuron', () => {
  it.each([
    [{}, 0.5, 0.6225],
    [{ w1: 2, w2: 2, b: -3 }, 1, 0.7311],
    [{ w1: 10, w2: 10, b: -15 }, 5, 0.9933],
    [{ w1: -1, w2: -1, b: 1.5 }, -0.5, 0.3775],
    [{ w1: 2, w2: -1, b: 0.5, x1: 1, x2: 3 }, -0.5, 0.3775],
    [{ activation: 'step' }, 0.5, 1],
    [{ activation: 'step', b: -2 }, 0, 1],
    [{ activation: 'signum', b: -2 }, 0, 0],
    [{ activation: 'identity' }, 0.5, 0.5],
  ])('with %j has z = %d and a = %d', (settings, z, a) => {
    expect(run(settings).z).toBe(z);
    expect(run(settings).a).toBeCloseTo(a, 4);
  });

  it('agrees with the sum written out, everywhere on the surface', () => {
    const { x1, x2, a } = run({ w1: 0.7, w2: -1.3, b: 0.4 }).surface;
    for (const [j, v] of x2.entries()) {
      for (const [i, u] of x1.entries()) {
        expect(a[j]![i]).toBeCloseTo(1 / (1 + Math.exp(-(0.7 * u - 1.3 * v + 0.4))), 12);
      }
    }
  });

  it('has the line −3/2, 3 at 6/√13 from the origin for (3, 2), −6', () => {
    expect(run({ w1: 3, w2: 2, b: -6 }).decisionLine).toEqual({
      slope: -1.5,
      intercept: 3,
      x1Intercept: 2,
      distance: expect.closeTo(1.664101, 6),
    });
  });

  it('stands upright without a second weight and has no line without any', () => {
    expect(run({ w1: 2, w2: 0, b: -3 }).decisionLine).toEqual({
      slope: null,
      intercept: null,
      x1Intercept: 1.5,
      distance: 1.5,
    });
    expect(run({ w1: 0, w2: 0 }).decisionLine).toBeNull();
    expect(words.tell!(runExperiment(experiment, { w1: 0, w2: 0 }))).toContain('no line');
    expect(words.tell!(runExperiment(experiment))).toBeUndefined();
  });

  it('has no distance to a line that is gone, in the figure either', async () => {
    const { folder, figure } = await findFigure('neuron-line');
    const scene = await sceneOf(folder, figure, { w1: -1, w2: 1 }, { kind: 'page', width: 568 });
    expect(scene.runs['turned']!.settings).toMatchObject({ w1: 0, w2: 0 });
    expect(renderDrawing(figure.draw(scene))).toContain('|b| / ∥w∥ = –');
  });

  it('keeps −0 out of its results', () => {
    const { z, decisionLine } = run({ w1: 0, w2: 1, b: 0, x1: 0, x2: 0 });
    expect([z, decisionLine!.slope, decisionLine!.intercept].every((value) => Object.is(value, 0))).toBe(true);
  });

  it('refuses what is no weight', () => {
    expect(() => run({ w1: 1e9 })).toThrow(
      new ParameterError('w1: 1000000000 is not accepted, give a number from -1000 to 1000'),
    );
    expect(() => run({ activation: 'cubic' })).toThrow(ParameterError);
  });
});

describe('slabs', () => {
  const neuron = { w1: 1, w2: 1, b: -1.5 };

  it.each(['sigmoid', 'step', 'signum', 'tanh', 'relu', 'identity'] as const)('climb under %s', (name) => {
    const { f } = activations[name];
    const slabs = slabsOf(f, neuron, rangeOf(name, f, neuron));
    for (const [index, { from, to, low, high }] of slabs.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      expect(low).toBeLessThanOrEqual(high + 1e-12);
      if (index > 0) expect(low).toBeGreaterThanOrEqual(slabs[index - 1]!.high - 1e-6);
    }
  });

  it('jump at 0 under the step', () => {
    const { f } = activations.step;
    const slabs = slabsOf(f, neuron, [0, 1]);
    expect(slabs.map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(slabs[0]!.to).toBeCloseTo(0, 12);
  });
});

it('tells the years in their order', () => {
  const years = HISTORY.map(({ year }) => year);
  expect(years).toEqual([...years].sort((one, other) => one - other));
  expect(yearOf('calculus')).toBe(1943);
});
