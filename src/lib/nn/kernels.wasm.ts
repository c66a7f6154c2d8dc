// The table of kernels.ts in WebAssembly, two numbers an instruction, with the same bits (its rules are kept, and
// kernels.wasm.test.ts compares). A network's matrices lie in one memory, measured for batches of so many examples.
// What does not lie there, as a pass over all examples between epochs, is copied through in parts or goes the plain
// way: a question of speed alone.
import type { Activation } from './activation.ts';
import { type Kernels, plainKernels, skipsZeros } from './kernels.ts';
import type { Matrix } from './matrix.ts';
import { type Exports, instantiate, WORDS } from './wasm/exports.ts';
import { createMemory, type Memory } from './wasm/memory.ts';

/** A largest layer of fewer products a pass does not repay the calls. */
const WORTH_IT = 2000;

/** The filling for layers of these sizes and so many examples a step, to be chosen once, before the network is made. */
export function kernelsFor(sizes: readonly number[], batch: number): Kernels {
  if (!(batch * largestLayer(sizes) >= WORTH_IT)) return plainKernels;
  try {
    return createWasmKernels(sizes, batch);
  } catch {
    return plainKernels;
  }
}

const largestLayer = (sizes: readonly number[]): number =>
  Math.max(...sizes.slice(1).map((nOut, l) => sizes[l]! * nOut));

/** Throws where WebAssembly is refused; `kernelsFor` does not. */
export function createWasmKernels(sizes: readonly number[], batch: number): Kernels {
  const needs = scratchNeeds(sizes, batch);
  const scratchNumbers = Object.values(needs).reduce((sum, length) => sum + length, 0);
  const memory = createMemory(numbersFor(sizes, batch) + scratchNumbers, 64 * sizes.length);
  const wasm = instantiate(memory.memory);
  const scratch = createScratch(memory, needs);
  const isHere = ({ data, rows, cols }: Matrix): boolean =>
    memory.holds(data) && rows <= scratch.widest && cols <= scratch.widest;
  return {
    name: 'wasm',
    matrix: memory.matrix,
    vector: memory.vector,
    affine(Z, H, W, b) {
      if (!isHere(W) || !memory.holds(b)) plainKernels.affine(Z, H, W, b);
      else if (isHere(Z) && isHere(H)) affine(wasm, scratch, Z.data.byteOffset, H.data.byteOffset, Z.rows, W, b);
      else affineByParts(wasm, scratch, Z, H, W, b);
    },
    weightGradient(dW, H, delta, scale) {
      const h = isHere(H) ? H.data : copied(scratch.inputs, H);
      if (h && isHere(dW) && isHere(delta)) weightGradient(wasm, scratch, dW, h, delta, scale);
      else plainKernels.weightGradient(dW, H, delta, scale);
    },
    biasGradient(db, delta, scale) {
      if (!memory.holds(db) || !isHere(delta)) plainKernels.biasGradient(db, delta, scale);
      else wasm.sumRows(db.byteOffset, delta.data.byteOffset, delta.rows, delta.cols, scale);
    },
    errorDown(out, slope, delta, W) {
      const fits = W.data.length <= scratch.transposed.length;
      if (fits && isHere(out) && isHere(slope) && isHere(delta) && isHere(W)) {
        errorDown(wasm, scratch, out, slope, delta, W);
      } else plainKernels.errorDown(out, slope, delta, W);
    },
    ...createCurves(wasm, memory),
    descend(values, gradient, eta) {
      if (!memory.holds(values) || !memory.holds(gradient)) plainKernels.descend(values, gradient, eta);
      else wasm.descend(values.byteOffset, gradient.byteOffset, values.length, eta);
    },
  };
}

/** Parameters and their gradients, and for three batch sizes the batch and six matrices a layer. */
function numbersFor(sizes: readonly number[], batch: number): number {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const parameters = sizes.slice(1).reduce((sum, nOut, l) => sum + (sizes[l]! + 1) * nOut, 0);
  return 2 * parameters + 3 * batch * (6 * units + 2 * sizes[0]!);
}

/** Rows copied through at a time. */
const PART = 32;

/** What the functions need beside their operands, in numbers. */
function scratchNeeds(sizes: readonly number[], batch: number) {
  const widest = Math.max(batch, PART, ...sizes);
  const part = PART * widest;
  const rows = { zeros: widest, ones: widest, scales: widest };
  const copies = { part, result: part, inputs: batch * sizes[0]! };
  return { ...rows, ...copies, words: WORDS, transposed: largestLayer(sizes) };
}

type Scratch = ReturnType<typeof createScratch>;

function createScratch({ take }: Memory, needs: ReturnType<typeof scratchNeeds>) {
  return {
    widest: needs.zeros,
    zeros: take(needs.zeros)!.byteOffset,
    ones: take(needs.ones)!.fill(1).byteOffset,
    scales: take(needs.scales)!,
    words: take(needs.words)!.byteOffset,
    transposed: take(needs.transposed)!,
    part: take(needs.part)!,
    result: take(needs.result)!,
    inputs: take(needs.inputs)!,
  };
}

/** Z = (b + H W) ⊙ 1 */
function affine(wasm: Exports, of: Scratch, Z: number, H: number, rows: number, W: Matrix, b: Float64Array): void {
  const { rows: n, cols: m } = W;
  const w = W.data.byteOffset;
  if (skipsZeros(W)) wasm.sparse(Z, H, w, b.byteOffset, rows, n, m, of.words);
  else wasm.dense(Z, H, 8 * n, 8, w, b.byteOffset, of.ones, 0, rows, n, m);
}

function affineByParts(wasm: Exports, of: Scratch, Z: Matrix, H: Matrix, W: Matrix, b: Float64Array): void {
  const { rows: n, cols: m } = W;
  for (let from = 0; from < Z.rows; from += PART) {
    const rows = Math.min(PART, Z.rows - from);
    for (let i = 0; i < rows; i++) of.part.set(H.row[from + i]!, i * n);
    affine(wasm, of, of.result.byteOffset, of.part.byteOffset, rows, W, b);
    for (let i = 0; i < rows; i++) {
      const z = Z.row[from + i]!;
      for (let j = 0; j < m; j++) z[j] = of.result[i * m + j]!;
    }
  }
}

/** The full batch lies where its owner put it: a copy of it here, if there is room. */
function copied(inputs: Float64Array, H: Matrix): Float64Array | null {
  if (H.data.length > inputs.length) return null;
  inputs.set(H.data);
  return inputs;
}

/** dW = (0 + Hᵀ delta) · scale: for the dense product the strides of H are swapped. */
function weightGradient(wasm: Exports, of: Scratch, dW: Matrix, H: Float64Array, delta: Matrix, scale: number): void {
  const { rows: n, cols: m } = dW;
  const [out, h, d, N] = [dW.data.byteOffset, H.byteOffset, delta.data.byteOffset, delta.rows];
  if (skipsZeros(dW)) wasm.sparseTransposed(out, h, d, of.zeros, scale, n, N, m, of.words);
  else {
    if (of.scales[0] !== scale) of.scales.fill(scale);
    wasm.dense(out, h, 8, 8 * n, d, of.zeros, of.scales.byteOffset, 0, n, N, m);
  }
}

/** out = (0 + delta Wᵀ) ⊙ slope, from a transposed copy of W. */
function errorDown(wasm: Exports, of: Scratch, out: Matrix, slope: Matrix, delta: Matrix, W: Matrix): void {
  const { rows: n, cols: m } = W;
  const transposed = of.transposed.byteOffset;
  wasm.transpose(transposed, W.data.byteOffset, n, m);
  const [o, d, s] = [out.data.byteOffset, delta.data.byteOffset, slope.data.byteOffset];
  wasm.dense(o, d, 8 * m, 8, transposed, of.zeros, s, 8 * n, out.rows, m, n);
}

/** The activations of most networks; the others go the plain way. */
function createCurves(wasm: Exports, { holds }: Memory): Pick<Kernels, 'activate' | 'slopes' | 'activateWithSlopes'> {
  const known = (name: Activation['name']): name is 'sigmoid' | 'tanh' | 'relu' =>
    name === 'sigmoid' || name === 'tanh' || name === 'relu';
  const curves: Pick<Kernels, 'activate' | 'slopes'> = {
    activate(H, U, activation) {
      if (!known(activation.name) || !holds(H.data) || !holds(U.data)) plainKernels.activate(H, U, activation);
      else wasm[activation.name](H.data.byteOffset, U.data.byteOffset, U.data.length);
    },
    slopes(S, U, activation) {
      if (!known(activation.name) || !holds(S.data) || !holds(U.data)) plainKernels.slopes(S, U, activation);
      else wasm[`${activation.name}Slope`](S.data.byteOffset, U.data.byteOffset, U.data.length);
    },
  };
  return {
    ...curves,
    activateWithSlopes(H, S, U, activation) {
      const { name } = activation;
      if ((name === 'sigmoid' || name === 'tanh') && holds(H.data) && holds(S.data) && holds(U.data)) {
        wasm[`${name}Both`](H.data.byteOffset, S.data.byteOffset, U.data.byteOffset, U.data.length);
      } else {
        curves.activate(H, U, activation);
        curves.slopes(S, U, activation);
      }
    },
  };
}
