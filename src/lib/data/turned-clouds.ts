// Three round clouds, one for each class, a third of a turn apart.
import { cos, createRandom, normal, sin, stream } from '../nn/index.ts';

/** x₁, x₂ and the class, from 0. */
export type Point = [x: number, y: number, which: number];

export const CLASSES = 3;
const EACH = 30;
const RADIUS = 2.5;
const SPREAD = 0.8;
const HALF_TURN = 3.141592653589793;

/** Where the cloud of a class lies, as a direction; the first lies at the top. */
export function toward(which: number): [number, number] {
  const angle = HALF_TURN / 2 + (2 * HALF_TURN * which) / CLASSES;
  return [cos(angle), sin(angle)];
}

export function clouds(seed: number): Point[] {
  const random = stream(createRandom(seed), 'points');
  return Array.from({ length: CLASSES * EACH }, (_, i) => {
    const which = i % CLASSES;
    const [x, y] = toward(which);
    return [RADIUS * x + SPREAD * normal(random), RADIUS * y + SPREAD * normal(random), which];
  });
}
