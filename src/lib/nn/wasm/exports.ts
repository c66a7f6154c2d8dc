// The compiled functions, as kernels.wasm.ts sees them. Addresses are in bytes, lengths count numbers.
import { MODULE } from './module.ts';

/** out = (start + A B) ⊙ factor, A addressed by two strides (product.as). */
type Product = [out: number, a: number, aRow: number, aStep: number, b: number, start: number, factor: number];

type Sizes = [rows: number, steps: number, m: number];

/** out = σ(z), so many numbers. */
type Curve = (out: number, z: number, length: number) => void;
/** h = σ(z) and slope = σ′(z) from one exponential. */
type CurveAndSlope = (h: number, slope: number, z: number, length: number) => void;

export interface Exports
  extends
    Record<`${'sigmoid' | 'tanh' | 'relu'}${'' | 'Slope'}`, Curve>,
    Record<`${'sigmoid' | 'tanh'}Both`, CurveAndSlope> {
  dense(...given: [...Product, factorRow: number, ...Sizes]): void;
  sparse(out: number, a: number, b: number, start: number, ...given: [...Sizes, words: number]): void;
  sparseTransposed(
    ...given: [out: number, a: number, b: number, zeros: number, scale: number, ...Sizes, words: number]
  ): void;
  transpose(out: number, W: number, n: number, m: number): void;
  sumRows(db: number, delta: number, rows: number, m: number, scale: number): void;
  descend(values: number, gradient: number, length: number, eta: number): void;
}

/** Room for the words of the sparse products (sparse.as), in numbers. */
export const WORDS = 1024;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Four digits of 6 bits are three bytes. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let i = 0, word = 0, at = 0; i < text.length; i++) {
    word = (word << 6) | DIGITS.indexOf(text.charAt(i));
    if (i % 4 > 0) bytes[at++] = word >>> (6 - 2 * (i % 4));
  }
  return bytes;
}

let compiled: WebAssembly.Module | null = null;

/** Compiles once. Throws where a policy or an old engine refuses. */
export function instantiate(memory: WebAssembly.Memory): Exports {
  compiled ??= new WebAssembly.Module(bytesOf(MODULE));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Exports;
}
