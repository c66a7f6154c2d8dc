// What the pictures of one neuron share.
import { fixed } from '../../../i18n/number.ts';
import type { Scene } from '../../../lib/figure/index.ts';
import type { Affine } from '../../../lib/figure/plane.ts';
import { activations, type ActivationName } from '../../../lib/nn/index.ts';
import { MOST, type Result } from '../experiment.ts';

export type LessonScene = Scene<Result>;
export type LessonSettings = LessonScene['settings'];

export const neuronOf = (settings: LessonSettings): Affine => ({
  w1: Number(settings['w1']),
  w2: Number(settings['w2']),
  b: Number(settings['b']),
});

export const functionOf = (settings: LessonSettings): ((z: number) => number) =>
  activations[settings['activation'] as ActivationName].f;

/** 1.5, −3, 0.25: as many decimals as there are, two at most. */
export const brief = (value: number): string => fixed(value, 2).replace(/\.?0+$/, '');

/** With its sign as an operation: "+ 1.5", "− 3". */
export const added = (value: number): string => (value < 0 ? `− ${brief(-value)}` : `+ ${brief(value)}`);

/** A value for a run beside the chosen one, kept among those that are accepted. */
export const accepted = (value: number): number => Math.min(MOST, Math.max(-MOST, value));
