// One training run in a reader's hands: goes on batch by batch, can be left and taken up again with the same bits. It
// does what the experiment does, from the same pieces (run.test.ts compares).
import { examplesOf, type Examples, type IdxFiles } from '../../experiments/digits-training/examples.ts';
import { trainable } from '../../lib/data/digit-network.ts';
import { partsOf, worthOf, type Curves } from '../../lib/data/digit-training.ts';
import {
  applyPenalty,
  backward,
  costOf,
  createBatches,
  drawNoise,
  forward,
  gradientDescent,
  hasNoise,
  matrix,
  stream,
  ValueError,
  type Matrix,
  type Network,
  type Random,
} from '../../lib/nn/index.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import type { RunSettings } from './settings.ts';

export interface Run {
  /** `epochs` may be raised while it goes on. */
  settings: RunSettings;
  readonly examples: Examples;
  readonly network: Network;
  /** Epochs that are done, and batches of the next one. */
  readonly at: { epoch: number; batch: number };
  readonly batches: number;
  readonly curves: Curves;
  /** By epoch and layer: the length of ∂E/∂W over the first pictures, nothing dropped. */
  readonly norms: number[][];
  /** Of the held-out pictures, after the last whole epoch. */
  readonly outputs: Matrix;
  /** The parameters then. */
  readonly last: readonly Float64Array[];
  readonly random: { readonly batches: Random; readonly dropout: Random | null };
  /** Batch and epoch after which the cost was no number. */
  diverged: { epoch: number; batch: number } | null;
  /** The next batch; after an epoch's last one the network is measured. */
  step(): void;
  /** Goes to a place of an earlier run, whose parameters have been put back. */
  resume(epoch: number, batch: number): void;
}

function requireSizes(sizes: readonly number[], inputs: number): void {
  if (sizes[0] === inputs && sizes.at(-1) === 10) return;
  throw new ValueError(`sizes: ${sizes.join('-')} do not fit, a picture has ${inputs} values, and there are 10 digits`);
}

export function createRun(settings: RunSettings, files?: IdxFiles): Run {
  const examples = examplesOf(settings, files);
  const { training, heldOut } = examples;
  const sizes = arrayOf<number[]>(settings.sizes);
  requireSizes(sizes, training.X.cols);
  const { eta, l2 } = settings;
  const network = trainable(sizes, settings, settings.batch);
  const random = {
    batches: stream(network.random, 'batches'),
    dropout: hasNoise(network) ? stream(network.random, 'dropout') : null,
  };
  const batches = createBatches(training, Math.min(settings.batch, training.X.rows), random.batches, network.kernels);
  const descent = gradientDescent(network);
  const [shown, others] = [partsOf(training), partsOf(heldOut)];
  const answers = matrix(heldOut.X.rows, 10);
  const last = network.parameters.map(({ values }) => Float64Array.from(values));

  const run: Run = {
    ...{ settings, examples, network, random, last },
    at: { epoch: 0, batch: 0 },
    batches: batches.count,
    curves: { accuracy: [], cost: [], training: { accuracy: [], cost: [] } },
    norms: [],
    outputs: matrix(heldOut.X.rows, 10),
    diverged: null,
    step() {
      if (run.diverged) return;
      if (run.at.batch === 0) batches.shuffle();
      const { X, Y } = batches.gather(run.at.batch);
      if (random.dropout) drawNoise(network, X.rows, random.dropout);
      forward(network, X, 'train');
      if (!Number.isFinite(costOf(network, Y))) return giveUp();
      backward(network, X, Y);
      if (l2 > 0) applyPenalty(network, { kind: 'l2', lambda: l2 }, eta);
      descent.step(eta);
      run.at.batch++;
      if (run.at.batch < batches.count) return;
      run.at.epoch++;
      run.at.batch = 0;
      measure();
    },
    resume(epoch, batch) {
      for (let done = batch > 0 ? -1 : 0; done < epoch; done++) batches.shuffle();
      Object.assign(run.at, { epoch, batch });
    },
  };

  /** What the network is worth, as the experiment measures it; then how steep the cost is. */
  function measure(): void {
    const [own, held] = [worthOf(network, shown), worthOf(network, others, answers)];
    if (!(Number.isFinite(own.cost) && Number.isFinite(held.cost))) return giveUp();
    run.curves.accuracy.push(held.accuracy);
    run.curves.cost.push(held.cost);
    run.curves.training.accuracy.push(own.accuracy);
    run.curves.training.cost.push(own.cost);
    run.outputs.data.set(answers.data);
    last.forEach((values, i) => values.set(network.parameters[i]!.values));
    const { data } = shown[0]!;
    forward(network, data.X);
    backward(network, data.X, data.Y);
    run.norms.push(network.layers.map(({ dW }) => lengthOf(dW.data)));
  }

  /** Back to the parameters after the last whole epoch. */
  function giveUp(): void {
    run.diverged = { ...run.at };
    network.parameters.forEach(({ values }, i) => values.set(last[i]!));
  }

  measure();
  return run;
}

function lengthOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return Math.sqrt(sum);
}

/** Measures the held-out pictures with the parameters after the last whole epoch: their outputs are not saved. */
export function answerAgain({ network, last, examples, outputs }: Run): void {
  const present = network.parameters.map(({ values }) => Float64Array.from(values));
  network.parameters.forEach(({ values }, i) => values.set(last[i]!));
  worthOf(network, partsOf(examples.heldOut), outputs);
  network.parameters.forEach(({ values }, i) => values.set(present[i]!));
}
