// What lesson 03 says about each activation function, computed from the function itself: extremes and order on a grid,
// the limits far out, and the jumps of σ, σ′ and σ″ where one can be.
import type { Activation } from './activation.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Whether the function takes the value of that end. */
  readonly fromAttained: boolean;
  readonly toAttained: boolean;
}

export interface ActivationProperties {
  readonly range: Range;
  /** Nowhere falling. */
  readonly monotonic: boolean;
  /** `jump`, or how many derivatives are continuous. */
  readonly continuity: 'jump' | 'C⁰' | 'C¹' | 'C^∞';
  /** f(0) = 0 and f′(0) = 1. */
  readonly identityAtOrigin: boolean;
  readonly symmetry: 'odd' | 'even' | 'about (0, ½)' | 'none';
  readonly slope: {
    readonly range: Range;
    readonly monotonic: boolean;
    readonly continuous: boolean;
    /** The slope tends to 0 (or is 0) on one side at least. */
    readonly vanishing: boolean;
    /** The slope exceeds 1 somewhere, so that a chain of units can grow. */
    readonly exploding: boolean;
    /** The sides on which the slope tends to 0. */
    readonly saturation: 'none' | 'one side' | 'both';
    /** The slope is exactly 0 on a half-line: a unit that lands there learns nothing more. */
    readonly deadUnits: boolean;
  };
}

const STEP = 1 / 64;
/** −64 … 64 in steps of 1/64, and two points far out that stand for the limits. */
const GRID = Array.from({ length: 8193 }, (_, i) => (i - 4096) * STEP);
const FAR = 1e100;
/** Closer than this is equal, up to rounding. */
const TOLERANCE = 1e-13;

type Curve = (z: number) => number;

/** The lowest value, and whether it is taken: not if it is only approached in ever smaller steps. */
function lowest(f: Curve): { value: number; attained: boolean } {
  const values = GRID.map(f);
  const at = values.reduce((best, value, i) => (value < values[best]! ? i : best), 0);
  const far = Math.min(f(-FAR), f(FAR));
  if (far < -1e90) return { value: -Infinity, attained: false };
  const limit = Math.abs(far) < 1e-90 ? 0 : far;
  if (limit < values[at]!) return { value: limit, attained: false };
  const [before, after] = [values[at - 1] ?? NaN, values[at + 1] ?? NaN];
  if (before > values[at]! && after > values[at]!) return { value: bottom(f, GRID[at]!), attained: true };
  const hits = GRID.flatMap((z, i) => (values[i] === values[at] ? [Math.abs(z)] : []));
  const first = Math.min(...hits);
  const step = Math.max(
    ...[first, -first].filter((z) => hits.length > 0 && f(z) === values[at]).map((z) => drop(f, z)),
  );
  return { value: values[at]!, attained: first === 0 || step > 1e-12 };
}

/** How far f falls over the last step outward to z. */
const drop = (f: Curve, z: number): number => f(z - Math.sign(z) * STEP) - f(z);

/** The minimum within a step of z, by thirds, to the 15 digits that rounding leaves. */
function bottom(f: Curve, z: number): number {
  let [from, to] = [z - STEP, z + STEP];
  for (let i = 0; i < 80; i++) {
    const third = (to - from) / 3;
    if (f(from + third) < f(to - third)) to -= third;
    else from += third;
  }
  return Number(f((from + to) / 2).toPrecision(15));
}

function rangeOf(f: Curve): Range {
  const low = lowest(f);
  const high = lowest((z) => -f(z));
  return { from: low.value, to: 0 - high.value, fromAttained: low.attained, toAttained: high.attained };
}

const neverFalls = (f: Curve): boolean =>
  GRID.every((z, i) => i === 0 || f(z) >= f(GRID[i - 1]!) - TOLERANCE * Math.max(1, Math.abs(f(z))));

/** Whether f jumps at z: whether it changes over a step that is next to nothing. */
const jumpsAt = (f: Curve, z: number): boolean => Math.abs(f(z + 1e-9) - f(z - 1e-9)) > 1e-3;

/** Whether f′ jumps at z, by differences on either side. */
const bendsAt = (f: Curve, z: number): boolean => {
  const h = 1e-5;
  return Math.abs(f(z + 2 * h) - f(z + h) - (f(z - h) - f(z - 2 * h))) / h > 1e-2;
};

/** Every kink of the family lies at one of these. */
const CANDIDATES = [-1, 0, 1];

function continuityOf({ f, slope }: Activation): ActivationProperties['continuity'] {
  if (CANDIDATES.some((z) => jumpsAt(f, z))) return 'jump';
  if (CANDIDATES.some((z) => jumpsAt(slope, z))) return 'C⁰';
  return CANDIDATES.some((z) => bendsAt(slope, z)) ? 'C¹' : 'C^∞';
}

function symmetryOf(f: Curve): ActivationProperties['symmetry'] {
  const onGrid = (difference: Curve): boolean =>
    GRID.every((z) => z === 0 || Math.abs(difference(z)) <= TOLERANCE * Math.max(1, Math.abs(f(z))));
  if (onGrid((z) => f(-z) + f(z))) return 'odd';
  if (onGrid((z) => f(-z) - f(z))) return 'even';
  return onGrid((z) => f(-z) + f(z) - 1) ? 'about (0, ½)' : 'none';
}

/** Far out on that side the slope is next to nothing. The points are no multiples of each other, for the waves. */
const saturates = (slope: Curve, side: number): boolean =>
  [10007, 25013, 40009, 70001].every((z) => Math.abs(slope(side * z)) < 1e-3);

const isDead = (slope: Curve, side: number): boolean => GRID.every((z) => side * z < 2 || slope(z) === 0);

/** All that lesson 03 asks of a function. Takes some milliseconds. */
export function propertiesOf(activation: Activation): ActivationProperties {
  const f: Curve = (z) => activation.f(z);
  const slope: Curve = (z) => activation.slope(z);
  const sides = [-1, 1].filter((side) => saturates(slope, side)).length;
  const slopeRange = rangeOf(slope);
  return {
    range: rangeOf(f),
    monotonic: neverFalls(f),
    continuity: continuityOf(activation),
    identityAtOrigin: Math.abs(f(0)) < TOLERANCE && Math.abs(slope(0) - 1) < TOLERANCE && !jumpsAt(slope, 0),
    symmetry: symmetryOf(f),
    slope: {
      range: slopeRange,
      monotonic: neverFalls(slope),
      continuous: !CANDIDATES.some((z) => jumpsAt(f, z) || jumpsAt(slope, z)),
      vanishing: sides > 0,
      exploding: Math.max(-slopeRange.from, slopeRange.to) > 1 + TOLERANCE,
      saturation: sides === 0 ? 'none' : sides === 1 ? 'one side' : 'both',
      deadUnits: isDead(slope, -1) || isDead(slope, 1),
    },
  };
}
