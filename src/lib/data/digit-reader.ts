// A reader of digits by the course's recipe, trained without being watched: for whoever wants the network at the end.
import { createBatches, createTrainer, stream, type Data, type Matrix, type Network } from '../nn/index.ts';
import { trainable } from './digit-network.ts';

export const READER = { hidden: 30, batch: 10, eta: 0.5, l2: 0.0001 } as const;

const DESIGN = { cost: 'cross-entropy', activation: 'sigmoid', scheme: 'scaled-normal', keep: 1 } as const;

/** Before the first step. */
export const newReader = ({ X }: { readonly X: Matrix }, seed: number): Network =>
  trainable([X.cols, READER.hidden, 10], { ...DESIGN, seed }, READER.batch);

/** Trains in place and yields now and then how far it is, in epochs. */
export function* taught(network: Network, data: Data, epochs: number): Generator<number, void, void> {
  const trainer = createTrainer(network, { eta: READER.eta, penalty: { kind: 'l2', lambda: READER.l2 } });
  const size = Math.min(READER.batch, data.X.rows);
  const batches = createBatches(data, size, stream(network.random, 'batches'), network.kernels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    yield epoch;
    batches.shuffle();
    for (let b = 0; b < batches.count; b++) {
      trainer.step(batches.gather(b));
      if (b % 50 === 49) yield epoch + b / batches.count;
    }
  }
}
