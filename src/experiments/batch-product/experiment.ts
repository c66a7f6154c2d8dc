// A layer on two examples at once, written out: forward Zw + b̃, and what comes back to w, b and Z (document E's 2×3 · 3×2).
import { ShapeError, matrix, matrixFrom, plainKernels, toRows } from '../../lib/nn/index.ts';
import { ParameterError, arrayOf, defineExperiment, list, rows } from '../../lib/parameter/index.ts';

export interface Result {
  Z: number[][];
  w: number[][];
  b: number[];
  upstream: number[][];
  /** Zw + b, the bias repeated in every row. */
  out: number[][];
  /** Zᵀ · upstream, summed over the examples as E's J holds the 1/N already. */
  dw: number[][];
  db: number[];
  /** upstream · wᵀ */
  dZ: number[][];
}

const limits = { from: -100, to: 100 };
const side: readonly [number, number] = [1, 4];

/** `upstream` is ∂J/∂out. */
export function productOf(Z: number[][], w: number[][], b: number[], upstream: number[][]): Result {
  const [H, W, G] = [matrixFrom(Z), matrixFrom(w), matrixFrom(upstream)];
  if (H.cols !== W.rows) throw new ShapeError(`batch-product: Z is ${H.rows}×${H.cols} but w is ${W.rows}×${W.cols}`);
  if (b.length !== W.cols) throw new ShapeError(`batch-product: w is ${W.rows}×${W.cols} but b has ${b.length} values`);
  if (G.rows !== H.rows || G.cols !== W.cols) {
    throw new ShapeError(`batch-product: out is ${H.rows}×${W.cols} but upstream is ${G.rows}×${G.cols}`);
  }
  const [out, dw, db, dZ, ones] = [
    matrix(H.rows, W.cols),
    matrix(W.rows, W.cols),
    new Float64Array(W.cols),
    matrix(H.rows, H.cols),
    matrix(H.rows, H.cols),
  ];
  ones.data.fill(1);
  plainKernels.affine(out, H, W, Float64Array.from(b));
  plainKernels.weightGradient(dw, H, G, 1);
  plainKernels.biasGradient(db, G, 1);
  plainKernels.errorDown(dZ, ones, G, W);
  return { Z, w, b, upstream, out: toRows(out), dw: toRows(dw), db: Array.from(db), dZ: toRows(dZ) };
}

export const experiment = defineExperiment({
  id: 'batch-product',
  lesson: 'backpropagation',
  documents: ['E'],
  parameters: {
    Z: rows({ default: [[1, 2, 0], [0, 1, 3]], lengths: [side, side], limits, quantity: 'h' }),
    w: rows({ default: [[1, 0], [0, 1], [1, -1]], lengths: [side, side], limits, quantity: 'w' }),
    b: list({ default: [1, -1], lengths: [side], limits, quantity: 'b' }),
    upstream: rows({ default: [[1, -1], [2, 0]], lengths: [side, side], limits, quantity: 'd' }),
  },
  presets: [{ name: 'own', settings: {} }],
  work: () => 100,
  *run({ Z, w, b, upstream }) {
    yield { step: 0, of: 1 };
    const read = (text: string): number[][] => arrayOf<number[][]>(text);
    try {
      return productOf(read(Z), read(w), arrayOf<number[]>(b), read(upstream));
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      throw new ParameterError(error.message);
    }
  },
}); // prettier-ignore
