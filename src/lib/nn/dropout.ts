// Dropout: while training, units are left out at random (Srivastava et al. 2014). A mask of factors stands for it: h is
// multiplied by it, and so is the error on its way down.
import { requireBetween, ValueError } from './errors.ts';
import type { Matrix } from './matrix.ts';
import { chance, type Random } from './random.ts';

/**
 * How the smaller sum in training is made up for. `inverted`: kept units count 1/keep in training, as they are at test.
 * `scaled-at-test`: as they are in training, times keep at test. `unscaled`: not at all.
 */
export type DropoutForm = 'inverted' | 'scaled-at-test' | 'unscaled';

export interface DropoutOptions {
  /** The probability that a hidden unit stays. */
  readonly keep: number;
  /** The probability that an input stays; 1 by default. */
  readonly keepInputs?: number;
  readonly form?: DropoutForm;
  /** A mask of its own for each example (default), or one for the whole batch. */
  readonly per?: 'example' | 'batch';
}

export interface Dropout {
  readonly keep: number;
  readonly form: DropoutForm;
  readonly per: 'example' | 'batch';
}

export function createDropout(keep: number, { form = 'inverted', per = 'example' }: DropoutOptions): Dropout {
  if (!(keep > 0)) throw new ValueError(`dropout: keep must be above 0, got ${keep}`);
  requireBetween('dropout', 'keep', keep, 0, 1);
  if (!['inverted', 'scaled-at-test', 'unscaled'].includes(form)) {
    throw new ValueError(`dropout: unknown form "${form}", expected one of inverted, scaled-at-test, unscaled`);
  }
  return { keep, form, per };
}

/** What a kept unit's activation is multiplied by in training. */
export const factorInTraining = ({ keep, form }: Dropout): number => (form === 'inverted' ? 1 / keep : 1);

/** What every unit's activation is multiplied by at test. */
export const factorAtTest = ({ keep, form }: Dropout): number => (form === 'scaled-at-test' ? keep : 1);

/** Draws a mask: the factor with probability keep, else 0. */
export function drawMask(mask: Matrix, dropout: Dropout, random: Random): void {
  const factor = factorInTraining(dropout);
  for (let i = 0; i < mask.rows; i++) {
    const m = mask.row[i]!;
    if (dropout.per === 'batch' && i > 0) m.set(mask.row[0]!);
    else for (let j = 0; j < m.length; j++) m[j] = chance(random, dropout.keep) ? factor : 0;
  }
}

/** out = H ⊙ mask in training, H times its factor at test. `out` may be `H`. */
export function drop(out: Matrix, H: Matrix, mask: Matrix, dropout: Dropout, mode: 'train' | 'evaluate'): void {
  const factor = factorAtTest(dropout);
  if (mode === 'train') for (let i = 0; i < H.data.length; i++) out.data[i] = H.data[i]! * mask.data[i]!;
  else for (let i = 0; i < H.data.length; i++) out.data[i] = H.data[i]! * factor;
}
