// What English says about mean and variance taken for constants.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const error = (value: number): string => (value > 1e-3 ? fixed(value, 3) : scientific(value, 0));

export const words: ExperimentWords<Result> = {
  title: 'Mean and variance taken for constants',
  parameters: {
    rule: { label: 'Way back', options: { right: 'three paths', constants: 'the straight one only' } },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed' },
  },
  presets: { constants: 'mean and variance as constants' },
  readings: [
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1) ?? 0, 4) },
    { label: 'check of the first weights', of: ({ check }) => error(check.W1) },
  ],
  figures: {},
};
