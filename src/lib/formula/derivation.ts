// Derivations that check themselves: both sides of every step are computed from their own formula on random networks.
import { createRandom, stream } from '../nn/random.ts';
import type { Dual } from './dual.ts';
import { type Definition, drawn, type Environment } from './environment.ts';
import { createContext, evaluate } from './evaluate.ts';
import type { Expression, QuantityNode } from './expression.ts';
import { type Mutant, mutants } from './mutants.ts';

export interface Step {
  /** Left out, the step goes on from the left side before. */
  lhs?: Expression;
  rhs: Expression;
  /** A short sentence for the margin, with formulas between dollars. */
  reason: string;
  /** The left side is a quantity, and this says what it stands for. */
  definition?: boolean;
}

export interface Derivation {
  id: string;
  title: string;
  /** A random network; its numbers depend on the seed alone. */
  environment: (seed: number) => Environment;
  /** What the reader knows before the first step. */
  given: Definition[];
  steps: Step[];
}

export interface CheckedDerivation {
  networks: number;
  /** Largest relative difference of both sides, by step; a definition has none. */
  residuals: (number | null)[];
  largest: number;
}

/**
 * Rounding leaves some 1e−16. Where close numbers are subtracted it weighs more: with h and y drawn at random, one
 * network in a million has h − y so small that 1e−10 of it is lost. A slip is off by far more than this.
 */
export const TOLERANCE = 1e-8;

export function defineDerivation(derivation: Derivation): Derivation {
  derivation.steps.forEach((step, place) => {
    if (step.definition && step.lhs?.kind !== 'quantity') {
      throw new Error(`derivation ${derivation.id}, step ${place + 1}: a definition needs a quantity on its left`);
    }
    leftSide(derivation, place);
  });
  return derivation;
}

/** The left side of a step: its own or the last one given. */
export function leftSide({ id, steps }: Derivation, place: number): Expression {
  for (let at = place; at >= 0; at--) {
    const lhs = steps[at]?.lhs;
    if (lhs) return lhs;
  }
  throw new Error(`derivation ${id}, step ${place + 1}: no left side to go on from`);
}

const isDefinition = (step: Step): step is Step & { lhs: QuantityNode } => step.definition === true;

/** What is given and what the steps define. */
const definitionsOf = ({ given, steps }: Derivation): Definition[] => [
  ...steps.filter(isDefinition).map(({ lhs, rhs }) => ({ quantity: lhs, is: rhs })),
  ...given,
];

/** Largest |a − b| by the largest |a| or |b|; what is not a number counts as wrong. */
export function residual(a: Dual, b: Dual): number {
  if (a.rows !== b.rows || a.cols !== b.cols) return Infinity;
  let [difference, size] = [0, 0];
  for (const [at, value] of a.value.entries()) {
    const other = b.value[at]!;
    if (!Number.isFinite(value) || !Number.isFinite(other)) return Infinity;
    difference = Math.max(difference, Math.abs(value - other));
    size = Math.max(size, Math.abs(value), Math.abs(other));
  }
  return difference === 0 ? 0 : difference / size;
}

/** Residual of each step on one network. */
function residualsOn(derivation: Derivation, seed: number): (number | null)[] {
  const context = createContext(derivation.environment(seed), definitionsOf(derivation));
  return derivation.steps.map((step, place) =>
    step.definition ? null : residual(evaluate(leftSide(derivation, place), context), evaluate(step.rhs, context)),
  );
}

/** Both sides of every step on `networks` random networks. Throws where a step is false. */
export function check(derivation: Derivation, networks = 200, firstSeed = 1): CheckedDerivation {
  const residuals = derivation.steps.map((step): number | null => (step.definition ? null : 0));
  for (let seed = firstSeed; seed < firstSeed + networks; seed++) {
    for (const [place, value] of residualsOn(derivation, seed).entries()) {
      if (value === null) continue;
      if (!(value <= TOLERANCE)) {
        throw new Error(`derivation ${derivation.id}, step ${place + 1}: sides differ by ${value} on network ${seed}`);
      }
      residuals[place] = Math.max(residuals[place]!, value);
    }
  }
  return { networks, residuals, largest: Math.max(...residuals.map((value) => value ?? 0)) };
}

export interface MutantReport {
  step: number;
  slip: string;
  /**
   * `caught`: a step turned false. `equal`: no slip at all, but the same formula in other words, as ba for ab, or one
   * that the derivation itself reaches in another step from the same left side.
   */
  fate: 'caught' | 'equal' | 'survived';
}

/** Plants every single slip into every step and runs the check. */
export function checkMutants(derivation: Derivation, networks = 20): MutantReport[] {
  return derivation.steps.flatMap((step, place) =>
    mutants(step.rhs).map((mutant) => ({
      step: place + 1,
      slip: mutant.slip,
      fate: fateOf(derivation, place, mutant, networks),
    })),
  );
}

function fateOf(derivation: Derivation, place: number, mutant: Mutant, networks: number): MutantReport['fate'] {
  const original = derivation.steps[place]!;
  const steps = derivation.steps.with(place, { ...original, rhs: mutant.expression });
  try {
    check({ ...derivation, steps }, networks);
  } catch {
    return 'caught';
  }
  return derivation.steps.some((step, at) => {
    const sameSide = at === place || leftSide(derivation, at) === leftSide(derivation, place);
    return sameSide && sameFormula(derivation, step.rhs, mutant.expression);
  })
    ? 'equal'
    : 'survived';
}

/**
 * Are two formulas the same whatever their letters stand for? Every quantity and every derivative gets numbers of its
 * own, without regard to definitions; equal values on many draws make them equal as formulas.
 */
function sameFormula(derivation: Derivation, a: Expression, b: Expression, draws = 20): boolean {
  for (let seed = 1; seed <= draws; seed++) {
    const environment = derivation.environment(seed);
    const random = createRandom(seed);
    const free = (key: string, rows: number, cols: number): Dual => drawn(stream(random, key), rows, cols, 0.1, 0.9);
    const value = (expression: Expression): Dual => evaluate(expression, { ...createContext(environment, []), free });
    if (!(residual(value(a), value(b)) <= TOLERANCE)) return false;
  }
  return true;
}
