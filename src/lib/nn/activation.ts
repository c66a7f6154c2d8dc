// What an activation function is.

export interface Activation {
  readonly name: string;
  /** h = σ(z); `leak` is the slope of the left half where it can be learned or drawn. */
  f(z: number, leak?: number): number;
  /** σ′(z); at a kink the slope on its left. */
  slope(z: number, leak?: number): number;
  /** Both for a whole array, where they share work; the bits are those of `f` and `slope`. */
  readonly both?: (h: Float64Array, slope: Float64Array, z: Float64Array) => void;
  /** Where σ′ (or σ itself) jumps. */
  readonly kinks: readonly number[];
  readonly leak?: Leak;
}

/** The slope of the left half of PReLU (learned by descent) and RReLU (drawn in training, its mean otherwise). */
export interface Leak {
  readonly kind: 'learned' | 'drawn';
  readonly initial: number;
  readonly from: number;
  readonly to: number;
}

export const define = (
  name: string,
  f: Activation['f'],
  slope: Activation['slope'],
  kinks: readonly number[] = [],
  leak?: Leak,
): Activation => ({ name, f, slope, kinks, ...(leak && { leak }) });
