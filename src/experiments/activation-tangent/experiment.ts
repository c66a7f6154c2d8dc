// One activation function at one point: its value, its slope, and the line that touches it there.
import { activations, type ActivationName } from '../../lib/nn/index.ts';
import { choice, defineExperiment, number } from '../../lib/parameter/index.ts';

export interface Result {
  /** h = σ(z) */
  value: number;
  /** σ′(z); at a kink the slope on its left. */
  slope: number;
  /** Where the tangent meets the value axis: σ(z) − σ′(z) z. */
  intercept: number;
  /** (σ(z + ε) − σ(z − ε)) / 2ε, which at a kink lies between the slopes on its two sides. */
  difference: number;
}

const NAMES = Object.keys(activations) as ActivationName[];
const EPSILON = 1e-4;
const plain = (value: number): number => value + 0;

export const experiment = defineExperiment({
  id: 'activation-tangent',
  lesson: 'activations',
  documents: ['B', 'C'],
  parameters: {
    name: choice({ default: 'tanh', options: NAMES }),
    z: number({ default: 1, range: [-4, 4], step: 0.05, limits: { from: -100, to: 100 }, quantity: 'z' }),
  },
  presets: [{ name: 'tanh', settings: { name: 'tanh', z: 1 } }],
  work: () => 10,
  *run({ name, z }) {
    const { f, slope } = activations[name];
    yield { step: 1, of: 1 };
    const result: Result = {
      value: plain(f(z)),
      slope: plain(slope(z)),
      intercept: plain(f(z) - slope(z) * z),
      difference: plain((f(z + EPSILON) - f(z - EPSILON)) / (2 * EPSILON)),
    };
    return result;
  },
});
