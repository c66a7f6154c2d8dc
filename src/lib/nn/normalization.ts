// Normalization: values are brought to mean 0 and variance 1 within groups, then scaled and shifted, out = γ x̂ + β. The
// four kinds differ only in what forms a group. A row holds C channels of S places each (S = 1 in a dense layer):
//   batch     one channel, all examples      (Ioffe and Szegedy 2015)
//   layer     one example, all channels      (Ba et al. 2016)
//   instance  one example, one channel       (Ulyanov et al. 2016)
//   group     one example, C/G channels      (Wu and He 2018)
import { named, requireAbove, requireBetween, requireWhole, ValueError } from './errors.ts';
import { type Matrix, matrix } from './matrix.ts';

export type NormalizationKind = 'batch' | 'layer' | 'instance' | 'group';

export interface NormalizationOptions {
  readonly kind: NormalizationKind;
  readonly epsilon?: number;
  /** What the sum of squares is divided by; frameworks use n, document D n − 1. */
  readonly divisor?: 'n' | 'n-1';
  /** How much of a batch's statistics enters the running ones, which count at test; batch kind only. */
  readonly momentum?: number;
  /** Number of groups of channels; group kind only. */
  readonly groups?: number;
}

export interface Normalization {
  readonly kind: NormalizationKind;
  readonly channels: number;
  readonly places: number;
  readonly groups: number;
  readonly epsilon: number;
  readonly divisor: 'n' | 'n-1';
  readonly momentum: number;
  readonly gamma: Float64Array;
  readonly beta: Float64Array;
  readonly dGamma: Float64Array;
  readonly dBeta: Float64Array;
  readonly runningMean: Float64Array;
  /** With divisor n − 1 whatever the batch's divisor is, as in PyTorch: it estimates the variance of the source. */
  readonly runningVariance: Float64Array;
}

export function createNormalization(options: NormalizationOptions, channels: number, places = 1): Normalization {
  const { kind, epsilon = 1e-5, divisor = 'n', momentum = 0.1, groups = 1 } = options;
  named('normalization', { batch: 1, layer: 1, instance: 1, group: 1 }, kind);
  named('normalization', { n: 1, 'n-1': 1 }, divisor);
  requireWhole('normalization', 'channels', channels, 1);
  requireWhole('normalization', 'places', places, 1);
  requireWhole('normalization', 'groups', groups, 1);
  requireAbove('normalization', 'epsilon', epsilon, 0);
  requireBetween('normalization', 'momentum', momentum, 0, 1);
  if (channels % groups !== 0) {
    throw new ValueError(`normalization: ${channels} channels cannot be divided into ${groups} groups`);
  }
  const vector = (value: number): Float64Array => new Float64Array(channels).fill(value);
  return {
    ...{ kind, channels, places, groups, epsilon, divisor, momentum },
    ...{ gamma: vector(1), beta: vector(0), dGamma: vector(0), dBeta: vector(0) },
    ...{ runningMean: vector(0), runningVariance: vector(1) },
  };
}

/** What one pass over so many rows leaves. */
export interface NormalizationPass {
  readonly standardized: Matrix;
  readonly output: Matrix;
  /** Of each group. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** 1 / √(variance + ε) */
  readonly inverse: Float64Array;
  /** Sums of the backward pass: Σ g and Σ g x̂. */
  readonly sums: readonly [Float64Array, Float64Array];
  /** The group of each value, the channel of each column, and the number of values in a group. */
  readonly groupOf: Int32Array;
  readonly channelOf: Int32Array;
  readonly count: number;
  /** Whether the statistics are those of these values, or the running ones, which are constants. */
  statistics: 'own' | 'running';
}

export function createNormalizationPass(normalization: Normalization, rows: number): NormalizationPass {
  const { kind, channels, places, groups } = normalization;
  const cols = channels * places;
  const channelOf = Int32Array.from({ length: cols }, (_, col) => Math.floor(col / places));
  const perRow = { batch: 0, layer: 1, instance: channels, group: groups }[kind];
  const withinRow = (channel: number): number =>
    kind === 'layer' ? 0 : kind === 'group' ? Math.floor((channel * groups) / channels) : channel;
  const number = kind === 'batch' ? channels : rows * perRow;
  const groupOf = Int32Array.from(
    { length: rows * cols },
    (_, e) => Math.floor(e / cols) * perRow + withinRow(channelOf[e % cols]!),
  );
  const vector = (): Float64Array => new Float64Array(number);
  return {
    standardized: matrix(rows, cols),
    output: matrix(rows, cols),
    ...{ mean: vector(), variance: vector(), inverse: vector(), sums: [vector(), vector()] },
    ...{ groupOf, channelOf, count: (rows * cols) / number, statistics: 'own' },
  };
}

/** μ and σ² of each group: two passes, so that a large mean costs no digits. */
function measure({ mean, variance, groupOf, count }: NormalizationPass, Z: Matrix, divisor: number): void {
  mean.fill(0);
  variance.fill(0);
  for (let e = 0; e < groupOf.length; e++) mean[groupOf[e]!]! += Z.data[e]!;
  for (let g = 0; g < mean.length; g++) mean[g]! /= count;
  for (let e = 0; e < groupOf.length; e++) {
    const away = Z.data[e]! - mean[groupOf[e]!]!;
    variance[groupOf[e]!]! += away * away;
  }
  for (let g = 0; g < mean.length; g++) variance[g]! /= divisor;
}

const divisorOf = ({ divisor }: Normalization, count: number): number => (divisor === 'n' ? count : count - 1);

/** x̂ = (z − μ) / √(σ² + ε) and out = γ x̂ + β, into the pass. At test the batch kind takes its running statistics. */
export function normalize(
  pass: NormalizationPass,
  Z: Matrix,
  normalization: Normalization,
  mode: 'train' | 'evaluate',
): void {
  const { kind, gamma, beta, epsilon, runningMean, runningVariance } = normalization;
  const { standardized, output, mean, variance, inverse, groupOf, channelOf, count } = pass;
  pass.statistics = kind === 'batch' && mode === 'evaluate' ? 'running' : 'own';
  if (pass.statistics === 'own') {
    const divisor = divisorOf(normalization, count);
    if (divisor === 0) throw new ValueError(`normalize: a group of 1 value has no variance with divisor n − 1`);
    measure(pass, Z, divisor);
  } else {
    mean.set(runningMean);
    variance.set(runningVariance);
  }
  for (let g = 0; g < mean.length; g++) inverse[g] = 1 / Math.sqrt(variance[g]! + epsilon);
  for (let e = 0; e < groupOf.length; e++) {
    const g = groupOf[e]!;
    const c = channelOf[e % Z.cols]!;
    standardized.data[e] = (Z.data[e]! - mean[g]!) * inverse[g]!;
    output.data[e] = gamma[c]! * standardized.data[e]! + beta[c]!;
  }
}

/**
 * From the error at the output to the error at the values, both N×(C·S); `delta` may be `upstream`. With g = γ u:
 * δ = (g − Σg / n − x̂ Σ(g x̂) / d) / √(σ² + ε), d the divisor of the variance; dγ = scale Σ u x̂, dβ = scale Σ u.
 */
export function normalizeBackward(
  delta: Matrix,
  upstream: Matrix,
  pass: NormalizationPass,
  normalization: Normalization,
  scale: number,
): void {
  const { gamma, dGamma, dBeta } = normalization;
  const { standardized, inverse, groupOf, channelOf, count, sums } = pass;
  const [ofG, ofGX] = sums;
  for (const sum of [ofG, ofGX, dGamma, dBeta]) sum.fill(0);
  for (let e = 0; e < groupOf.length; e++) {
    const c = channelOf[e % delta.cols]!;
    const u = upstream.data[e]!;
    const x = standardized.data[e]!;
    dGamma[c]! += scale * u * x;
    dBeta[c]! += scale * u;
    ofG[groupOf[e]!]! += gamma[c]! * u;
    ofGX[groupOf[e]!]! += gamma[c]! * u * x;
  }
  const own = pass.statistics === 'own' ? 1 : 0;
  const divisor = divisorOf(normalization, count);
  for (let e = 0; e < groupOf.length; e++) {
    const g = groupOf[e]!;
    const error = gamma[channelOf[e % delta.cols]!]! * upstream.data[e]!;
    const shared = own === 1 ? ofG[g]! / count + (standardized.data[e]! * ofGX[g]!) / divisor : 0;
    delta.data[e] = (error - shared) * inverse[g]!;
  }
}

/** The running mean and variance move towards those of the pass by the momentum. */
export function updateRunning(normalization: Normalization, pass: NormalizationPass): void {
  const { momentum, runningMean, runningVariance, kind } = normalization;
  if (kind !== 'batch' || pass.statistics !== 'own') return;
  const unbiased = divisorOf(normalization, pass.count) / Math.max(pass.count - 1, 1);
  for (let c = 0; c < runningMean.length; c++) {
    runningMean[c]! += momentum * (pass.mean[c]! - runningMean[c]!);
    runningVariance[c]! += momentum * (pass.variance[c]! * unbiased - runningVariance[c]!);
  }
}
