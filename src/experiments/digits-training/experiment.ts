// Everything together: a network learns to read handwritten digits. Ours are drawn by a seed; a command may bring the
// files of others.
import { ACTIVATIONS, COSTS, SCHEMES, textOf, trainable } from '../../lib/data/digit-network.ts';
import { HELD_OUT } from '../../lib/data/digit-sets.ts';
import { trained, type Curves, type Diverged } from '../../lib/data/digit-training.ts';
import { readIdxImages, readIdxLabels } from '../../lib/data/idx.ts';
import { ValueError, matrix } from '../../lib/nn/index.ts';
import {
  arrayOf,
  choice,
  defineExperiment,
  filePath,
  integer,
  list,
  number,
  ParameterError,
} from '../../lib/parameter/index.ts';
import {
  confusionOfAnswers,
  doubtOf,
  firstAnswers,
  mistakesOf,
  shiftedAccuracy,
  type Answered,
  type Shifted,
} from './details.ts';
import { examplesOf, type IdxFiles } from './examples.ts';

export interface Result extends Curves {
  /** Of the pictures learned from, before the first step. */
  firstCost: number;
  /** Of the held-out pictures: a row a true digit, a column an answer. */
  confusion: number[][];
  /** The first held-out pictures. */
  sample: Answered[];
  /** Wrong answers, the surest first. */
  mistakes: Answered[];
  doubt: Answered & { outputs: number[] };
  /** Empty until the run has ended. */
  shifted: Shifted;
  sizes: number[];
  /** Pixels of a picture from left to right. */
  columns: number;
  heldOut: number;
  /** All weights and biases: see lib/data/digit-network.ts. */
  parameters: string;
  diverged: Diverged | null;
}

const SAMPLE = 160;
const NO_SHIFTS: Shifted = { right: [], down: [] };

/** Some twenty million of these take a second with the accelerated kernel. */
const work = (sizes: readonly number[], samples: number, epochs: number): number => {
  const weights = sizes.slice(1).reduce((sum, size, l) => sum + size * sizes[l]!, 0);
  return Math.round((weights / 20) * (samples * epochs + 0.3 * (epochs + 1) * (samples + HELD_OUT)));
};

function requireSizes(sizes: readonly number[], inputs: number): void {
  if (sizes[0] === inputs && sizes.at(-1) === 10) return;
  throw new ParameterError(
    `sizes: ${sizes.join('-')} is not accepted, a picture has ${inputs} values, and there are 10 digits`,
  );
}

export const experiment = defineExperiment({
  id: 'digits-training',
  lesson: 'digits',
  documents: ['D'],
  parameters: {
    source: choice({ default: 'drawn', options: ['drawn', 'idx'] }),
    images: filePath(),
    labels: filePath(),
    samples: integer({ default: 3000, range: [100, 10_000], limits: { from: 10, to: 100_000 } }),
    sizes: list({ default: [784, 30, 10], lengths: [[2, 5]], limits: { from: 1, to: 1024 } }),
    cost: choice({ default: 'cross-entropy', options: COSTS }),
    activation: choice({ default: 'sigmoid', options: ACTIVATIONS }),
    scheme: choice({ default: 'scaled-normal', options: SCHEMES }),
    l2: number({ default: 0.0001, range: [0, 0.01], step: 0.0001, limits: { from: 0, to: 10 } }),
    keep: number({ default: 1, range: [0.3, 1], step: 0.05, limits: { above: 0, to: 1 } }),
    eta: number({ default: 0.5, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0 } }),
    batch: integer({ default: 10, range: [1, 200], limits: { from: 1, to: 10_000 } }),
    epochs: integer({ default: 15, range: [1, 50], limits: { from: 1, to: 500 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'together', settings: {} },
    { name: 'old-school', settings: { cost: 'quadratic', scheme: 'standard-normal', eta: 3, l2: 0 } },
    { name: 'many', settings: { samples: 10_000 } },
  ],
  work: ({ sizes, samples, epochs }) => work(arrayOf<number[]>(sizes), samples, epochs),
  async readFiles({ images, labels }): Promise<IdxFiles> {
    if (!images || !labels) throw new ValueError('idx needs two files, images and labels');
    return { images: await readIdxImages(images), labels: await readIdxLabels(labels) };
  },
  *run(settings, files) {
    const sizes = arrayOf<number[]>(settings.sizes);
    const { training, heldOut, columns } = examplesOf(settings, files as IdxFiles | undefined);
    requireSizes(sizes, training.X.cols);
    const network = trainable(sizes, settings, settings.batch);
    const curves: Curves = { accuracy: [], cost: [], training: { accuracy: [], cost: [] } };
    const outputs = matrix(heldOut.X.rows, 10);
    const resultSoFar = (diverged: Diverged | null, shifted: Shifted): Result => ({
      ...structuredClone(curves),
      firstCost: curves.training.cost[0] ?? 0,
      confusion: confusionOfAnswers(heldOut.labels, outputs),
      sample: firstAnswers(heldOut, outputs, SAMPLE),
      mistakes: mistakesOf(heldOut, outputs),
      doubt: doubtOf(heldOut, outputs),
      ...{ shifted, sizes, columns, heldOut: heldOut.X.rows, parameters: textOf(network), diverged },
    });
    const run = trained(network, training, heldOut, settings, { curves, outputs });
    let shown: { readonly epochs: number; readonly result: Result } | undefined;
    for (;;) {
      const next = run.next();
      if (next.done) return resultSoFar(next.value, shiftedAccuracy(network, heldOut, columns));
      yield {
        step: next.value,
        of: settings.epochs,
        /** Made anew once an epoch, however often it is asked for. */
        get snapshot(): Result {
          const done = curves.accuracy.length;
          if (shown?.epochs !== done) shown = { epochs: done, result: resultSoFar(null, NO_SHIFTS) };
          return shown.result;
        },
      };
    }
  },
});
