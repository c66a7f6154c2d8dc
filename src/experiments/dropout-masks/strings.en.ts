// What English says about all masks of one unit.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Every mask of one unit',
  parameters: {
    w: { label: 'Weights', letter: 'w' },
    x: { label: 'Inputs', letter: 'x' },
    y: { label: 'Target', letter: 'y' },
    keep: { label: 'Share kept', letter: 'p' },
  },
  presets: { eight: 'three inputs, half of them kept' },
  readings: [
    { label: 'mean over masks', of: ({ meanLoss }) => fixed(meanLoss, 4) },
    { label: 'loss, nothing dropped', of: ({ loss }) => fixed(loss, 4) },
    { label: 'penalty', of: ({ penalty }) => fixed(penalty, 4) },
  ],
  figures: {
    'dropout-eight': {
      title: 'Every mask of one unit',
      alt: ({ runs }) => {
        const { masks, meanLoss, loss, penalty } = runs['only']!.result;
        const losses = masks.map((mask) => mask.loss);
        return (
          `${masks.length} bars, one for each mask of ${masks[0]!.kept.length} inputs: losses from ${fixed(Math.min(...losses), 2)} to ` +
          `${fixed(Math.max(...losses), 2)}. Beside them their mean by probability, ${fixed(meanLoss, 3)}: the loss with nothing ` +
          `dropped, ${fixed(loss, 3)}, and on top of it the penalty, ${fixed(penalty, 3)}.`
        );
      },
      words: {
        each: 'loss under each mask',
        mean: 'mean',
        whole: 'nothing dropped',
        penalty: 'penalty',
      },
    },
  },
};
