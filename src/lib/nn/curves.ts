// The other activations: steps, the straight line, bells and waves, each beside its derivative.
import { define } from './activation.ts';
import { cos, sin } from './circular.ts';
import { exp } from './elementary.ts';

/** (z cos z − sin z) / z²; near 0, where that cancels, its series −z/3 + z³/30 − z⁵/840 + z⁷/45360 − … */
function sincSlope(z: number): number {
  if (Math.abs(z) > 0.5) return (cos(z) - sin(z) / z) / z;
  const z2 = z * z;
  return (
    z *
    (-1 / 3 +
      z2 *
        (1 / 30 + z2 * (-1 / 840 + z2 * (1 / 45360 + z2 * (-1 / 3991680 + z2 * (1 / 518918400 - z2 / 93405312000))))))
  );
}

/** A constant slope, but NaN stays NaN. */
const flat =
  (slope: number) =>
  (z: number): number =>
    z === z ? slope : z;

export const curves = {
  /** 0, and 1 from z ≥ 0 */
  step: define('step', (z) => (z >= 0 ? 1 : z < 0 ? 0 : z), flat(0), [0]),
  identity: define('identity', (z) => z, flat(1)),
  signum: define('signum', (z) => Math.sign(z), flat(0), [0]),
  absolute: define(
    'absolute',
    (z) => Math.abs(z),
    (z) => Math.sign(z),
    [0],
  ),
  gaussian: define(
    'gaussian',
    (z) => exp(-z * z),
    (z) => -2 * z * exp(-z * z),
  ),
  sinusoid: define('sinusoid', sin, cos),
  cosine: define('cosine', cos, (z) => -sin(z)),
  /** sin z / z, 1 at 0 */
  sinc: define('sinc', (z) => (z === 0 ? 1 : sin(z) / z), sincSlope),
} as const;
