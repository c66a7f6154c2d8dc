// What the pictures of this lesson share: which runs, which epochs, how an output axis looks.
import { axisY, gridY, ruleY, type Markish } from '@observablehq/plot';
import type { Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

export type LessonScene = Scene<Result>;

export const COSTS = ['quadratic', 'cross-entropy'] as const;
export type Cost = (typeof COSTS)[number];

/** Strokes of the two runs: solid with a filled mark, dashed with an open one. */
export const STROKE: Record<Cost, string> = { quadratic: 'r1', 'cross-entropy': 'r2' };
export const MARK: Record<Cost, string> = { quadratic: 'dot', 'cross-entropy': 'hol' };

/** The twin run: the same settings under both costs. */
export const underBothCosts = (settings: Scene<Result>['settings']) => ({
  quadratic: { ...settings, cost: 'quadratic' },
  'cross-entropy': { ...settings, cost: 'cross-entropy' },
});

export type Point = [epoch: number, value: number];

/** At most some 300 points: more than a line needs. */
export function points(values: readonly number[], scale: (value: number) => number = (value) => value): Point[] {
  const stride = Math.max(1, Math.ceil(values.length / 300));
  return values.flatMap((value, epoch): Point[] =>
    epoch % stride === 0 || epoch === values.length - 1 ? [[epoch, scale(value)]] : [],
  );
}

/** The value at an epoch, or the last one there is. */
export const at = (values: readonly number[], epoch: number): number =>
  values[Math.min(epoch, values.length - 1)] ?? NaN;

export const epochsOf = (scene: Pick<LessonScene, 'runs'>): number =>
  Math.max(1, ...Object.values(scene.runs).map(({ result }) => result.output.length - 1));

/** An output lies between 0 and 1, and ½ is where the answer turns. */
export const outputAxis: Markish[] = [
  ruleY([0], { className: 'ax' }),
  ruleY([0.5], { className: 'ref' }),
  gridY([1], { className: 'gr' }),
  axisY([0, 0.5, 1], {
    tickSize: 0,
    label: null,
    tickFormat: (value: number) => (value === 0.5 ? '½' : String(value)),
  }),
];
