import { describe, expect, it } from 'vitest';
import { check, checkMutants, TOLERANCE } from '../lib/formula/derivation.ts';
import { differs, renderFormula, renderProse } from '../lib/formula/index.ts';
import { toTex } from '../lib/formula/to-tex.ts';
import { derivationOf, derivations } from './index.ts';

describe.each(derivations.map((derivation) => [derivation.id, derivation] as const))('%s', (_, derivation) => {
  it('is true in every step on 200 random networks', { timeout: 60_000 }, () => {
    const { residuals, largest } = check(derivation, 200);
    expect(residuals).toHaveLength(derivation.steps.length);
    // Of these very networks none is so unlucky that rounding comes near the tolerance.
    expect(largest).toBeLessThanOrEqual(TOLERANCE * 1e-4);
  });

  it('turns false with any slip in any step: sign, index, transpose, factor, function', { timeout: 60_000 }, () => {
    const reports = checkMutants(derivation);
    expect(reports.filter(({ fate }) => fate === 'survived')).toEqual([]);
    // A step may be one sign long, and still there is something to get wrong; equal ones are rewritings, not slips.
    for (const step of derivation.steps.keys()) {
      const ofStep = reports.filter((report) => report.step === step + 1);
      expect(ofStep.filter(({ fate }) => fate === 'caught').length).toBeGreaterThan(0);
    }
    const equal = reports.filter(({ fate }) => fate === 'equal').map(({ slip }) => slip);
    // A number, unlike a matrix, is its own transpose; and under a square a sign does not matter.
    const areNumbers = derivation.environment(1).sizes.every((size) => size === 1);
    const areSquared = derivation.steps.some(({ rhs }) => toTex(rhs).includes(')^{2}'));
    const rewritings = [
      ...['factors exchanged', 'factor dropped'],
      ...(areNumbers ? ['transpose added'] : []),
      ...(areSquared ? ['sign flipped'] : []),
    ];
    expect(equal.filter((slip) => !rewritings.includes(slip))).toEqual([]);
  });

  it('renders', () => {
    for (const { lhs, rhs, reason } of derivation.steps) {
      if (lhs) expect(renderFormula(toTex(lhs))).toContain('katex');
      expect(renderFormula(toTex(rhs), { notation: 'E' })).toContain('katex');
      expect(renderProse(reason, { medium: 'print' })).not.toContain('$');
      expect(reason).toMatch(/^[A-Z$].*\.$/);
    }
  });
});

describe('derivations', () => {
  it('have ids of their own', () => {
    const ids = derivations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(derivationOf('slow-learning-wish').title).toContain('cost');
    expect(() => derivationOf('slwo')).toThrow(/unknown id "slwo", expected one of: .*forward-pass, bp1/);
  });

  it('end lesson 9 where the lesson wants them', () => {
    const last = (id: string): string => toTex(derivationOf(id).steps.at(-1)!.rhs);
    expect(last('slow-learning-quadratic')).toBe('(\\h-\\y)\\,\\slope(\\z)');
    expect(last('slow-learning-wish')).toBe('-\\y\\ln\\h-(1-\\y)\\ln(1-\\h)');
    expect(last('slow-learning-cross-entropy')).toBe('\\h-\\y');
  });

  it('use the structure tokens, so that the lens can reorder them', () => {
    const written = derivations.flatMap(({ steps }) => steps.map(({ rhs }) => toTex(rhs)));
    // A whole matrix in a product, or a transpose, has another order and shape elsewhere.
    for (const tex of written) expect(tex).not.toMatch(/(?<!\\partial)\\W\{[^}]*\}(?!_)|\\top/);
    for (const token of [
      '\\affine{l}',
      '(\\back{l})',
      '\\outer{l}',
      '(\\backs{l})',
      '\\outers{l}',
      '\\sums{l}',
      '\\through{l}',
    ]) {
      expect(written.some((tex) => tex.includes(token))).toBe(true);
      expect(differs(token)).toBe(true);
    }
  });
});
