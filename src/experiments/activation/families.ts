// The 29 sorted by what their own properties say: four families, and the sets that the lesson counts.
import { activations, type ActivationName } from '../../lib/nn/index.ts';
import { NAMES, propertiesFor, type Properties } from './experiment.ts';

/** Flat at both ends, at one, at neither; or bounded without an order: those come back on themselves. */
export const FAMILIES = ['both', 'one', 'neither', 'waves'] as const;
export type Family = (typeof FAMILIES)[number];

const isBounded = ({ range }: Properties): boolean => range.from !== null && range.to !== null;

export function familyOf(name: ActivationName): Family {
  const properties = propertiesFor(name);
  if (properties.slope.saturation === 'one side') return 'one';
  if (!properties.monotonic && isBounded(properties)) return 'waves';
  return properties.slope.saturation === 'both' ? 'both' : 'neither';
}

/** Steps and clipped lines first, then as the course lists them. */
export const membersOf = (family: Family): ActivationName[] => {
  const members = NAMES.filter((name) => familyOf(name) === family);
  const jumps = members.filter((name) => propertiesFor(name).continuity === 'jump');
  return [...jumps, ...members.filter((name) => !jumps.includes(name))];
};

/** The functions of which something is true. */
export const those = (test: (properties: Properties, name: ActivationName) => boolean): ActivationName[] =>
  NAMES.filter((name) => test(propertiesFor(name), name));

export const throughOrigin = (): ActivationName[] => those((_, name) => Math.abs(activations[name].f(0)) < 1e-13);

/** Slopes on the left and on the right of 0. */
export const slopesAtOrigin = (name: ActivationName): readonly [number, number] => {
  const { slope, kinks } = activations[name];
  const [left, right] = kinks.includes(0) ? [slope(-1e-9), slope(1e-9)] : [slope(0), slope(0)];
  return [left, right];
};

/** The slope neither shrinks towards nothing nor exceeds 1 anywhere. */
export const isCalm = ({ slope }: Properties): boolean => !slope.vanishing && !slope.exploding;

/** Where the slope has fallen to a share of its peak at 0, right of it: by bisection. */
export function fallsTo(share: number, name: ActivationName): number {
  const { slope } = activations[name];
  const wanted = share * slope(0);
  let [near, far] = [0, 64];
  for (let i = 0; i < 60; i++) {
    const middle = (near + far) / 2;
    if (slope(middle) > wanted) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
