// What English says about nudged weights and their pictures.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { ENTRIES, type Result } from './experiment.ts';
import { signOf } from './figures/names.ts';

export const words: ExperimentWords<Result> = {
  title: 'Nudge one weight and watch the cost',
  parameters: {
    weight: { label: 'Which', options: Object.fromEntries(ENTRIES.map((name) => [name, signOf(name)])) },
    nudge: { label: 'Nudge' },
    x1: { label: 'First input', letter: 'x₁' },
    x2: { label: 'Second input', letter: 'x₂' },
    y: { label: 'Target', letter: 'y' },
  },
  presets: { own: 'the lesson’s network, as it starts' },
  readings: [
    { label: 'slope, backward pass', of: ({ entries, chosen }) => fixed(entries[chosen]!.gradient, 4) },
    { label: 'cost before', of: ({ cost }) => fixed(cost, 4) },
    { label: 'cost after', of: ({ after }) => fixed(after, 4) },
    { label: 'foretold', of: ({ promised }) => fixed(promised, 4) },
  ],
  figures: {
    'backpropagation-opening': {
      title: 'Nine numbers, nine slopes',
      alt({ runs }) {
        const { entries } = runs['only']!.result;
        const slopes = entries.map(({ name, gradient }) => `${signOf(name)} ${fixed(gradient, 3)}`);
        return (
          'Nine small charts, one for each weight and bias of a network with two hidden units: the cost as this one ' +
          `number is nudged up and down, with a short tangent at the middle. The slopes are ${slopes.join(', ')}.`
        );
      },
      words: {
        into: 'into the',
        'first hidden unit': 'first hidden unit',
        'second hidden unit': 'second hidden unit',
        'output unit': 'output unit',
      },
    },
    'backpropagation-nudge': {
      title: 'One weight nudged',
      alt({ runs }) {
        const { settings, result } = runs['only']!;
        const { entries, chosen, cost, after, promised } = result;
        return (
          `The cost as ${signOf(entries[chosen]!.name)} is nudged from −4 to 4: a bent curve, with the dashed tangent ` +
          `that a backward pass gives, of slope ${fixed(entries[chosen]!.gradient, 4)}. A nudge of ` +
          `${fixed(Number(settings['nudge']), 2)} takes the cost from ${fixed(cost, 4)} to ${fixed(after, 4)}; the tangent ` +
          `would have it at ${fixed(promised, 4)}.`
        );
      },
      words: { cost: 'cost', nudge: 'nudge of', found: 'found', promised: 'foretold' },
    },
  },
};
