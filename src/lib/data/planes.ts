// Sets of points in the plane, all seeded, all within about ±2.
import { cos, type Random, requireBetween, requireWhole, sin, uniform } from '../nn/index.ts';
import { anyAngle, type Dataset, jittered, requireNoise, sample } from './dataset.ts';

/** Classes as normal clouds around points evenly on the unit circle. */
export function blobs(count: number, noise: number, random: Random, classes = 2): Dataset {
  requireNoise('blobs', noise);
  requireWhole('blobs', 'classes', classes, 2);
  return sample('blobs', count, classes, (label) => {
    const angle = (2 * Math.PI * label) / classes;
    return jittered(cos(angle), sin(angle), noise, random);
  });
}

/** Two half-moons, one into the other. */
export function moons(count: number, noise: number, random: Random): Dataset {
  requireNoise('moons', noise);
  return sample('moons', count, 2, (label) => {
    const angle = Math.PI * uniform(random);
    return label === 0
      ? jittered(cos(angle) - 0.5, sin(angle) - 0.25, noise, random)
      : jittered(0.5 - cos(angle), 0.25 - sin(angle), noise, random);
  });
}

/** A circle of radius 1 around one of radius `inner`. */
export function circles(count: number, noise: number, random: Random, inner = 0.5): Dataset {
  requireNoise('circles', noise);
  requireBetween('circles', 'inner', inner, 0, 1);
  return sample('circles', count, 2, (label) => {
    const angle = anyAngle(random);
    const radius = label === 0 ? 1 : inner;
    return jittered(radius * cos(angle), radius * sin(angle), noise, random);
  });
}

/** Arms that wind out from the center by so many turns, one a class. */
export function spirals(count: number, noise: number, random: Random, turns = 1.5, classes = 2): Dataset {
  requireNoise('spirals', noise);
  requireBetween('spirals', 'turns', turns, 0, 100);
  requireWhole('spirals', 'classes', classes, 2);
  return sample('spirals', count, classes, (label, share) => {
    const angle = 2 * Math.PI * (turns * share + label / classes);
    return jittered(share * cos(angle), share * sin(angle), noise, random);
  });
}
