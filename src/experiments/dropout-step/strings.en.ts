// What English says about one step with dropout.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { momentOf } from './figures/step.ts';

const common = { batch: 'mini-batch', of: 'of' };

const keptOf = ({ mask }: Result, batch: number): string => {
  const units = mask[batch]!.flat();
  return `${units.reduce((sum, one) => sum + one, 0)} of ${units.length}`;
};

const PHRASES = {
  mask: 'a mask is drawn',
  forward: 'the kept units pass their activations on',
  backward: 'the error comes back through the kept units',
  update: 'the parameters of kept units move',
  restore: 'all units are back, those dropped with the weights they had',
} as const;

export const words: ExperimentWords<Result> = {
  title: 'One mini-batch with dropout',
  parameters: {
    sizes: { label: 'Units by layer' },
    keep: { label: 'Share kept', letter: 'p' },
    batch: { label: 'Batch size' },
    batches: { label: 'Mini-batches' },
    eta: { label: 'Learning rate', letter: 'η' },
    momentum: { label: 'Momentum', letter: 'β' },
    decay: { label: 'Weight decay', letter: 'λ' },
    start: { label: 'Start', options: { drawn: 'drawn', zeros: 'all zeros' } },
    seed: { label: 'Seed' },
  },
  presets: { document: 'the net of document A: 3, 6, 2 units' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.` : undefined,
  readings: [
    { label: 'kept, by batch', of: ({ mask }) => mask.map((one) => one.flat().reduce((a, b) => a + b, 0)).join(', ') },
    { label: 'moved, by batch', of: ({ changedCount }) => changedCount.join(', ') },
    { label: 'farthest, kept', of: ({ movedKept }) => fixed(Math.max(0, ...movedKept), 3) },
    { label: 'farthest, dropped', of: ({ movedDropped }) => fixed(Math.max(0, ...movedDropped), 3) },
  ],
  figures: {
    'dropout-opening': {
      title: 'One network, other holes each time',
      alt: ({ runs }) => {
        const { result } = runs['only']!;
        const frames = result.mask.map((_, i) => `${keptOf(result, i)} hidden units and ${result.changedCount[i]} weights and biases`); // prettier-ignore
        return (
          `The same ${result.sizes.join('–')} network in ${result.mask.length} mini-batches. Each time other hidden units are struck ` +
          `out, and only what leads to and from the others is lit: ${frames.join('; ')}, of ${result.parameters}.`
        );
      },
      words: { ...common, move: 'parameters move' },
    },
    'dropout-step': {
      title: 'One mini-batch, five moments',
      alt: (scene) => {
        const { result } = scene.runs['only']!;
        const { batch, phase, isStart } = momentOf(scene);
        const net = `A ${result.sizes.join('–')} network`;
        if (isStart) return `${net} before the first mini-batch, whole.`;
        return (
          `${net}, mini-batch ${batch + 1}: ${PHRASES[phase]}. ${keptOf(result, batch)} hidden units are kept, and ` +
          `${result.changedCount[batch]} of ${result.parameters} parameters move.`
        );
      },
      words: {
        ...common,
        before: 'before the first mini-batch',
        kept: 'units kept',
        moved: 'moved',
        mask: 'mask',
        forward: 'forward',
        backward: 'backward',
        update: 'update',
        restore: 'restore',
      },
    },
  },
};
