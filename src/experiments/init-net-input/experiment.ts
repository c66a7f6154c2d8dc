// The net input of one unit before any training: p inputs, a share of them 1 and the rest 0, weights and bias drawn by a
// scheme. Each sample is another draw.
import {
  chance,
  createRandom,
  initialize,
  initializers,
  matrix,
  normalCdf,
  plainKernels,
  shuffle,
  sigmoidSlope,
  stream,
  type Initializer,
  type Matrix,
  type Random,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** How many of the inputs are 1, on average. */
  on: number;
  /** Standard deviation of a weight, and of a bias. */
  weightStd: number;
  biasStd: number;
  /** Of z: √(on · weightStd² + biasStd²), and over the samples. */
  theoreticalStd: number;
  measuredStd: number;
  /** The mean of σ′(z). */
  meanSlope: number;
  /** The share of samples with |z| > 4, where σ′ is below 0.018. */
  saturated: number;
  /** Counts of z in bins of equal width over ±reach; `below` and `above` are what lies outside. */
  histogram: { reach: number; counts: number[]; below: number; above: number };
  /** Counts of σ′(z) in twenty-five bins over 0 … ¼. */
  slopes: number[];
  /** Shares of the samples within one, two, three theoretical deviations, and what the normal distribution has there. */
  within: number[];
  normalWithin: number[];
  /** Sums of a few units, input by input: bias first, then the weights of the inputs that are on, at most 60 stations. */
  walks: { at: number[]; sums: number[][] };
}

/** Units of the layer: only Xavier's scheme asks for it. 784 → 30 is document B's shape. */
const UNITS = 30;
export const REACH = 30;
const BINS = 60;
const SLOPE_BINS = 25;
const STATIONS = 60;
const WALKS = 12;
export const SATURATED = 4;

const SCHEMES = ['zeros', 'normal-0.01', 'standard-normal', 'scaled-normal', 'xavier', 'he'] as const;

/** Sets `share · p` of the inputs to 1; where that is no whole number, one more with what is left as probability. */
function drawInputs(x: Matrix, share: number, random: Random): void {
  const on = share * x.cols;
  const count = Math.floor(on) + (chance(random, on - Math.floor(on)) ? 1 : 0);
  for (let i = 0; i < x.cols; i++) x.data[i] = i < count ? 1 : 0;
  shuffle(random, x.data);
}

/** Partial sums of the first units of a layer, after the bias and after every few inputs that are on. */
function walksOf(x: Matrix, W: Matrix, b: Float64Array): Result['walks'] {
  const on = Array.from(x.data.keys()).filter((i) => x.data[i] !== 0);
  const stride = Math.max(1, Math.ceil(on.length / STATIONS));
  const at = [...on.keys()].map((i) => i + 1).filter((count) => count % stride === 0 || count === on.length);
  const sums = Array.from({ length: Math.min(WALKS, b.length) }, (_, unit) => {
    let sum = b[unit]!;
    const all = on.map((i) => (sum += W.row[i]![unit]!));
    return [b[unit]!, ...at.map((count) => all[count - 1]!)];
  });
  return { at: [0, ...at], sums };
}

const normalWithin = [1, 2, 3].map((k) => normalCdf(k) - normalCdf(-k));

export const experiment = defineExperiment({
  id: 'init-net-input',
  lesson: 'initialization',
  documents: ['A', 'B'],
  parameters: {
    p: integer({ default: 1000, range: [1, 1000], limits: { from: 1, to: 10_000 } }),
    on: number({ default: 0.5, range: [0, 1], step: 0.01, limits: { from: 0, to: 1 } }),
    scheme: choice({ default: 'standard-normal', options: SCHEMES }),
    samples: integer({ default: 5000, range: [500, 10_000], limits: { from: 30, to: 100_000 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: [
    { name: 'standard-normal', settings: {} },
    { name: 'scaled-normal', settings: { scheme: 'scaled-normal' } },
  ],
  work: ({ p, samples }) => 10 * p * (samples + UNITS),
  *run({ p, on: share, scheme, samples, seed }) {
    const initializer: Initializer = initializers[scheme];
    const random = createRandom(seed);
    const [weights, inputs] = [stream(random, 'weights'), stream(random, 'inputs')];
    const on = share * p;
    const weightStd = initializer.deviation(p, UNITS);
    const biasStd = initializer.bias === 'drawn' ? weightStd : 0;
    const theoreticalStd = Math.sqrt(on * weightStd * weightStd + biasStd * biasStd);
    const histogram = { reach: REACH, counts: new Array<number>(BINS).fill(0), below: 0, above: 0 };
    const result: Result = {
      ...{ on, weightStd, biasStd, theoreticalStd, measuredStd: 0, meanSlope: 0, saturated: 0, histogram },
      ...{ slopes: new Array<number>(SLOPE_BINS).fill(0), within: [0, 0, 0], normalWithin },
      walks: { at: [], sums: [] },
    };
    const [x, W, b, z] = [matrix(1, p), matrix(p, UNITS), new Float64Array(UNITS), matrix(1, UNITS)];
    let [sum, squares] = [0, 0];
    for (let done = 0; done < samples;) {
      drawInputs(x, share, inputs);
      initialize(W, b, initializer, weights);
      plainKernels.affine(z, x, W, b);
      if (done === 0) result.walks = walksOf(x, W, b);
      for (let j = 0; j < UNITS && done < samples; j++, done++) {
        const value = z.data[j]!;
        sum += value;
        squares += value * value;
        count(result, value);
      }
      yield { step: done, of: samples };
    }
    const mean = sum / samples;
    result.measuredStd = Math.sqrt(Math.max(0, squares / samples - mean * mean));
    result.meanSlope /= samples;
    result.saturated /= samples;
    result.within = result.within.map((counted) => counted / samples);
    return result;
  },
});

/** Takes one net input into every count. */
function count(result: Result, z: number): void {
  const { histogram, slopes, within, theoreticalStd } = result;
  const bin = Math.floor(((z + REACH) / (2 * REACH)) * BINS);
  if (bin < 0) histogram.below++;
  else if (bin >= BINS) histogram.above++;
  else histogram.counts[bin]!++;
  const slope = sigmoidSlope(z);
  slopes[Math.min(SLOPE_BINS - 1, Math.floor(4 * slope * SLOPE_BINS))]!++;
  result.meanSlope += slope;
  if (Math.abs(z) > SATURATED) result.saturated++;
  within.forEach((_, k) => {
    if (Math.abs(z) <= (k + 1) * theoreticalStd) within[k]!++;
  });
}
