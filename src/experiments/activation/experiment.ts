// One activation function of the 29: its values and slopes at some points, and its properties, computed.
import {
  activations,
  propertiesOf,
  type ActivationName,
  type ActivationProperties,
  type Range,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, list } from '../../lib/parameter/index.ts';

/** A range as JSON can hold it: null where there is no end. */
export interface Ends extends Omit<Range, 'from' | 'to'> {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Properties extends Omit<ActivationProperties, 'range' | 'slope'> {
  readonly range: Ends;
  readonly slope: Omit<ActivationProperties['slope'], 'range'> & { readonly range: Ends };
}

export interface Result {
  /** σ at each point. */
  f: number[];
  /** σ′ at each point; at a kink the slope on its left. */
  df: number[];
  properties: Properties;
}

/** In the order of the course. */
export const NAMES = Object.keys(activations) as ActivationName[];

/** Neither −0 nor the last bits of a search for an extreme have a place in a result. */
const plain = (value: number): number => (Math.abs(value) < 1e-13 ? 0 : value);

function endsOf({ from, to, fromAttained, toAttained }: Range): Ends {
  const end = (value: number) => (Math.abs(value) === Infinity ? null : plain(value));
  return { from: end(from), to: end(to), fromAttained, toAttained };
}

const known = new Map<ActivationName, Properties>();

/** The properties of a function as plain data; each is computed once. */
export function propertiesFor(name: ActivationName): Properties {
  const found = known.get(name);
  if (found) return found;
  const { range, slope, ...rest } = propertiesOf(activations[name]);
  const properties = { range: endsOf(range), ...rest, slope: { ...slope, range: endsOf(slope.range) } };
  known.set(name, properties);
  return properties;
}

export const experiment = defineExperiment({
  id: 'activation',
  lesson: 'activations',
  documents: ['A', 'B', 'C', 'D', 'E'],
  parameters: {
    name: choice({ default: 'sigmoid', options: NAMES }),
    points: list({
      default: [-4, -3, -2, -1, 0, 1, 2, 3, 4],
      lengths: [[1, 2001]],
      limits: { from: -10_000, to: 10_000 },
      quantity: 'z',
    }),
  },
  presets: [{ name: 'sigmoid', settings: { name: 'sigmoid' } }],
  work: () => 20_000,
  *run({ name, points }) {
    const at = arrayOf<number[]>(points);
    const activation = activations[name];
    yield { step: 1, of: 1 };
    const result: Result = {
      f: at.map((z) => plain(activation.f(z))),
      df: at.map((z) => plain(activation.slope(z))),
      properties: propertiesFor(name),
    };
    return result;
  },
});
