// A network that reads, and pictures that were changed on their way to it. Its training pictures can be scrambled too,
// all by one rule, and its first weights with them.
import { drawnDigits, heldOutDigits } from '../../lib/data/digit-sets.ts';
import { partsOf, worthOf } from '../../lib/data/digit-training.ts';
import { newReader, taught } from '../../lib/data/digit-reader.ts';
import { classOf, matrix, type Matrix, type Network } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer } from '../../lib/parameter/index.ts';
import { damaged, DAMAGES, newOrder, reordered, reorderRows, type Damage } from './damage.ts';

export interface Broken {
  damage: Damage;
  accuracy: number;
  /** How often each digit is the answer. */
  answers: number[];
  /** The mean of the largest output. */
  sureness: number;
}

export interface Result {
  broken: Broken[];
}

const COLUMNS = 28;

function judged(network: Network, X: Matrix, Y: Matrix): Omit<Broken, 'damage'> {
  const outputs = matrix(X.rows, 10);
  const { accuracy } = worthOf(network, partsOf({ X, Y }), outputs);
  const answers = new Array<number>(10).fill(0);
  let sum = 0;
  for (const h of outputs.row) {
    const answer = classOf(h);
    answers[answer]!++;
    sum += h[answer]!;
  }
  return { accuracy, answers, sureness: sum / X.rows };
}

export const experiment = defineExperiment({
  id: 'digits-broken',
  lesson: 'digits',
  documents: [],
  parameters: {
    trained: choice({ default: 'drawn', options: ['drawn', 'scrambled'] }),
    samples: integer({ default: 1000, range: [100, 3000], limits: { from: 10, to: 20_000 } }),
    epochs: integer({ default: 10, range: [1, 20], limits: { from: 1, to: 100 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'drawn', settings: {} },
    { name: 'scrambled', settings: { trained: 'scrambled' } },
  ],
  work: ({ samples, epochs }) => (samples * epochs + 5000) * 1200,
  *run({ trained, samples, epochs, seed }) {
    const data = drawnDigits(samples, seed);
    const order = newOrder(data.X.cols, seed);
    const network = newReader(data, seed);
    if (trained === 'scrambled') reorderRows(network.layers[0]!.W, order);
    const X = trained === 'scrambled' ? reordered(data.X, order) : data.X;
    for (const epoch of taught(network, { X, Y: data.Y }, epochs)) yield { step: epoch, of: epochs };
    const heldOut = heldOutDigits();
    const broken = DAMAGES.map((damage) => ({
      damage,
      ...judged(network, damaged(heldOut.X, damage, COLUMNS, order), heldOut.Y),
    }));
    return { broken } satisfies Result;
  },
});
