// One hidden layer comes near a curve on [0, 1]: with weights that are written down, or with weights that descent finds.
import {
  DivergenceError,
  activations,
  createNetwork,
  forward,
  matrixFrom,
  train,
  type Activation,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { HIDDEN, built, type HiddenName, type Units } from './built.ts';
import { TARGETS, targets } from './targets.ts';

export interface Result {
  /** 257 places from 0 to 1, the target there, and what the network answers. */
  x: number[];
  target: number[];
  approximation: number[];
  /** The largest error over 2049 places, and where it is. */
  maxError: number;
  worstAt: number;
  /** The written-down weights with 1, 2, 4, … 256 units: what the largest error is. */
  errorByHidden: { hidden: number[]; maxError: number[] };
  /** Where the units bend or step, as far as it lies in the interval. */
  bends: number[];
  weights: Units;
  /** ½(h − y)² by epoch where weights are trained, else empty. */
  cost: number[];
  diverged: { step: number; parameter: string } | null;
}

export const COUNTS = [1, 2, 4, 8, 16, 32, 64, 128, 256];

const places = (pieces: number): number[] => Array.from({ length: pieces + 1 }, (_, i) => i / pieces);
const FINE = matrixFrom(places(2048).map((x) => [x]));
const SHOWN = 8;
const TRAINING = matrixFrom(places(64).map((x) => [x]));

/** h = z², which the library does not have: nobody should use it. */
const squared: Activation = { name: 'square', f: (z) => z * z, slope: (z) => 2 * z, kinks: [] };

function networkOf(hidden: number, activation: HiddenName, seed: number): Network {
  const network = createNetwork({
    sizes: [1, hidden, 1],
    hidden: activation === 'square' ? 'identity' : activation,
    output: 'identity',
    cost: 'quadratic',
    scheme: 'scaled-normal',
    seed,
  });
  const own = activation === 'square' ? squared : activations[activation];
  const layers = network.layers.map((layer, l) => (l === 0 ? { ...layer, activation: own } : layer));
  return { ...network, layers };
}

function setWeights({ layers }: Network, { w, b, v, c }: Units): void {
  const [first, last] = [layers[0]!, layers[1]!];
  first.W.data.set(w);
  first.b.set(b);
  last.W.data.set(v);
  last.b[0] = c;
}

const weightsOf = ({ layers }: Network): Units => ({
  w: Array.from(layers[0]!.W.data),
  b: Array.from(layers[0]!.b),
  v: Array.from(layers[1]!.W.data),
  c: layers[1]!.b[0]!,
});

/** The answers on the fine grid, and the largest error. */
function measured(network: Network, f: (x: number) => number) {
  const answers = Array.from(forward(network, FINE).data);
  let [maxError, worstAt] = [0, 0];
  answers.forEach((answer, i) => {
    const error = Math.abs(answer - f(FINE.data[i]!));
    if (!(error <= maxError)) [maxError, worstAt] = [error, FINE.data[i]!];
  });
  return { answers, maxError, worstAt };
}

const errors = new Map<string, number[]>();

/** Depends on target and activation alone, so it is computed once. */
function errorsByCount(target: (typeof TARGETS)[number], activation: HiddenName): number[] {
  const key = `${target} ${activation}`;
  const known = errors.get(key);
  if (known) return [...known];
  const found = COUNTS.map((hidden) => {
    const network = networkOf(hidden, activation, 0);
    setWeights(network, built(targets[target], hidden, activation));
    return measured(network, targets[target]).maxError;
  });
  errors.set(key, found);
  return [...found];
}

export const experiment = defineExperiment({
  id: 'universal-approximation',
  lesson: 'activations',
  documents: ['B', 'E'],
  parameters: {
    target: choice({ default: 'sine', options: TARGETS }),
    hidden: integer({ default: 8, range: [1, 64], limits: { from: 1, to: 512 } }),
    activation: choice({ default: 'relu', options: HIDDEN }),
    weights: choice({ default: 'built', options: ['built', 'trained'] }),
    eta: number({ default: 0.01, range: [0.001, 0.1], step: 0.001, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 5000, range: [100, 10_000], limits: { from: 1, to: 20_000 } }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [{ name: 'chords', settings: {} }],
  work: ({ hidden, weights, epochs }) => 3e6 + (weights === 'trained' ? epochs * 65 * (40 + 30 * hidden) : 0),
  *run({ target, hidden, activation, weights, eta, epochs, seed }) {
    const f = targets[target];
    const network = networkOf(hidden, activation, seed);
    const cost: number[] = [];
    let diverged: Result['diverged'] = null;
    if (weights === 'built') {
      setWeights(network, built(f, hidden, activation));
      yield { step: 1, of: 1 };
    } else {
      const data = { X: TRAINING, Y: matrixFrom(Array.from(TRAINING.data, (x) => [f(x)])) };
      // Where the cost stops being finite, the weights before that step are shown.
      const kept = network.parameters.map(({ values }) => values.slice());
      try {
        for (const { epoch, cost: now } of train(network, data, { eta, epochs, optimizer: 'adam' })) {
          cost.push(now);
          network.parameters.forEach(({ values }, p) => kept[p]!.set(values));
          if (epoch % 50 === 0) yield { step: epoch, of: epochs };
        }
      } catch (error) {
        if (!(error instanceof DivergenceError)) throw error;
        network.parameters.forEach(({ values }, p) => values.set(kept[p]!));
        diverged = { step: error.step, parameter: error.parameter };
      }
    }
    const { answers, maxError, worstAt } = measured(network, f);
    const found = weightsOf(network);
    const every = (_: number, i: number): boolean => i % SHOWN === 0;
    const x = Array.from(FINE.data).filter(every);
    const result: Result = {
      x,
      target: x.map(f),
      approximation: answers.filter(every),
      maxError,
      worstAt,
      errorByHidden: { hidden: [...COUNTS], maxError: errorsByCount(target, activation) },
      bends: found.w.flatMap((w, k) => {
        const place = w === 0 || found.v[k] === 0 ? NaN : -found.b[k]! / w + 0;
        return place >= 0 && place <= 1 ? [place] : [];
      }),
      weights: found,
      cost,
      diverged,
    };
    return result;
  },
});
