import { describe, expect, it } from 'vitest';
import { pick, pickNumber } from './pick.ts';

const result = { output: [0.9, 0.5, 0.1], first: null, layers: [{ delta: [1, 2] }], big: NaN };

describe('pick', () => {
  it('follows fields and indices, from the end too', () => {
    expect(pick(result, 'output[1]')).toBe(0.5);
    expect(pick(result, 'output[-1]')).toBe(0.1);
    expect(pick(result, 'layers[0].delta[-2]')).toBe(1);
    expect(pick(result, 'first')).toBeNull();
  });

  it('names the field there is not, and those there are', () => {
    expect(() => pick(result, 'outptu')).toThrow(
      'pick "outptu": no field "outptu", expected one of: output, first, layers, big',
    );
    expect(() => pick(result, 'constructor')).toThrow(/no field "constructor"/);
    expect(() => pick(result, 'output.length')).toThrow('"length" is asked of what has no fields');
  });

  it('names an index outside', () => {
    expect(() => pick(result, 'output[3]')).toThrow('pick "output[3]": [3] of an array of 3 values');
    expect(() => pick(result, 'output[-4]')).toThrow('[-4] of an array of 3 values');
    expect(() => pick(result, 'first[0]')).toThrow('[0] is asked of what is not an array');
  });

  it.each(['', '[0]', 'a..b', 'output[1', 'output[1.5]', 'a b'])('refuses the path %j', (path) => {
    expect(() => pick(result, path)).toThrow(/write it like output\[150\]/);
  });

  it('takes finite numbers only where a number is wanted', () => {
    expect(pickNumber(result, 'output[0]')).toBe(0.9);
    expect(() => pickNumber(result, 'first')).toThrow('pick "first": null is not a finite number');
    expect(() => pickNumber(result, 'big')).toThrow(/is not a finite number/);
    expect(() => pickNumber(result, 'output')).toThrow(/is not a finite number/);
  });
});
