import { describe, expect, it } from 'vitest';
import { defineFigure, drawing } from '../lib/figure/index.ts';
import { choice, defineExperiment, integer, number, runExperiment } from '../lib/parameter/index.ts';
import { checkedClaim, claimedNumber } from './claims.ts';
import { loadExperiment } from './index.ts';
import { allFigures, findFigure, runCached, sceneOf } from './runs.ts';
import { finish, lineOf, reaches, stage, stepsOf } from './scene.ts';

const counting = defineExperiment({
  id: 'counting',
  lesson: 'neuron',
  documents: [],
  parameters: {
    kind: choice({ default: 'up', options: ['up', 'down'] }),
    to: integer({ default: 3, range: [1, 9] }),
    by: number({ default: 1, range: [0, 2], step: 0.1 }),
  },
  presets: [],
  work: ({ to }) => to,
  *run({ to, by }) {
    for (let step = 1; step <= to; step++) yield { step, of: to };
    return { last: to * by };
  },
});

const both = defineFigure<{ last: number }>({
  id: 'both',
  place: 'text',
  runs: (settings) => ({ up: { ...settings, kind: 'up' }, down: { ...settings, kind: 'down', to: 5 } }),
  draw: ({ id, label }) => drawing({ id, width: 10, height: 10, label }),
  data: () => ({ columns: [], rows: [] }),
});

const settings = { kind: 'up', to: 3, by: 1 };

describe('runs', () => {
  it('counts the steps', () => {
    expect(finish(counting, { to: 4 })).toEqual({
      settings: { kind: 'up', to: 4, by: 1 },
      result: { last: 4 },
      steps: 4,
    });
  });

  it('runs once for the same settings, however they are given', async () => {
    const first = await runCached('slow-learning', { epochs: 5 });
    expect(await runCached('slow-learning', { epochs: 5, eta: 0.15 })).toBe(first);
    expect(await runCached('slow-learning', { epochs: 6 })).not.toBe(first);
    const { experiment } = await loadExperiment('slow-learning');
    expect(first.result).toEqual(runExperiment(experiment, { epochs: 5 }).result);
    expect(first.steps).toBe(5);
  });

  it('names unknown experiments, figures, claims and slots', async () => {
    await expect(runCached('slwo')).rejects.toThrow('unknown experiment "slwo", expected one of: ');
    await expect(findFigure('none')).rejects.toThrow(/unknown figure "none", expected one of: /);
    await expect(checkedClaim('none')).rejects.toThrow(/unknown claim "none", expected one of: /);
    await expect(claimedNumber('slow-learning/first-gradient-ratio', 'no')).rejects.toThrow(
      'has no number "no", it has: ratio',
    );
    await expect(runCached('slow-learning', { eta: -1 })).rejects.toThrow('eta: -1 is not accepted');
  });

  it('finds a claim with its numbers', async () => {
    expect(await claimedNumber('slow-learning/first-gradient-ratio', 'ratio')).toBeCloseTo(56.6, 1);
  });

  it('makes a scene of every figure, with a label in words', async () => {
    for (const { folder, figure } of await allFigures()) {
      const scene = await sceneOf(folder, figure, {}, { kind: 'page', width: 568 });
      expect(scene.label.length, figure.id).toBeGreaterThan(20);
      expect(scene.label, figure.id).not.toMatch(/NaN|undefined/);
    }
  });
});

describe('scenes', () => {
  const runs = { up: finish(counting, { kind: 'up' }), down: finish(counting, { kind: 'down', to: 5 }) };

  it('takes its clock from the longest run', () => {
    expect(stepsOf(runs)).toBe(5);
    expect(stepsOf({})).toBe(0);
  });

  it('knows which parameters a reader can choose', () => {
    expect(['kind', 'to', 'by'].map((name) => reaches(both, counting.parameters, settings, name))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('writes few runs in full and many by their ends', () => {
    expect(lineOf('counting', counting.parameters, runs)).toBe('counting · kind up | down, to 3 | 5, by 1');
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6].map((to) => [`to ${to}`, finish(counting, { to })]));
    expect(lineOf('counting', counting.parameters, many)).toBe('counting · kind up, to 1 … 6, by 1');
  });

  it('hands the label what the drawing shows', () => {
    const words = { title: '', alt: ({ step }: { step?: number }) => `at ${step}` };
    const scene = stage({ words, settings, runs }, 'here', { kind: 'page', width: 568 }, 2);
    expect(scene).toMatchObject({ id: 'here', step: 2, label: 'at 2', words: {} });
    expect('step' in stage({ words, settings, runs }, 'here', { kind: 'page', width: 568 })).toBe(false);
  });
});
