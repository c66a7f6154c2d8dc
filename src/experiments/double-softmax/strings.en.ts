// What English says about softmax applied twice.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { floorOf } from './figures.ts';

const rules = { once: 'once', twice: 'twice, error h − y', 'twice-differentiated': 'twice, differentiated' };

export const words: ExperimentWords<Result> = {
  title: 'Softmax applied twice',
  parameters: {
    rule: { label: 'Softmax', options: rules },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
  },
  presets: { scores: 'the scores of document B, class 3' },
  readings: [
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 4) },
    { label: 'right class at end', of: ({ probability }) => fixed(probability.at(-1)!, 4) },
    { label: 'check of ∂E/∂w', of: ({ check }) => (check.w > 1e-3 ? fixed(check.w, 3) : scientific(check.w, 0)) },
  ],
  figures: {
    'losses-double-softmax': {
      title: 'A floor under the cost',
      alt: ({ runs }) => {
        const end = (name: string) => fixed(runs[name]!.result.cost.at(-1)!, 3);
        return (
          `Three curves of the cost over ${runs['once']!.result.cost.length - 1} epochs. With softmax applied once it falls to ` +
          `${end('once')}. Applied twice it ends at ${end('twice')}, and at ${end('twice-differentiated')} where the doubled cost is ` +
          `also differentiated; neither passes the floor at ${fixed(floorOf(3), 4)}.`
        );
      },
      words: { ...rules, cost: 'cost', floor: 'floor', epochs: 'epochs' },
    },
  },
};
