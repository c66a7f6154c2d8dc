// An exhibit of the bug museum: pictures are divided by 255 before training, and once more, by another line, where the
// trained network is used. No gradient is wrong.
import { digits } from '../../lib/data/index.ts';
import { newReader, taught } from '../../lib/data/digit-reader.ts';
import {
  accuracyOf,
  checkGradients,
  createRandom,
  forward,
  matrix,
  stream,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer } from '../../lib/parameter/index.ts';

export interface Result {
  /** On new pictures, as they arrive: before the first epoch and after each. */
  accuracy: number[];
  /** What the gradient check says on five training pictures: relative errors. */
  check: { W1: number; b1: number; W2: number; b2: number };
  /** How often the commonest answer is given at the end. */
  commonest: number;
  diverged: null;
}

const NEW = 500;
const CHECKED = 5;
const LEVELS = 255;
const SIZE = { size: 14 } as const;

function divided(X: Matrix): Matrix {
  const out = matrix(X.rows, X.cols);
  X.data.forEach((value, i) => (out.data[i] = value / LEVELS));
  return out;
}

function checkOf(network: Network, X: Matrix, Y: Matrix): Result['check'] {
  const rows = ({ cols, data }: Matrix): Matrix => matrix(CHECKED, cols, data.subarray(0, CHECKED * cols));
  const { byParameter } = checkGradients(network, rows(X), rows(Y));
  const of = (name: string): number => byParameter.find((one) => one.name === name)!.relativeError;
  return { W1: of('W1'), b1: of('b1'), W2: of('W2'), b2: of('b2') };
}

export const experiment = defineExperiment({
  id: 'digits-divided',
  lesson: 'digits',
  documents: [],
  parameters: {
    pictures: choice({ default: 'divided', options: ['as-trained', 'divided'] }),
    samples: integer({ default: 500, range: [100, 1000], limits: { from: 10, to: 10_000 } }),
    epochs: integer({ default: 8, range: [1, 20], limits: { from: 1, to: 100 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'divided', settings: {} }],
  work: ({ samples, epochs }) => (samples + NEW) * epochs * 300 + 8e6,
  *run({ pictures, samples, epochs, seed }) {
    const random = createRandom(seed);
    const data = digits(samples, stream(random, 'pictures'), SIZE);
    const fresh = digits(NEW, stream(random, 'new'), SIZE);
    const network = newReader(data, seed);
    const X = pictures === 'divided' ? divided(fresh.X) : fresh.X;
    const result: Result = { accuracy: [], check: checkOf(network, data.X, data.Y), commonest: 0, diverged: null };
    const note = (): void => {
      const H = forward(network, X);
      result.accuracy.push(accuracyOf(H, fresh.Y));
      const counts = new Array<number>(10).fill(0);
      for (const h of H.row) counts[h.indexOf(Math.max(...h))]!++;
      result.commonest = Math.max(...counts) / NEW;
    };
    note();
    let noted = 0;
    for (const epoch of taught(network, data, epochs)) {
      if (Math.floor(epoch) > noted) {
        note();
        noted++;
      }
      yield { step: epoch, of: epochs };
    }
    note();
    return result;
  },
});
