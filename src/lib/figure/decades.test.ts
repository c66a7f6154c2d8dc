import { describe, expect, it } from 'vitest';
import { apart, decadesOf, power } from './decades.ts';

describe('the axis of powers', () => {
  it('names powers and holds all sizes', () => {
    expect([power(0), power(1), power(-12)]).toEqual(['1', '10', '10⁻¹²']);
    expect(decadesOf([3e-6, 0, 0.2])).toEqual([-6, 0]);
    expect(decadesOf([0.5, 2])).toEqual([-1, 1]);
  });

  it('moves labels apart and keeps their order', () => {
    const moved = apart([10, 12, 50], 16, 60);
    expect(moved[1]! - moved[0]!).toBeGreaterThanOrEqual(16);
    expect(moved[2]! - moved[1]!).toBeGreaterThanOrEqual(16);
    expect(Math.max(...moved)).toBeLessThanOrEqual(60);
  });
});
