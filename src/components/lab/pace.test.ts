import { describe, expect, it } from 'vitest';
import { secondsFor, stepAfter } from './pace.ts';

describe('the pace of a run', () => {
  it('is 60 steps a second, within two and six seconds', () => {
    expect([10, 120, 300, 360, 12_000].map(secondsFor)).toEqual([2, 2, 5, 6, 6]);
  });

  it('goes on from where it stood and ends at the last step', () => {
    expect(stepAfter(0, 0, 300)).toBe(0);
    expect(stepAfter(1000, 0, 300)).toBe(60);
    expect(stepAfter(1000, 100, 300)).toBe(160);
    expect(stepAfter(60_000, 100, 300)).toBe(300);
  });
});
