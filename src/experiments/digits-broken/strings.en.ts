// What English says about pictures that were changed on their way to the network.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Damage } from './damage.ts';
import type { Result } from './experiment.ts';
import { commonest } from './figures/rows.ts';

const percent = (share: number): string => fixed(100 * share, 1);

const NAMES: Readonly<Record<Damage, string>> = {
  none: 'as drawn',
  multiplied: 'times 255',
  moved: '3 pixels right',
  divided: 'divided by 255',
  blank: 'blank sheet',
  scrambled: 'scrambled',
  swapped: 'ink for paper',
};

export const words: ExperimentWords<Result> = {
  title: 'Pictures changed on their way to the network',
  parameters: {
    trained: { label: 'Trained on', options: { drawn: 'pictures as drawn', scrambled: 'scrambled pictures' } },
    samples: { label: 'Examples' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { drawn: 'trained on pictures as drawn', scrambled: 'trained on scrambled pictures' },
  readings: [
    {
      label: 'right, as drawn',
      of: ({ broken }) => `${percent(broken.find(({ damage }) => damage === 'none')!.accuracy)} %`,
    },
    {
      label: 'right, scrambled',
      of: ({ broken }) => `${percent(broken.find(({ damage }) => damage === 'scrambled')!.accuracy)} %`,
    },
  ],
  figures: {
    'digits-broken': {
      title: 'What breaks it',
      alt: ({ runs }) =>
        'Seven rows of pictures as the network gets them, with the share that it reads: ' +
        runs['only']!.result.broken.map((one) => {
          const { digit, share } = commonest(one);
          return `${NAMES[one.damage]} ${percent(one.accuracy)} percent, its commonest answer ${digit} in ${percent(share)} percent`;
        }).join('; ') +
        '.',
      words: {
        ...NAMES,
        pictures: 'as the network gets them',
        right: 'right answers, percent',
        rightShort: 'right, percent',
        commonest: 'commonest answer',
        commonestShort: 'says most',
        chance: 'chance',
      },
    },
  },
};
