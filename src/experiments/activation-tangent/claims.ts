// Sentences about slope and tangent that stand only while they are true.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

const at = (name: string, z: number) => runExperiment(experiment, { name, z }).result;

export const claims: readonly Claim[] = [
  {
    id: 'activation-tangent/kink-has-two-slopes',
    check() {
      // The central difference at ReLU's kink is ½: neither the slope 0 on its left nor the slope 1 on its right.
      const { slope, difference } = at('relu', 0);
      return { holds: slope === 0 && Math.abs(difference - 0.5) < 1e-12, slots: { slope, difference } };
    },
  },
  {
    id: 'activation-tangent/silu-place-plus-one',
    check() {
      // Where SiLU is lowest its value is its place plus 1: f′ = 0 gives 1 + z(1 − σ) = 0, so zσ = z + 1.
      const z = -1.2784645427610738;
      const { value, slope } = at('silu', z);
      return { holds: Math.abs(slope) < 1e-12 && Math.abs(value - (z + 1)) < 1e-12, slots: { z, value } };
    },
  },
];
