// Curves on [0, 1] to come near to: a wave, a hill, a root that starts upright, a corner, and one with a jump.
import { exp, sin } from '../../lib/nn/index.ts';

export const TARGETS = ['sine', 'hill', 'root', 'valley', 'jump'] as const;
export type Target = (typeof TARGETS)[number];

export const targets: Readonly<Record<Target, (x: number) => number>> = {
  sine: (x) => sin(2 * Math.PI * x),
  hill: (x) => exp(-32 * (x - 0.5) * (x - 0.5)),
  root: (x) => Math.sqrt(x),
  valley: (x) => Math.abs(2 * x - 1),
  jump: (x) => (x < 0.5 ? 0 : 1),
};
