// A derivation as its component shows it: steps as token TeX, checked while the site is built.
import { derivationOf } from '../derivations/index.ts';
import { check, type CheckedDerivation, leftSide } from '../lib/formula/derivation.ts';
import { toTex } from '../lib/formula/to-tex.ts';

export interface ShownStep {
  /** Left out where the step goes on from the one before. */
  lhs?: string;
  rhs: string;
  reason: string;
  /** Largest relative difference; null for a definition. */
  residual: number | null;
}

const checks = new Map<string, CheckedDerivation>();

/** The steps from `first` to `last`, counted from 1, or all. A false step throws. */
export function shownSteps(id: string, range?: string): { steps: ShownStep[]; networks: number; first: number } {
  const derivation = derivationOf(id);
  const [first, last] = rangeOf(range, derivation.steps.length);
  if (!checks.has(id)) checks.set(id, check(derivation));
  const { residuals, networks } = checks.get(id)!;
  const steps = derivation.steps.slice(first - 1, last).map((step, at): ShownStep => {
    const lhs = step.lhs ?? (at === 0 ? leftSide(derivation, first - 1) : undefined);
    return {
      ...(lhs ? { lhs: `\\displaystyle ${toTex(lhs)}` } : {}),
      rhs: `\\displaystyle =${toTex(step.rhs)}`,
      reason: step.reason,
      residual: residuals[first - 1 + at]!,
    };
  });
  return { steps, networks, first };
}

/** `2-4`, `3`, or nothing for all. */
function rangeOf(range: string | undefined, count: number): [number, number] {
  if (range === undefined) return [1, count];
  const match = /^(\d+)(?:-(\d+))?$/.exec(range);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (!(first >= 1 && first <= last && last <= count)) {
    throw new Error(`steps ${JSON.stringify(range)}: expected a range within 1-${count}, such as 2-${count}`);
  }
  return [first, last];
}
