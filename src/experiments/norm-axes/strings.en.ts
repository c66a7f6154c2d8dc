// What English says about the four kinds.
import { shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { KINDS, type Result } from './experiment.ts';

const names = { batch: 'batch', layer: 'layer', instance: 'instance', group: 'group' };

const over = {
  batch: 'all examples and places of one channel',
  layer: 'all channels and places of one example',
  instance: 'all places of one channel of one example',
  group: 'all places of some channels of one example',
} as const;

export const words: ExperimentWords<Result> = {
  title: 'Which cells share a mean',
  parameters: {
    kind: { label: 'Kind', options: names },
    N: { label: 'Examples', letter: 'N' },
    C: { label: 'Channels', letter: 'C' },
    H: { label: 'Rows', letter: 'H' },
    W: { label: 'Columns', letter: 'W' },
    groups: { label: 'Groups of channels' },
    cell: { label: 'Cell: example, channel, row, column' },
    seed: { label: 'Seed' },
  },
  presets: names,
  readings: [
    { label: 'means', of: ({ count }) => String(count) },
    { label: 'values in each', of: ({ each }) => String(each) },
    { label: 'this mean', of: ({ means, group }) => shown(means[group]!, 3) },
    { label: 'this variance', of: ({ variances, group }) => shown(variances[group]!, 3) },
  ],
  figures: {
    'normalization-axes': {
      title: 'One block, four kinds of mean',
      alt: ({ runs }) => {
        const { result, settings } = runs['only']!;
        const kind = String(settings['kind']) as keyof typeof over;
        return (
          `A block of ${result.shape[0]} examples, ${result.shape[1]} channels and ${result.shape[2]} by ` +
          `${result.shape[3]} places under ${kind} normalization: ${result.count} means, each over ${result.each} values, ` +
          `that is over ${over[kind]}. The group of the cell picked is lit; its mean is ` +
          `${shown(result.means[result.group]!, 2)}.`
        );
      },
      words: {
        ...Object.fromEntries(KINDS.map((kind) => [kind, `${kind} normalization`])),
        'batch-over': 'one channel, all examples',
        'layer-over': 'one example, all channels',
        'instance-over': 'one channel of one example',
        'group-over': 'some channels of one example',
        means: 'means',
        each: 'each of',
        values: 'values',
        this: 'the lit mean is',
        channels: 'channels',
        examples: 'examples',
      },
    },
    'normalization-four': {
      title: 'Four kinds of normalization',
      alt: ({ runs }) =>
        `The same block four times, with the cells that share a mean lit. ${KINDS.map((kind) => {
          const { count, each } = runs[kind]!.result;
          return `${kind[0]!.toUpperCase()}${kind.slice(1)}: ${over[kind]}, ${count} means over ${each} values each`;
        }).join('. ')}.`,
      words: { ...names, means: 'means', over: 'each over' },
    },
  },
};
