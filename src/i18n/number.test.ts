import { describe, expect, it } from 'vitest';
import { fixed, full, scientific, shown } from './number.ts';

describe('numbers as they are shown', () => {
  it.each([
    [fixed(0.98201379, 4), '0.9820'],
    [fixed(-0.5, 2), '−0.50'],
    [fixed(-0.0001, 2), '0.00'],
    [fixed(10_028, 0), '10\u2009028'],
    [fixed(1064, 0), '1064'],
    [fixed(1_234_567.25, 1), '1\u2009234\u2009567.3'],
    [scientific(9.5367e-7, 1), '9.5\u00a0×\u00a010⁻⁷'],
    [scientific(-12_345, 2), '−1.23\u00a0×\u00a010⁴'],
    [scientific(0, 1), '0.0'],
    [shown(232), '232'],
    [shown(0.0173, 3), '0.017'],
    [shown(3e-16), '3.0\u00a0×\u00a010⁻¹⁶'],
    [full(-1.25), '−1.25'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });
});
