// An exhibit of the bug museum: the slope of a sigmoid is x(1 − x) if x is its value. Two published programs take
// another x: σ′ of the value, as if it were the net input, or z(1 − z) of the net input, as if it were the value.
import {
  DivergenceError,
  checkGradients,
  createNetwork,
  matrixFrom,
  sigmoid,
  sigmoidSlope,
  train,
  type Activation,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** Epochs + 1 values; index 0 is before the first step. */
  cost: number[];
  /** The same as a share of the first cost, at most 1, at 101 epochs from first to last: enough for a curve. */
  share: number[];
  /** What the gradient check says at the start: relative errors of the two layers' weights and biases. */
  check: { W1: number; b1: number; W2: number; b2: number };
  diverged: { step: number; parameter: string } | null;
}

const RULES = ['right', 'slope-at-value', 'value-rule-at-z'] as const;
type Rule = (typeof RULES)[number];

/** The same sigmoid with the derivative that each rule takes for it. */
const slopes: Readonly<Record<Rule, Activation['slope']>> = {
  right: sigmoidSlope,
  'slope-at-value': (z) => sigmoidSlope(sigmoid(z)),
  'value-rule-at-z': (z) => z * (1 - z),
};

const withRule = (network: Network, rule: Rule): Network => ({
  ...network,
  layers: network.layers.map((layer) => ({
    ...layer,
    activation: { name: 'sigmoid', f: sigmoid, slope: slopes[rule], kinks: [] },
  })),
});

/** Two inputs, two hidden units, one output, with round weights, and a batch of three. */
function smallNetwork(): Network {
  const network = createNetwork({ sizes: [2, 2, 1], hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' });
  const [first, second] = [network.layers[0]!, network.layers[1]!];
  first.W.data.set([1, -1, 2, 1]);
  first.b.set([-1, 0]);
  second.W.data.set([2, -1]);
  return network;
}

const DRAWN = 100;

const data = () => ({ X: matrixFrom([[1, 0.5], [-1, 1], [0.5, -2]]), Y: matrixFrom([[1], [0], [1]]) }); // prettier-ignore

export const experiment = defineExperiment({
  id: 'slope-slip',
  lesson: 'activations',
  documents: [],
  parameters: {
    rule: choice({ default: 'slope-at-value', options: RULES }),
    eta: number({ default: 1, range: [0.1, 10], step: 0.1, scale: 'log', limits: { above: 0, to: 100 } }),
    epochs: integer({ default: 2000, range: [100, 3000], limits: { from: 1, to: 10_000 } }),
  },
  presets: [{ name: 'published', settings: { rule: 'slope-at-value' } }],
  work: ({ epochs }) => 300 * epochs,
  *run({ rule, eta, epochs }) {
    const network = withRule(smallNetwork(), rule);
    const { X, Y } = data();
    const errors = checkGradients(network, X, Y).byParameter.map(({ relativeError }) => relativeError);
    const [W1 = NaN, b1 = NaN, W2 = NaN, b2 = NaN] = errors;
    const cost: number[] = [];
    let diverged: Result['diverged'] = null;
    try {
      for (const { epoch, cost: now } of train(network, { X, Y }, { eta, epochs })) {
        cost.push(now);
        if (epoch % 50 === 0) yield { step: epoch, of: epochs };
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      diverged = { step: error.step, parameter: error.parameter };
    }
    const last = cost.length - 1;
    const share = Array.from({ length: DRAWN + 1 }, (_, i) => Math.min(1, cost[Math.round((i * last) / DRAWN)]! / cost[0]!)); // prettier-ignore
    const result: Result = { cost, share, check: { W1, b1, W2, b2 }, diverged };
    return result;
  },
});
