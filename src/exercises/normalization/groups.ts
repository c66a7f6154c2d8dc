// How many means, what comes in which order, and which batch does best.
import { claims } from '../../experiments/batch-norm-training/claims.ts';
import { experiment, KINDS } from '../../experiments/norm-axes/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { defineExercise } from '../exercise.ts';

const BLOCKS = [
  { N: 8, C: 6, H: 4, W: 4, groups: 3 },
  { N: 4, C: 8, H: 2, W: 2, groups: 2 },
  { N: 16, C: 4, H: 3, W: 3, groups: 2 },
] as const;

export const howMany = defineExercise({
  id: 'normalization-how-many',
  kind: 'number',
  difficulty: 1,
  minutes: 5,
  fields: {
    batch: { absolute: 1e-6 },
    layer: { absolute: 1e-6 },
    instance: { absolute: 1e-6 },
    group: { absolute: 1e-6 },
  },
  variants: BLOCKS.length,
  variant(seed) {
    const block = BLOCKS[seed % BLOCKS.length]!;
    const runs = KINDS.map((kind) => runExperiment(experiment, { ...block, kind }).result);
    const each = Object.fromEntries(KINDS.map((kind, i) => [`${kind}-each`, runs[i]!.each]));
    const counts = Object.fromEntries(KINDS.map((kind, i) => [kind, runs[i]!.count]));
    return {
      givens: block,
      facts: { ...counts, ...each },
      mistakes: {
        batch: { exchanged: block.N, each: each['batch-each']! },
        layer: { exchanged: block.C, each: each['layer-each']! },
        instance: { each: each['instance-each']! },
        group: { 'groups-alone': block.groups, each: each['group-each']! },
      },
    };
  },
});

const TRAINING = ['mean', 'deviations', 'variance', 'divide', 'gamma', 'beta'] as const;

export const order = defineExercise({
  id: 'normalization-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 3,
  choices: ['gamma', 'variance', 'mean', 'beta', 'divide', 'deviations'],
  variant: () => ({ facts: { steps: TRAINING.length, test: 3 } }),
  answer: () => TRAINING,
  mistakes: {
    'shift-first': ['mean', 'deviations', 'variance', 'divide', 'beta', 'gamma'],
    'scale-first': ['gamma', 'mean', 'deviations', 'variance', 'divide', 'beta'],
  },
});

const medians = () => claims.find(({ id }) => id === 'batch-norm-training/batches')!.check().slots;

export const whichBatch = defineExercise({
  id: 'normalization-which-batch',
  kind: 'choice',
  difficulty: 2,
  minutes: 5,
  choices: ['two', 'five', 'twentyFive', 'hundred'],
  variant: () => ({ facts: medians() }),
  answer(facts) {
    const sizes = ['two', 'five', 'twentyFive', 'hundred'];
    return sizes.reduce((worst, size) => (facts[size]! < facts[worst]! ? size : worst));
  },
});
