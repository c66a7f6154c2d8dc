// What English says about the sawtooth.
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'A tent, folded again and again',
  parameters: { depth: { label: 'Hidden layers' } },
  presets: { 'three-layers': 'three layers of two units' },
  readings: [
    { label: 'pieces', of: ({ pieces }) => String(pieces) },
    { label: 'units', of: ({ units }) => String(units) },
  ],
  figures: {
    'sawtooth-folds': {
      title: 'Every layer doubles the pieces',
      alt: ({ runs }) => {
        const all = Object.values(runs).map(({ result }) => result);
        return (
          'A row of zigzags over one input. ' +
          `${all.map(({ units, pieces }) => `${units} units make ${pieces} straight pieces`).join(', ')}: each further layer ` +
          'of two units doubles the number of teeth.'
        );
      },
      words: { units: 'units', pieces: 'pieces', layer: 'layer', layers: 'layers' },
    },
  },
};
