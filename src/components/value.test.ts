import { describe, expect, it } from 'vitest';
import { onlyProps, placed } from './at.ts';
import { qr } from './qr.ts';
import { valueOf } from './value.ts';

describe('values in prose', () => {
  it('shows the number of a run and where it comes from', async () => {
    expect(await valueOf({ of: 'slow-learning', pick: 'output[0]', digits: 3 })).toEqual({
      value: 0.9820137900379085,
      text: '0.982',
      source: '0.9820137900379085 · slow-learning · cost quadratic, eta 0.15, w 2, b 2, x 1, y 0, epochs 300',
    });
    expect((await valueOf({ of: 'slow-learning', pick: 'firstBelowHalf' })).text).toBe('232');
    expect((await valueOf({ of: 'slow-learning', set: { cost: 'cross-entropy' }, pick: 'firstBelowHalf' })).text).toBe(
      '17',
    );
  });

  it('shows the number of a claim', async () => {
    const answer = await valueOf({ claim: 'slow-learning/first-gradient-ratio', pick: 'ratio', digits: 1 });
    expect(answer.text).toBe('56.6');
  });

  it.each([
    [{ of: 'slwo', pick: 'output[0]' }, 'unknown experiment "slwo"'],
    [{ of: 'slow-learning', pick: 'outptu' }, 'no field "outptu"'],
    [{ of: 'slow-learning', pick: 'diverged' }, 'null is not a finite number'],
    [{ of: 'slow-learning', set: { eat: 1 }, pick: 'output[0]' }, 'unknown parameter "eat"'],
    [{ pick: 'output[0]' }, 'give either of (an experiment) or claim'],
    [{ of: 'slow-learning', claim: 'a', pick: 'b' }, 'give either of'],
    [{ of: 'slow-learning' } as never, 'give pick'],
  ])('refuses %j: %s', async (asked, message) => {
    await expect(valueOf(asked)).rejects.toThrow(message);
  });
});

describe('errors of the vocabulary', () => {
  it('say where they stand', async () => {
    await expect(
      placed('09-slow-learning.mdx:9:18', 'Value', () => valueOf({ of: 'slwo', pick: 'output[0]' })),
    ).rejects.toThrow(
      /^09-slow-learning\.mdx:9:18: Value: unknown experiment "slwo", expected one of: .*slow-learning/,
    );
  });

  it('name an unknown property', () => {
    expect(() => onlyProps({ of: 1, pikc: 2, at: 'x' }, ['of', 'pick'])).toThrow(
      'unknown property "pikc", expected one of: of, pick',
    );
    expect(() => onlyProps({ of: 1, at: 'x' }, ['of'])).not.toThrow();
  });
});

describe('codes on paper', () => {
  it('draw the three finder squares as one path', () => {
    const { size, path } = qr('https://example.org/f/slow-learning-twin/');
    expect(size).toBe(29);
    expect(path.startsWith('M0 0h7v1h-7z')).toBe(true);
    expect(path).toContain(`M${size - 7} 0h7v1h-7z`);
    expect(path).toContain(`M0 ${size - 1}h7v1h-7z`);
  });
});
