// What English says about the window of a link.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'The window of a factor',
  parameters: { w: { label: 'Weight', letter: 'w' }, b: { label: 'Bias', letter: 'b' } },
  presets: { widest: 'weight 7, near the widest window' },
  readings: [
    { label: 'largest factor', of: ({ most }) => fixed(most, 2) },
    { label: 'width', of: ({ width }) => (width > 0 ? fixed(width, 3) : 'none') },
  ],
  figures: {
    'factor-window-width': {
      title: 'Where a factor is at least 1',
      alt(scene) {
        const { result, settings } = scene.runs['only']!;
        const said = result.window
          ? `It is at least 1 from ${fixed(result.window[0], 3)} to ${fixed(result.window[1], 3)}, a window ${fixed(result.width, 3)} wide.`
          : 'It stays below 1 everywhere.';
        return (
          `On the left the factor of one sigmoid link with weight ${fixed(Number(settings['w']), 1)} against what comes in: a bell of ` +
          `height ${fixed(result.most, 2)}. ${said} On the right the width against the weight: nothing up to 4, ` +
          'a steep rise to almost 0.45 near 7, then a slow fall.'
        );
      },
      words: { comesIn: 'comes in', width: 'width of the window', none: 'never 1' },
    },
  },
};
