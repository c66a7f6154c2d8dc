// The lab's run does what the experiment does, and one that was left and taken up again does the same.
import { describe, expect, it } from 'vitest';
import { experiment } from '../../experiments/digits-training/experiment.ts';
import { textOf } from '../../lib/data/digit-network.ts';
import { runExperiment, settingsFor } from '../../lib/parameter/index.ts';
import { createRun, type Run } from './run.ts';
import type { RunSettings } from './settings.ts';
import { loadRun, savedRun, settingsOfSaved } from './saved.ts';

const SMALL = { samples: 205, sizes: [784, 12, 10], epochs: 3, batch: 10, eta: 0.5 };
const settingsOf = (given: Record<string, unknown> = {}): RunSettings =>
  settingsFor(experiment, { ...SMALL, ...given });

function go(run: Run, steps: number): Run {
  for (let i = 0; i < steps; i++) run.step();
  return run;
}

const bitsOf = (run: Run) => ({
  ...{ parameters: textOf(run.network), curves: run.curves, norms: run.norms, at: run.at, diverged: run.diverged },
  outputs: Array.from(run.outputs.data),
});

describe('a run of the lab', () => {
  it.each([
    ['as it stands', {}],
    ['with units dropped and tanh', { keep: 0.8, activation: 'tanh' }],
    ['with the quadratic cost', { cost: 'quadratic', scheme: 'standard-normal', eta: 3, l2: 0 }],
  ])('has the bits of the experiment, %s', (_, given) => {
    const settings = settingsOf(given);
    const { result } = runExperiment(experiment, { ...SMALL, ...given });
    const run = go(createRun(settings), 3 * 21);
    expect(run.at).toEqual({ epoch: 3, batch: 0 });
    expect(textOf(run.network)).toBe(result.parameters);
    expect(run.curves).toEqual({ accuracy: result.accuracy, cost: result.cost, training: result.training });
  });

  it('ends where its cost is no number, with the network of the last whole epoch', () => {
    const run = go(createRun(settingsOf({ activation: 'identity', eta: 1e4 })), 63);
    expect(run.diverged).not.toBeNull();
    expect(run.network.parameters.every(({ values }) => values.every(Number.isFinite))).toBe(true);
    expect(run.curves.cost.every(Number.isFinite)).toBe(true);
  });

  it('refuses sizes that do not fit the pictures', () => {
    expect(() => createRun(settingsOf({ sizes: [100, 10] }))).toThrow(
      'sizes: 100-10 do not fit, a picture has 784 values, and there are 10 digits',
    );
  });
});

describe('a run that was saved', () => {
  it.each([
    ['between two epochs', 42, {}],
    ['within an epoch', 33, {}],
    ['with units dropped', 33, { keep: 0.7 }],
    ['before the first step', 0, {}],
  ])('continues to the bit, %s', (_, steps, given) => {
    const straight = go(createRun(settingsOf(given)), 63);
    const halfway = go(createRun(settingsOf(given)), steps);
    const text = savedRun(halfway);
    const again = loadRun(text);
    expect(bitsOf(again)).toEqual(bitsOf(halfway));
    expect(savedRun(again)).toBe(text);
    expect(bitsOf(go(again, 63 - steps))).toEqual(bitsOf(straight));
  });

  it('says what it ran with', () => {
    expect(settingsOfSaved(savedRun(createRun(settingsOf({ seed: 4 }))))).toEqual(settingsOf({ seed: 4 }));
  });

  const text = savedRun(go(createRun(settingsOf()), 30));
  const changed = (change: (saved: Record<string, unknown>) => void): string => {
    const saved = JSON.parse(text) as Record<string, unknown>;
    change(saved);
    return JSON.stringify(saved);
  };
  it.each([
    ['PNG', 'saved run: this is not JSON'],
    ['{}', 'saved run: this is no file of this page'],
    [changed((saved) => (saved['version'] = 2)), 'saved run: only version 1 is known'],
    [changed((saved) => (saved['pictures'] = '00000000')), 'saved run: it learned from other pictures than these'],
    [changed((saved) => (saved['at'] = { epoch: 1, batch: 21 })), 'saved run: at.batch must be a whole number'],
    [changed((saved) => (saved['at'] = { epoch: 2, batch: 9 })), 'saved run: curves.accuracy must be 3 finite numbers'],
    [
      changed((saved) => (saved['settings'] = { ...(saved['settings'] as object), eta: -1 })),
      /^eta: -1 is not accepted/,
    ],
    [changed((saved) => (saved['network'] = '{}')), /^loadNetwork: format is/],
    [changed((saved) => (saved['last'] = 'AAAA')), /./],
    [
      changed((saved) => (saved['random'] = { batches: [1, 2, 3, 4], dropout: null })),
      'random.batches does not belong',
    ],
  ])('is refused where it is damaged (%#)', (damaged, message) => {
    expect(() => loadRun(damaged)).toThrow(message);
  });
});
