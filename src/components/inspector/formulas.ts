// The equations of the inspector, in tokens: rendered in the reader's notation when the site is built.
import type { Row } from '../../experiments/backprop-trace/parts.ts';

/** Costs and outputs that write E or BP1 otherwise. */
export type Variant = 'ebinary' | 'eclasses' | 'egaussian' | 'partner' | 'mixed';

export const formulas = {
  z: '\\z{l} = \\affine{l}',
  h: '\\h{l} = \\act(\\z{l})',
  E: '\\E = \\frac{1}{2}\\lVert \\h{L} - \\y \\rVert^2',
  bp1: '\\delta{L} = (\\h{L} - \\y) \\odot \\slope(\\z{L})',
  /** Other costs and outputs, in place of E and BP1. */
  ebinary: '\\E = -\\sum_j \\bigl(\\y_j \\ln \\h{L}_j + (1 - \\y_j) \\ln(1 - \\h{L}_j)\\bigr)',
  eclasses: '\\E = -\\sum_j \\y_j \\ln \\h{L}_j',
  egaussian: '\\E = \\frac{1}{2}\\lVert \\h{L} - \\y \\rVert^2 + \\frac{\\units{L}}{2}\\ln 2\\pi',
  partner: '\\delta{L} = \\h{L} - \\y',
  mixed: '\\delta{L}_j = \\h{L}_j\\bigl(\\h{L}_j - \\y_j - \\sum_k \\h{L}_k(\\h{L}_k - \\y_k)\\bigr)',
  bp2: '\\delta{l} = \\slope(\\z{l}) \\odot (\\back{l})',
  bp3: '\\frac{\\partial \\E}{\\partial \\b{l}} = \\delta{l}',
  bp4: '\\frac{\\partial \\E}{\\partial \\W{l}} = \\outer{l}',
} as const satisfies Readonly<Record<Row | Variant, string>>;
