// What document D's network can answer, and where its two units are undecided.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { answersAt, experiment } from './experiment.ts';
import { crossing } from './figures/shared.ts';

/** Points far out in every direction, and a grid near the middle. */
function everywhere(): (readonly [number, number])[] {
  const places = [-1000, -100, -30, -10, ...Array.from({ length: 25 }, (_, i) => -3 + i / 4), 10, 30, 100, 1000];
  return places.flatMap((x1) => places.map((x2) => [x1, x2] as const));
}

export const claims: readonly Claim[] = [
  {
    id: 'two-layer-example/never-below-half',
    check() {
      const points = everywhere();
      const { f } = answersAt(points);
      const [least, most] = [Math.min(...f), Math.max(...f)];
      const top = answersAt([[-1000, 1000 - 1]]).f[0]!;
      return {
        holds: least >= 0.5 && most <= 0.8808,
        slots: { least, most: Math.max(most, top), points: points.length },
      };
    },
  },
  {
    id: 'two-layer-example/crossing',
    check() {
      const [x1, x2] = crossing();
      const { h, f } = answersAt([[x1, x2]]);
      const [h1, h2] = [h[0]![0]!, h[0]![1]!];
      const holds = Math.abs(h1 - 0.5) < 1e-12 && Math.abs(h2 - 0.5) < 1e-12;
      return { holds, slots: { x1, x2, h1, h2, f: f[0]! } };
    },
  },
  {
    id: 'two-layer-example/level-lines-bend',
    check() {
      // Straight level lines would give the middle of two equal answers the same answer; here one hidden unit alone does.
      const { result } = runExperiment(experiment);
      const at = (x1: number, x2: number) => answersAt([[x1, x2]]).f[0]!;
      const [low, high] = [at(-3, -1), at(0.5, 3)];
      const middle = at(-1.25, 1);
      const bend = Math.abs(middle - (low + high) / 2);
      return { holds: bend > 0.02 && result.f > 0.5, slots: { low, high, middle } };
    },
  },
];
