// A block of N examples × C channels × H × W places, and which of its cells share a mean under the four kinds.
import {
  createNormalization,
  createNormalizationPass,
  createRandom,
  matrix,
  normal,
  normalize,
  stream,
  toRows,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, ParameterError } from '../../lib/parameter/index.ts';

export const KINDS = ['batch', 'layer', 'instance', 'group'] as const;

export interface Result {
  /** N, C, H, W. */
  shape: number[];
  /** How many means there are, and over how many values each is taken. */
  count: number;
  each: number;
  means: number[];
  variances: number[];
  /** One row an example, channel after channel; the group of each value counts from 0. */
  values: number[][];
  groupOf: number[][];
  standardized: number[][];
  /** The cell picked (example, channel, row, column, from 1, within the block), its group, and who shares its mean. */
  cell: number[];
  group: number;
  /** Over which of the four axes the mean runs, as shares of each axis: 1 is all of it. */
  extent: { N: number; C: number; H: number; W: number };
}

const side = (most: number, slider: number, start: number) =>
  integer({ default: start, range: [1, slider], limits: { from: 1, to: most } });

export const experiment = defineExperiment({
  id: 'norm-axes',
  lesson: 'normalization',
  documents: ['B'],
  parameters: {
    kind: choice({ default: 'batch', options: KINDS }),
    N: side(16, 8, 4),
    C: side(16, 8, 6),
    H: side(8, 4, 2),
    W: side(8, 4, 2),
    groups: side(16, 8, 3),
    cell: list({ default: [1, 3, 1, 1], lengths: [[4, 4]], limits: { from: 1, to: 16 }, range: [1, 8], step: 1 }),
    seed: integer({ default: 1, range: [1, 20], limits: { from: 0, to: 1_000_000 } }),
  },
  presets: KINDS.map((kind) => ({ name: kind, settings: { kind } })),
  work: ({ N, C, H, W }) => 20 * N * C * H * W,
  *run({ kind, N, C, H, W, groups, cell: text, seed }) {
    if (kind === 'group' && C % groups !== 0) {
      throw new ParameterError(`groups: ${C} channels cannot be divided into ${groups} groups, give a divisor of ${C}`);
    }
    const own = kind === 'group' ? groups : 1;
    const normalization = createNormalization({ kind, groups: own }, C, H * W);
    const pass = createNormalizationPass(normalization, N);
    const X = matrix(N, C * H * W);
    const random = stream(createRandom(seed), 'block');
    // Channels differ, and so do examples.
    const offsets = Array.from({ length: N + C }, () => 2 * normal(random));
    X.row.forEach((row, n) => {
      for (let e = 0; e < row.length; e++)
        row[e] = offsets[n]! + offsets[N + Math.floor(e / (H * W))]! + normal(random);
    });
    normalize(pass, X, normalization, 'train');
    const shape = [N, C, H, W];
    const asked = arrayOf<number[]>(text);
    if (!asked.every(Number.isInteger)) throw new ParameterError('cell: give four whole numbers');
    const cell = asked.map((one, axis) => Math.min(one, shape[axis]!));
    const [n, c, y, x] = cell.map((one) => one - 1) as [number, number, number, number];
    const width = C * H * W;
    const result: Result = {
      shape,
      count: pass.mean.length,
      each: pass.count,
      means: Array.from(pass.mean),
      variances: Array.from(pass.variance),
      values: toRows(X),
      groupOf: Array.from({ length: N }, (_, i) => Array.from(pass.groupOf.subarray(i * width, (i + 1) * width))),
      standardized: toRows(pass.standardized),
      cell,
      group: pass.groupOf[n * width + (c * H + y) * W + x]!,
      extent: {
        N: kind === 'batch' ? 1 : 1 / N,
        C: kind === 'layer' ? 1 : kind === 'group' ? 1 / groups : 1 / C,
        H: 1,
        W: 1,
      },
    };
    yield { step: 1, of: 1 };
    return result;
  },
});
