// What a unit receives from units of which some are dropped: in training, at test, and what makes the two agree.
import {
  createDropout,
  createRandom,
  drawMask,
  drop,
  matrix,
  stream,
  uniform,
  type Matrix,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';

export interface Spread {
  mean: number;
  std: number;
}

/** Counts of sums in bins of one width; the first is centered at 0. */
export interface Histogram {
  width: number;
  counts: number[];
}

export interface Result {
  /** All contributions together. */
  full: number;
  /** Measured over the trials: kept units as they are, and divided by keep. */
  training: Spread;
  inverted: Spread;
  /** keep · Σ a and √(keep (1 − keep) Σ a²). */
  theory: Spread;
  atTest: { unscaled: number; timesKeep: number; timesDropped: number };
  histograms: { training: Histogram; inverted: Histogram };
}

const BINS = 100;

function spreadOf(sums: readonly number[]): Spread {
  const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
  const variance = sums.reduce((total, sum) => total + (sum - mean) * (sum - mean), 0) / sums.length;
  return { mean, std: Math.sqrt(variance) };
}

function histogramOf(sums: readonly number[], width: number): Histogram {
  const counts: number[] = [];
  for (const sum of sums) {
    const bin = Math.round(sum / width);
    while (counts.length <= bin) counts.push(0);
    counts[bin]!++;
  }
  return { width, counts };
}

const total = ({ data }: Matrix): number => data.reduce((sum, value) => sum + value, 0);

export const experiment = defineExperiment({
  id: 'dropout-scale',
  lesson: 'dropout',
  documents: ['A', 'B'],
  parameters: {
    units: integer({ default: 100, range: [10, 400], limits: { from: 1, to: 10_000 } }),
    keep: number({ default: 0.5, range: [0.1, 0.95], step: 0.05, limits: { from: 0.01, to: 1 } }),
    inputs: choice({ default: 'ones', options: ['ones', 'drawn'] }),
    trials: integer({ default: 4000, range: [100, 10_000], limits: { from: 2, to: 100_000 } }),
    seed: integer({ default: 1, range: [1, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'document', settings: {} }],
  work: ({ units, trials }) => 12 * units * trials,
  *run({ units, keep, inputs, trials, seed }) {
    const random = createRandom(seed);
    const H = matrix(1, units);
    // What unit j brings to the sum: 1, or activation times weight, both even over [0, 1).
    const source = stream(random, 'contributions');
    for (let j = 0; j < units; j++) H.data[j] = inputs === 'ones' ? 1 : uniform(source) * uniform(source);
    const full = total(H);
    const square = H.data.reduce((sum, value) => sum + value * value, 0);
    const forms = { training: 'unscaled', inverted: 'inverted' } as const;
    const sums: Record<keyof typeof forms, number[]> = { training: [], inverted: [] };
    const [mask, out] = [matrix(1, units), matrix(1, units)];
    for (const [name, form] of Object.entries(forms) as [keyof typeof forms, 'unscaled' | 'inverted'][]) {
      const dropout = createDropout(keep, { keep, form });
      const masks = stream(random, 'masks'); // the same masks for both
      for (let trial = 0; trial < trials; trial++) {
        drawMask(mask, dropout, masks);
        drop(out, H, mask, dropout, 'train');
        sums[name].push(total(out));
      }
      yield { step: sums.inverted.length > 0 ? 2 : 1, of: 2 };
    }
    const scaled = createDropout(keep, { keep, form: 'scaled-at-test' });
    drop(out, H, mask, scaled, 'evaluate');
    const width = full / Math.max(BINS, inputs === 'ones' ? units : 0) || 1;
    const result: Result = {
      full,
      training: spreadOf(sums.training),
      inverted: spreadOf(sums.inverted),
      theory: { mean: keep * full, std: Math.sqrt(keep * (1 - keep) * square) },
      atTest: { unscaled: full, timesKeep: total(out), timesDropped: (1 - keep) * full },
      histograms: { training: histogramOf(sums.training, width), inverted: histogramOf(sums.inverted, width / keep) },
    };
    return result;
  },
});
