// The plane on its way through the hidden layer: the sheet and its points at any moment between two stages.
import { STAGES, STEPS_A_STAGE, stagesOf, type HandMade, type Result } from '../experiment.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Scene } from '../../../lib/figure/index.ts';

export type FoldScene = Scene<Result>;
export type Pair = readonly [number, number];

export const STAGE_NAMES = ['input', 'weighed', 'shifted', 'folded', 'output'] as const;

export function handMade({ runs }: Pick<FoldScene, 'runs'>): HandMade {
  const { W, c, w, b } = runs['only']!.settings;
  return {
    W: arrayOf<number[][]>(String(W)),
    c: arrayOf<number[]>(String(c)),
    w: arrayOf<number[]>(String(w)),
    b: Number(b),
  };
}

/** The first two values of each row; a missing one is 0. */
const pairs = (rows: readonly (readonly number[])[]): Pair[] => rows.map(([u = 0, v = 0]) => [u, v]);

/** Where some inputs stand at each of the five stages; the output goes on one axis. */
export function placesOf(inputs: readonly Pair[], given: HandMade): Pair[][] {
  const { XW, XWc, hidden, outputs } = stagesOf(inputs, given);
  return [[...inputs], pairs(XW), pairs(XWc), pairs(hidden), outputs.map((output): Pair => [output, 0])];
}

/** Between two stages at a step of the clock: the stage that is left and how much of the way is done. */
export function momentOf(step: number): { stage: number; share: number } {
  const stage = Math.min(STAGES - 1, Math.floor(step / STEPS_A_STAGE));
  return { stage, share: Math.min(1, step / STEPS_A_STAGE - stage) };
}

export function between(places: readonly Pair[][], step: number): Pair[] {
  const { stage, share } = momentOf(step);
  return places[stage]!.map(([u, v], i): Pair => {
    const [nextU, nextV] = places[stage + 1]![i]!;
    return [u + share * (nextU - u), v + share * (nextV - v)];
  });
}

/** The stage that a step has reached: the last one whose end is behind it. */
export const reached = (step: number): number => Math.min(STAGES, Math.floor(step / STEPS_A_STAGE));
