import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ParameterError,
  changedSettings,
  choice,
  completeSettings,
  defaultsOf,
  arrayOf,
  integer,
  list,
  lists,
  number,
  parseValue,
  printValue,
  readAddress,
  rows,
  settingsLine,
  typedSettings,
  withNumberAt,
  writeAddress,
} from './index.ts';

const parameters = {
  cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy'] }),
  eta: number({ default: 0.15, range: [0.001, 10], step: 0.001, scale: 'log', limits: { above: 0 } }),
  epochs: integer({ default: 300, range: [10, 1000], limits: { from: 1, to: 200_000 } }),
};

const anySettings = fc.record({
  cost: fc.constantFrom('quadratic', 'cross-entropy'),
  eta: fc.double({ min: 0, max: 1e308, minExcluded: true, noNaN: true }),
  epochs: fc.integer({ min: 1, max: 200_000 }),
});

describe('a value written as text', () => {
  it('comes back with the same bits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const back = parseValue('v', number({ default: 0, range: [0, 1], step: 1 }), printValue(value));
        expect(back).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([
    ['abc', 'eta: "abc" is not a number, give a number above 0'],
    ['NaN', 'eta: "NaN" is not a number, give a number above 0'],
    ['', 'eta: "" is not a number, give a number above 0'],
    [' 1', 'eta: " 1" is not a number, give a number above 0'],
    ['0x10', 'eta: "0x10" is not a number, give a number above 0'],
    ['１', 'eta: "１" is not a number, give a number above 0'],
    ['1e999', 'eta: "1e999" is too large, give a number above 0'],
    ['-1', 'eta: -1 is not accepted, give a number above 0'],
    ['0', 'eta: 0 is not accepted, give a number above 0'],
  ])('%j as a rate is refused in one line', (text, message) => {
    expect(() => parseValue('eta', parameters.eta, text)).toThrow(new ParameterError(message));
  });

  it.each([
    ['1.5', 'epochs: 1.5 is not accepted, give a whole number from 1 to 200000'],
    ['200001', 'epochs: 200001 is not accepted, give a whole number from 1 to 200000'],
  ])('%j as a count is refused in one line', (text, message) => {
    expect(() => parseValue('epochs', parameters.epochs, text)).toThrow(new ParameterError(message));
  });

  it('refuses a word that is no option', () => {
    expect(() => parseValue('cost', parameters.cost, 'cubic')).toThrow(
      new ParameterError('cost: "cubic" is not accepted, give quadratic or cross-entropy'),
    );
  });

  it('quotes at most 60 characters of what was given', () => {
    const failure = () => parseValue('eta', parameters.eta, 'x'.repeat(10_000));
    expect(failure).toThrow(/^eta: "x{56}… is not a number/);
  });
});

describe('typed values', () => {
  it('are completed with the defaults', () => {
    expect(completeSettings(parameters, { eta: 1 })).toEqual({ cost: 'quadratic', eta: 1, epochs: 300 });
  });

  it('that nest too deeply to be quoted are refused in one line', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(() => completeSettings(parameters, { eta: deep })).toThrow('eta: a value nested too deeply is not accepted');
  });

  it('quote at most 60 characters of an unknown name', () => {
    const message = /^unknown parameter "x{56}…, expected one of: cost, eta, epochs$/;
    expect(() => completeSettings(parameters, { ['x'.repeat(10_000)]: 1 })).toThrow(message);
    const twice = `?run=toy&${'x'.repeat(10_000)}=1&${'x'.repeat(10_000)}=2`;
    expect(() => readAddress('toy', parameters, twice)).toThrow(/^x{57}…: given twice/);
  });

  it.each([[NaN], [Infinity], ['1'], [null], [true], [[1]]])('%j is no rate', (value) => {
    expect(() => completeSettings(parameters, { eta: value })).toThrow(ParameterError);
  });

  it('names what JSON cannot write', () => {
    expect(() => completeSettings(parameters, { eta: Infinity })).toThrow('eta: Infinity is not accepted');
  });

  it('refuses an unknown name and lists those there are', () => {
    expect(() => completeSettings(parameters, { rate: 1 })).toThrow(
      new ParameterError('unknown parameter "rate", expected one of: cost, eta, epochs'),
    );
    expect(() => completeSettings(parameters, { ['__proto__x']: 1 })).toThrow(ParameterError);
  });
});

describe('the address', () => {
  it('restores any settings and step', () => {
    fc.assert(
      fc.property(anySettings, fc.option(fc.nat(999_999), { nil: undefined }), (settings, step) => {
        const state = readAddress('toy', parameters, writeAddress('toy', parameters, { settings, step }));
        expect({ ...defaultsOf(parameters), ...state!.settings }).toEqual(settings);
        expect(state!.step).toBe(step);
      }),
    );
  });

  it('leaves the defaults out', () => {
    expect(writeAddress('toy', parameters, { settings: defaultsOf(parameters) })).toBe('?run=toy');
    expect(changedSettings(parameters, { ...defaultsOf(parameters), eta: 1 })).toEqual({ eta: 1 });
  });

  it('that speaks of another experiment, or of none, is not ours', () => {
    expect(readAddress('toy', parameters, '?run=other&eta=1')).toBeUndefined();
    expect(readAddress('toy', parameters, '')).toBeUndefined();
  });

  it.each([
    ['?run=toy&eta=1&eta=2', 'eta: given twice, give it once'],
    ['?run=toy&step=-1', 'step: "-1" is not a step, give a whole number from 0'],
    ['?run=toy&colour=red', 'unknown parameter "colour", expected one of: cost, eta, epochs'],
  ])('%s is refused', (search, message) => {
    expect(() => readAddress('toy', parameters, search)).toThrow(new ParameterError(message));
  });

  it('never fails but with a ParameterError', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        try {
          readAddress('toy', parameters, `?run=toy&${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(ParameterError);
        }
      }),
    );
  });
});

describe('the settings line', () => {
  it('prints shared values once and differing ones side by side', () => {
    const runs = [defaultsOf(parameters), { ...defaultsOf(parameters), cost: 'cross-entropy' }];
    expect(settingsLine(parameters, runs)).toBe('cost quadratic | cross-entropy, eta 0.15, epochs 300');
  });
});

describe('lists and matrices', () => {
  const arrays = {
    W: rows({ default: [[1, 1], [1, 1]], lengths: [[2, 2], [1, 8]], limits: { from: -100, to: 100 } }), // prettier-ignore
    c: list({ default: [0, -1], lengths: [[0, 8]] }),
  };

  it('are held as the JSON of what was given', () => {
    expect(defaultsOf(arrays)).toEqual({ W: '[[1,1],[1,1]]', c: '[0,-1]' });
    expect(completeSettings(arrays, { W: [[2], [-0.5]] }).W).toBe('[[2],[-0.5]]');
    expect(completeSettings(arrays, { c: '[ 1, -0 ]' }).c).toBe('[1,0]');
    expect(completeSettings(arrays, { c: [] }).c).toBe('[]');
    expect(arrayOf<number[][]>(completeSettings(arrays, {}).W)).toEqual([[1, 1], [1, 1]]); // prettier-ignore
  });

  it('come back from the address and leave as arrays', () => {
    const settings = completeSettings(arrays, { W: [[0.1, 1e-20], [3, 4]] }); // prettier-ignore
    const state = readAddress('toy', arrays, writeAddress('toy', arrays, { settings }));
    expect({ ...defaultsOf(arrays), ...state!.settings }).toEqual(settings);
    expect(typedSettings(arrays, settings)).toEqual({ W: [[0.1, 1e-20], [3, 4]], c: [0, -1] }); // prettier-ignore
    expect(settingsLine(arrays, [settings])).toBe('W [[0.1,1e-20],[3,4]], c [0,-1]');
  });

  it.each([
    ['[[1,1],[1]]'],
    ['[[1,1]]'],
    ['[1,1]'],
    ['[[1,1],[1,"1"]]'],
    ['[[1,1],[1,101]]'],
    ['[[1,1],[1,null]]'],
    ['[[1,1],[1,1e999]]'],
    ['[[1,1],[1,1'],
    ['7'],
    [''],
  ])('%j is no 2×n matrix within ±100', (text) => {
    expect(() => parseValue('W', arrays.W, text)).toThrow(
      new ParameterError(
        `W: ${JSON.stringify(text)} is not accepted, give a list of rows of numbers as JSON, such as [[1,1],[1,1]]`,
      ),
    );
  });

  it('refuse what JSON cannot write', () => {
    expect(() => completeSettings(arrays, { c: [NaN] })).toThrow(ParameterError);
    expect(() => completeSettings(arrays, { c: [Infinity] })).toThrow(ParameterError);
  });
});

describe('a list with a fixed sum', () => {
  const p = list({ default: [0.25, 0.75], lengths: [[2, 6]], limits: { from: 0, to: 1 }, total: 1 });

  it('is refused where it sums to something else', () => {
    expect(() => parseValue('p', p, '[0.2,0.7]')).toThrow(
      new ParameterError(
        'p: "[0.2,0.7]" is not accepted, give a list of 2 to 6 numbers from 0 to 1 that sum to 1 as JSON, such as [0.25,0.75]',
      ),
    );
    expect(parseValue('p', p, '[0.1,0.2,0.7]')).toBe('[0.1,0.2,0.7]');
  });

  it('keeps its sum and the proportions of the others when one moves', () => {
    expect(withNumberAt(p, [0.05, 0.1, 0.7, 0.15], 2, 0.4)).toEqual([0.1, 0.2, 0.4, 0.3]);
    expect(withNumberAt(p, [0, 0, 1, 0], 2, 0.4)).toEqual([0.2, 0.2, 0.4, 0.2]);
    expect(withNumberAt(p, [0.5, 0.5], 0, 1)).toEqual([1, 0]);
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        fc.nat(100),
        (parts, place, moved) => {
          const sum = parts.reduce((a, b) => a + b, 0) || 1;
          const given = parts.map((part) => part / sum);
          const next = withNumberAt(p, given, place % parts.length, moved / 100);
          expect(() => parseValue('p', p, JSON.stringify(next))).not.toThrow();
        },
      ),
    );
  });

  it('moves one number alone where the sum is free', () => {
    expect(withNumberAt(list({ default: [1, 2] }), [1, 2], 1, 5)).toEqual([1, 5]);
  });

  it('may be lists of different lengths where that is declared', () => {
    const ragged = { b: lists({ default: [[-1, 0], [0]], lengths: [[0, 2], [1, 3]] }) }; // prettier-ignore
    expect(completeSettings(ragged, { b: [[1], [2, 3, 4]] }).b).toBe('[[1],[2,3,4]]'); // prettier-ignore
    expect(() => completeSettings(ragged, { b: [[1], [2, 3, 4, 5]] })).toThrow(ParameterError); // prettier-ignore
    expect(() => completeSettings(ragged, { b: [1, 2] })).toThrow(ParameterError);
  });
});
