// Points about a straight line, from left to right: the least problem on which a descent in batches can be watched.
import { createRandom, normal, stream } from '../nn/random.ts';

export const LINE_POINTS = 48;
const TRUE = { w: 1.5, b: -0.5 } as const;
const NOISE = 0.6;

/** Where descents on them begin. */
export const LINE_START = { w: -1.6, b: 1.7 } as const;

/** 48 points with x from −1 to 2 and y scattered about 1.5x − 0.5. */
export function linePoints(seed: number): { x: number[]; y: number[] } {
  const random = stream(createRandom(seed), 'points');
  const x = Array.from({ length: LINE_POINTS }, (_, i) => -1 + (3 * i) / (LINE_POINTS - 1));
  return { x, y: x.map((u) => TRUE.w * u + TRUE.b + NOISE * normal(random)) };
}
