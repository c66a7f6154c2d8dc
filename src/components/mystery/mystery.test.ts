// A mystery can be solved: the check tells every suspect from every other one on the network that was drawn.
import { describe, expect, it } from 'vitest';
import { experiment, type Result } from '../../experiments/bug-museum/experiment.ts';
import { words as experimentWords } from '../../experiments/bug-museum/strings.en.ts';
import { reasons, words } from '../../i18n/mystery/en.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { SUSPECTS, answerOf, patternOf, settingsOf, show } from './mystery.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
const names = experimentWords.parameters['bug']!.options!;
const run = (settings: Readonly<Record<string, unknown>>): Result => runExperiment(experiment, settings).result;

it('is the same for the same number, and draws every suspect sooner or later', () => {
  expect(settingsOf(7)).toEqual(settingsOf(7));
  const drawn = new Set(Array.from({ length: 200 }, (_, i) => settingsOf(i + 1)['bug']));
  expect([...drawn].sort()).toEqual([...SUSPECTS].sort());
});

it('no two suspects leave the same pattern on a drawn network', () => {
  for (const seed of SEEDS) {
    const settings = { ...settingsOf(seed), steps: 1 };
    const patterns = SUSPECTS.map((bug) => patternOf(run({ ...settings, bug }), words));
    expect(new Set(patterns).size, `mystery ${seed}: ${patterns.join(' | ')}`).toBe(SUSPECTS.length);
  }
});

it('names no array where there is no mistake, and at least one where there is', () => {
  for (const seed of SEEDS) {
    const settings = settingsOf(seed);
    const { errors } = show(seed, settings, run(settings), words);
    expect(
      errors.some(({ isFaulty }) => isFaulty),
      `mystery ${seed}`,
    ).toBe(settings['bug'] !== 'none');
  }
});

describe('its words', () => {
  it('have a name and a reason for every suspect', () => {
    for (const bug of SUSPECTS) {
      const answer = answerOf('right', bug, { words, reasons }, names);
      expect(answer).toContain(names[bug]!);
      expect(answer).not.toMatch(/undefined|[{}]/);
    }
  });

  it('leave no slot open', () => {
    const settings = settingsOf(2);
    const { title, lead, curve } = show(2, settings, run(settings), words);
    for (const text of [title, lead, curve.label]) expect(text).not.toMatch(/undefined|[{}]/);
    expect(curve.path).toMatch(/^M0\.0 \d+\.\dL[\d. L-]+$/);
  });
});
