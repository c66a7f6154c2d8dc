import { describe, expect, test } from 'vitest';
import { checkNumber, lastPlace, readNumber } from './number.ts';

describe('readNumber', () => {
  test.each([
    ['0.982', 0.982],
    ['-3', -3],
    ['1e-3', 0.001],
    ['4/27', 4 / 27],
    ['-1/4', -0.25],
  ])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));

  test.each(['0,982', ' 1', '1 ', '0x10', '１', '.5', '1.', 'NaN', 'Infinity', '1/2/3', 'four', '+1'])(
    'refuses %j',
    (text) => expect(readNumber(text)).toMatchObject({ code: 'not-a-number', found: text }),
  );

  test('says what else is the matter', () => {
    expect(readNumber('')).toEqual({ code: 'empty' });
    expect(readNumber('1/0')).toEqual({ code: 'divides-by-zero', found: '1/0' });
    expect(readNumber('1e999')).toEqual({ code: 'too-large', found: '1e999' });
    expect(readNumber('1'.repeat(20) + 'x'.repeat(20))).toMatchObject({ found: `${'1'.repeat(20)}xxxxxxxxx…` });
  });
});

describe('checkNumber', () => {
  test('knows the last place', () => {
    expect(lastPlace(0.01734, 2)).toBeCloseTo(0.001, 15);
    expect(lastPlace(16.6056, 3)).toBe(0.1);
    expect(lastPlace(-1064, 2)).toBe(100);
  });

  test.each([
    ['0.0173', true],
    ['0.01735', true],
    ['0.0174', false],
    ['0.017', false],
    ['0.0172', false],
  ])('%s for 0.017345 to three digits: %s', (text, expected) =>
    expect(checkNumber(text, 0.017345021, { digits: 3 }).right).toBe(expected),
  );

  test('takes what is rounded and what is cut short', () => {
    expect(checkNumber('0.98', 0.9879, { digits: 2 }).right).toBe(true);
    expect(checkNumber('0.99', 0.9879, { digits: 2 }).right).toBe(true);
    expect(checkNumber('-0.98', -0.9879, { digits: 2 }).right).toBe(true);
    expect(checkNumber('0.97', 0.9879, { digits: 2 }).right).toBe(false);
  });

  test('keeps absolute and relative tolerances', () => {
    expect(checkNumber('92.8', 94, { absolute: 3 }).right).toBe(true);
    expect(checkNumber('90.9', 94, { absolute: 3 }).right).toBe(false);
    expect(checkNumber('101', 100, { relative: 0.01 }).right).toBe(true);
    expect(checkNumber('102', 100, { relative: 0.01 }).right).toBe(false);
    const about = { relative: 0.1, orAbsolute: 1 };
    expect(['3', '4.9', '5.1'].map((text) => checkNumber(text, 4, about).right)).toEqual([true, true, false]);
    expect(['109', '111'].map((text) => checkNumber(text, 100, about).right)).toEqual([true, false]);
  });

  test('names a known mistake, unless it is as good as the answer', () => {
    const mistakes = { 'slope-forgotten': 0.982, harmless: 0.01734 };
    expect(checkNumber('0.982', 0.017345, { digits: 3 }, mistakes)).toEqual({
      right: false,
      mistake: 'slope-forgotten',
    });
    expect(checkNumber('0.01734', 0.017345, { digits: 3 }, mistakes).right).toBe(true);
  });

  test('sees a turned sign, a lost power of ten, too few digits', () => {
    expect(checkNumber('-16.6', 16.6056, { digits: 3 }).trouble).toEqual({ code: 'sign' });
    expect(checkNumber('1.66', 16.6056, { digits: 3 }).trouble).toEqual({ code: 'tenfold' });
    expect(checkNumber('17', 16.6056, { digits: 3 }).trouble).toEqual({ code: 'digits', digits: 3 });
    expect(checkNumber('40', 16.6056, { digits: 3 })).toEqual({ right: false });
  });

  test('an answer that is not a number is never right', () => {
    expect(checkNumber('1', NaN, { digits: 3 }).right).toBe(false);
    expect(checkNumber('1', NaN, { relative: 1 }).right).toBe(false);
  });
});
