// What English says about sums with dropout.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { at, MARKED } from './figures/factors.ts';
import { rounded } from './figures/histograms.ts';

export const words: ExperimentWords<Result> = {
  title: 'What the next unit receives',
  parameters: {
    units: { label: 'Units' },
    keep: { label: 'Share kept', letter: 'p' },
    inputs: { label: 'Each brings', options: { ones: '1', drawn: 'h · w, drawn' } },
    trials: { label: 'Masks drawn' },
    seed: { label: 'Seed' },
  },
  presets: { document: '100 units, half of them kept' },
  readings: [
    { label: 'in training', of: ({ training: { mean, std } }) => `${fixed(mean, 1)} ± ${fixed(std, 1)}` },
    { label: 'divided by p', of: ({ inverted: { mean, std } }) => `${fixed(mean, 1)} ± ${fixed(std, 1)}` },
    { label: 'at test', of: ({ atTest }) => fixed(atTest.unscaled, 1) },
    { label: 'at test, times p', of: ({ atTest }) => fixed(atTest.timesKeep, 1) },
  ],
  figures: {
    'dropout-histograms': {
      title: 'What the next unit receives',
      alt: ({ runs }) => {
        const { training, inverted, atTest } = runs['only']!.result;
        const of = ({ mean, std }: { mean: number; std: number }): string => `${rounded(mean)} ± ${rounded(std)}`;
        return (
          `Histograms of a sum over many masks, three times. Nothing scaled: ${of(training)} in training, ` +
          `${rounded(atTest.unscaled)} at test. Scaled by the share kept at test: ${of(training)} and ${rounded(atTest.timesKeep)}. ` +
          `Divided by the share kept in training: ${of(inverted)} and ${rounded(atTest.unscaled)}.`
        );
      },
      words: {
        nothing: 'Nothing scaled:',
        'nothing note': 'training and test disagree',
        keep: 'Test × p:',
        'keep note': 'test comes down to training',
        inverted: 'Training ÷ p:',
        'inverted note': 'training comes up to test, its spread with it',
        test: 'test',
        sum: 'sum that the next unit receives',
      },
    },
    'dropout-factors': {
      title: 'Two factors that agree at one half',
      alt: (scene) => {
        const { training, atTest } = at(scene, MARKED);
        return (
          'The sum against the share of units kept. Training and test times the share kept rise together in a straight line; test ' +
          `times the share dropped falls and crosses it at one half. With ${MARKED} kept, training has ${rounded(training.mean)}, ` +
          `the one factor gives ${rounded(atTest.timesKeep)} and the other ${rounded(atTest.timesDropped)}.`
        );
      },
      words: {
        sum: 'sum that the next unit receives',
        share: 'share of units kept, p',
        kept: 'test × p',
        dropped: 'test × (1 − p)',
        training: 'training ± 2 spreads',
      },
    },
  },
};
