// An exhibit of the bug museum: Xavier's deviation with its brackets lost, √(2/n_in + n_out) for √(2/(n_in + n_out)). Every
// gradient is right; the net has made up its mind before it sees anything.
import { digits } from '../../lib/data/digits.ts';
import {
  accuracyOf,
  checkGradients,
  createNetwork,
  createRandom,
  forward,
  initialize,
  initializers,
  matrix,
  stream,
  train,
  type Initializer,
  type Matrix,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Epochs + 1 values each; index 0 is before the first step. Accuracy on pictures that were not shown. */
  cost: number[];
  accuracy: number[];
  /** Relative error of the gradients at the start, on three pictures. */
  check: { W1: number; b1: number; W2: number; b2: number };
}

const SIZES = [196, 8, 10];
const SAMPLES = 200;

/** The same even distribution, its deviation as the line without brackets has it. */
export const lost: Initializer = {
  ...initializers.xavier,
  name: 'lost',
  deviation: (nIn, nOut) => Math.sqrt(2 / nIn + nOut),
};

const firstRows = ({ cols, data }: Matrix, rows: number): Matrix => matrix(rows, cols, data.slice(0, rows * cols));

export const experiment = defineExperiment({
  id: 'lost-bracket',
  lesson: 'initialization',
  documents: [],
  parameters: {
    rule: choice({ default: 'mistake', options: ['right', 'mistake'] }),
    eta: number({ default: 1, range: [0.1, 5], step: 0.1, scale: 'log', limits: { above: 0, to: 20 } }),
    epochs: integer({ default: 10, range: [5, 20], limits: { from: 1, to: 50 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'digits', settings: {} }],
  work: ({ epochs }) => epochs * SAMPLES * 1600,
  *run({ rule, eta, epochs, seed }) {
    const random = createRandom(seed);
    const data = digits(SAMPLES, stream(random, 'training'), { size: 14 });
    const other = digits(SAMPLES, stream(random, 'held out'), { size: 14 });
    const network = createNetwork({ sizes: SIZES, output: 'softmax', cost: 'cross-entropy', scheme: 'xavier', seed });
    if (rule === 'mistake') {
      network.layers.forEach(({ W, b }, l) => initialize(W, b, lost, stream(random, `initialization/${l}`)));
    }
    const [W1, b1, W2, b2] = checkGradients(network, firstRows(data.X, 3), firstRows(data.Y, 3)).byParameter.map(
      ({ relativeError }) => relativeError,
    ) as [number, number, number, number];
    const result: Result = { cost: [], accuracy: [], check: { W1, b1, W2, b2 } };
    for (const { epoch, cost } of train(network, data, { eta, epochs, batch: 10 })) {
      result.cost.push(cost);
      result.accuracy.push(accuracyOf(forward(network, other.X), other.Y));
      yield { step: epoch, of: epochs };
    }
    return result;
  },
});
