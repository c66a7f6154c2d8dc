import { describe, expect, it } from 'vitest';
import { shownSteps } from './derivation.ts';
import { badge, inWords } from './residual.ts';

describe('shownSteps', () => {
  it('gives all steps with their residuals, none for a definition', () => {
    const { steps, networks } = shownSteps('slow-learning-quadratic');
    expect(networks).toBe(200);
    expect(steps.map(({ residual }) => residual === null)).toEqual([true, false, false, false, false, false]);
    expect(steps[1]!.lhs).toContain('\\frac{\\partial\\E}{\\partial\\w}');
    expect(steps[2]!.lhs).toBeUndefined();
  });

  it('gives a part its left side, even where it begins in the middle', () => {
    const { steps, first } = shownSteps('slow-learning-quadratic', '3-4');
    expect(first).toBe(3);
    expect(steps).toHaveLength(2);
    expect(steps[0]!.lhs).toContain('\\partial\\w');
  });

  it.each(['0-2', '2-1', '3-7', 'all', ''])('refuses the range %j', (range) => {
    expect(() => shownSteps('slow-learning-quadratic', range)).toThrow('expected a range within 1-6, such as 2-6');
  });

  it('refuses an unknown derivation', () => {
    expect(() => shownSteps('nonsense')).toThrow('derivation: unknown id "nonsense"');
  });
});

describe('residuals', () => {
  it('are written with a true minus', () => {
    expect([0, 2.3e-16, 1e-15].map(badge)).toEqual(['0', '2e−16', '1e−15']);
    expect([0, 2.3e-16].map(inWords)).toEqual(['0', '2\u00a0×\u00a010⁻¹⁶']);
  });
});
