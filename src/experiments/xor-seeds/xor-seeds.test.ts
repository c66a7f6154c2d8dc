import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { readRecord } from '../recorded.ts';
import { experiment as training } from '../xor-training/experiment.ts';
import { experiment, isOneLine, outputsAfter, type Result } from './experiment.ts';
import { SERIES, WIDTHS_TRIED } from './recordings.ts';

const { runs } = await readRecord<Result>('xor-seeds', 'shares');
const kept = (activation: string, hidden: number): Result =>
  runs.find(({ settings }) => settings['activation'] === activation && settings['hidden'] === hidden)!.kept;

describe('xor-seeds', () => {
  it.each([
    ['tanh', 1, 0, 0],
    ['tanh', 2, 0.62, 0.12],
    ['tanh', 3, 0.875, 0.05],
    ['tanh', 4, 0.985, 0.03],
    ['tanh', 8, 1, 0],
    ['relu', 2, 0.195, 0.1],
    ['relu', 8, 0.945, 0.05],
    ['sigmoid', 2, 0.74, 0.1],
  ])('solves with %s and %i units about as often as other seeds did: %d', (activation, hidden, share, off) => {
    expect(Math.abs(kept(activation, hidden).share - share)).toBeLessThanOrEqual(off);
  });

  it('fails with two tanh units on one line, nearly always', () => {
    const { failed, oneLine } = kept('tanh', 2);
    expect(oneLine / failed).toBeGreaterThan(0.9);
  });

  it.each(SERIES.map((series) => [series.name, series] as const))(
    'records what one seed of %s gives now',
    (_, series) => {
      for (const hidden of WIDTHS_TRIED) {
        const { settings, kept: recorded } = runs.find(
          ({ settings }) => settings['activation'] === series.activation && settings['hidden'] === hidden,
        )!;
        const seed = recorded.solvedSeeds[0] ?? 1;
        const { solved } = runExperiment(training, {
          activation: series.activation,
          cost: series.cost,
          eta: series.eta,
          hidden,
          seed,
          steps: settings['steps'],
        }).result;
        expect(solved).toBe(recorded.solvedSeeds.includes(seed));
      }
    },
  );

  it('counts what training from the same seeds gives', () => {
    const { solvedSeeds, share, failed } = runExperiment(experiment, { seeds: 5, steps: 200 }).result;
    const solved = [1, 2, 3, 4, 5].filter((seed) => runExperiment(training, { seed, steps: 200 }).result.solved);
    expect(solvedSeeds).toEqual(solved);
    expect([share, failed]).toEqual([solved.length / 5, 5 - solved.length]);
  });

  it('knows the outputs that one line leaves', () => {
    expect(isOneLine([0.02, 0.97, 0.5, 0.51])).toBe(true);
    expect(isOneLine([0, 0.667, 0.667, 0.667])).toBe(false);
    expect(isOneLine([NaN, NaN, NaN, NaN])).toBe(false);
    expect(outputsAfter({ hidden: 2, activation: 'identity', cost: 'quadratic', seed: 1 }, 1e308, 5)).toHaveLength(4);
  });
});
