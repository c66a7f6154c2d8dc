import { describe, expect, it } from 'vitest';
import { ParameterError, completeSettings, runExperiment } from '../../lib/parameter/index.ts';
import { findFigure, runsOf, sceneOf } from '../runs.ts';
import { experiment } from './experiment.ts';
import { continuousWait } from './figures/waits.ts';
import { speedAt } from './figures/speed.ts';
import { ordinal } from './alt.en.ts';
import { distanceTo, placeOf } from './figures/places.ts';
import { reachOf } from './figures/surface.ts';
import type { LessonScene } from './figures/shared.ts';
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

const scenes = (figure: string, settings: Record<string, number | string>, step?: number) =>
  findFigure(figure).then((found) =>
    sceneOf(found.folder, found.figure, settings, { kind: 'page', width: 568 }, step),
  ) as Promise<LessonScene>;

describe('the texts of its pictures', () => {
  it('count in words', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 31st',
    );
  });

  it.each([
    ['slow-learning-opening', { eta: 1e308, y: 1, epochs: 1 }, 'quadratic cost they are never less than half full'],
    ['slow-learning-opening', { eta: 2 }, 'quadratic cost they are less than half full from the 3rd on'],
    ['slow-learning-surface', { w: -4, b: -4 }, 'Both costs are almost level around the start at the lower left.'],
    ['slow-learning-surface', { x: -1, y: 1 }, 'both rising from upper left to lower right'],
    ['slow-learning-waits', { eta: 0.001 }, 'to more than 12\u2009000; under'],
    ['slow-learning-speed', { y: 0.4 }, 'zero at the target 0.4'],
    ['slow-learning-plateau', { epochs: 1 }, 'over 1 epoch of'],
    ['slow-learning-panels', { epochs: 100 }, 'The run ends before epoch 150'],
    ['slow-learning-panels', { w: -2 }, 'do not lie on the curve of the slip'],
  ])('%s with %j says what is true there', async (figure, settings, said) => {
    expect((await scenes(figure, settings)).label).toContain(said);
  });
});

describe('the map of the costs', () => {
  it.each([
    [{}, 4],
    [{ w: 10, b: -8 }, 16],
    [{ w: -1000 }, 1024],
  ])('with %j reaches to %j', async (settings, reach) => {
    expect(reachOf(await scenes('slow-learning-surface', settings))).toBe(reach);
  });
});

describe('the names of the curves', () => {
  const plane = { width: 524, height: 168, epochs: 300 };

  it('keep clear of the other curve', () => {
    const [own, other] = (['cross-entropy', 'quadratic'] as const).map((cost) => run({ cost, eta: 1 }).output);
    const usual: [number, number] = [27, 0.24];
    const name = 'cross-entropy';
    expect(distanceTo(other!, usual, name, plane)).toBeLessThan(7);
    const spot = placeOf({ name, own: own!, others: [other!], usual }, plane);
    expect(distanceTo(other!, spot, name, plane)).toBeGreaterThan(10);
    expect(distanceTo(own!, spot, name, plane)).toBeGreaterThan(10);
    const taken = { name: 'quadratic', spot };
    const next = placeOf({ name, own: own!, others: [other!], usual, taken }, plane);
    const [right, up] = [(next[0] - spot[0]) * (524 / 300), (next[1] - spot[1]) * 168];
    expect(Math.abs(up) > 14 || right > 60 || right < -90).toBe(true);
  });

  it('stay where they usually are if it is free there', () => {
    const usual: [number, number] = [27, 0.24];
    const [own, other] = (['cross-entropy', 'quadratic'] as const).map((cost) => run({ cost }).output);
    expect(placeOf({ name: 'cross-entropy', own: own!, others: [other!], usual }, plane)).toEqual(usual);
  });
});

it('takes a thirtieth of the least rate that there is, and leaves an infinite wait out of the table', async () => {
  const { folder, figure } = await findFigure('slow-learning-rates');
  expect(() =>
    runsOf(folder, figure, completeSettings(experiment.parameters, { eta: Number.MIN_VALUE })),
  ).not.toThrow();
  const waits = await findFigure('slow-learning-waits');
  const { rows } = waits.figure.data(await scenes('slow-learning-waits', { eta: Number.MIN_VALUE }));
  expect(rows.flat()).not.toContain(Infinity);
});
