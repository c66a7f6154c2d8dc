// Sentences of the lesson about one neuron that stand only while they are true.
import { distanceTo, footOf, netInput } from '../../lib/figure/plane.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Record<string, number | string>): Result => runExperiment(experiment, settings).result;

const scaled = (factor: number): Result => run({ w1: factor, w2: factor, b: -1.5 * factor });

export const claims: readonly Claim[] = [
  {
    id: 'neuron/size-is-confidence',
    check() {
      // Any factor but 0 leaves the line where it is; the output at (1, 1) goes to its end of the sigmoid.
      const [one, two, ten, turned] = [1, 2, 10, -1].map(scaled);
      const lines = new Set([one, two, ten, turned].map((result) => JSON.stringify(result!.decisionLine)));
      const rises = one!.a < two!.a && two!.a < ten!.a && turned!.a < 0.5;
      return {
        holds: lines.size === 1 && rises,
        slots: { one: one!.a, two: two!.a, ten: ten!.a, turned: turned!.a },
      };
    },
  },
  {
    id: 'neuron/bias-slides',
    check() {
      const [near, far] = [run({ b: 0 }), run({ b: -1.5 })];
      const [before, after] = [near.decisionLine!, far.decisionLine!];
      const isParallel = before.slope === after.slope;
      return {
        holds: isParallel && before.distance === 0 && after.distance > 1,
        slots: { distance: after.distance, intercept: after.intercept! },
      };
    },
  },
  {
    id: 'neuron/arrow-is-perpendicular',
    check() {
      // From any point the nearest point of the line lies along w, |z| / ‖w‖ away.
      const neuron = { w1: 2, w2: -1, b: 0.5 };
      const foot = footOf(neuron, [1, 3]);
      const along = [1 - foot[0], 3 - foot[1]] as const;
      const turn = along[0] * neuron.w2 - along[1] * neuron.w1;
      const length = Math.sqrt(along[0] * along[0] + along[1] * along[1]);
      const holds =
        Math.abs(turn) < 1e-12 &&
        Math.abs(netInput(neuron, foot)) < 1e-12 &&
        Math.abs(length - distanceTo(neuron, [1, 3])) < 1e-12;
      return { holds, slots: { distance: length } };
    },
  },
  {
    id: 'neuron/zero-is-a-half-plane',
    check() {
      const { a } = run({ w1: 3, w2: 2, b: -6, activation: 'step' }).surface;
      const values = a.flat();
      const zeros = values.filter((value) => value === 0).length;
      return { holds: zeros > 1 && zeros < values.length, slots: { zeros, of: values.length } };
    },
  },
];
