import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ParameterError,
  choice,
  completeSettings,
  defaultsOf,
  filePath,
  parseSettings,
  parseValue,
  readAddress,
  settingsLine,
  text,
  typedSettings,
  writeAddress,
} from './index.ts';

const parameters = { formula: text({ default: 'x * y', most: 40 }) };
const refusal = (given: string): ParameterError =>
  new ParameterError(`formula: ${given} is not accepted, give one line of at most 40 characters`);

describe('a text as a setting', () => {
  it('comes back from an address as it was', () => {
    const printable = fc.string({ maxLength: 40, unit: fc.constantFrom(...'xy +-*/()=;&?#%σ√²_1 .') });
    fc.assert(
      fc.property(printable, (formula) => {
        const settings = completeSettings(parameters, { formula });
        const state = readAddress('toy', parameters, writeAddress('toy', parameters, { settings }));
        expect({ ...defaultsOf(parameters), ...state!.settings }).toEqual(settings);
        expect(parseValue('formula', parameters.formula, formula)).toBe(formula);
      }),
    );
  });

  it('stands in the line of settings and in JSON as it is', () => {
    const settings = completeSettings(parameters, { formula: '(x + y) * x' });
    expect(settingsLine(parameters, [settings])).toBe('formula (x + y) * x');
    expect(typedSettings(parameters, settings)).toEqual({ formula: '(x + y) * x' });
  });

  it('is left out of the line where it changes no run', () => {
    const own = {
      kind: choice({ default: 'sum', options: ['sum', 'own'] }),
      formula: text({ default: 'x * y', most: 40, when: { name: 'kind', is: 'own' } }),
      values: text({ default: '', most: 40 }),
    };
    const line = (given: object): string => settingsLine(own, [completeSettings(own, { ...given })]);
    expect(line({})).toBe('kind sum');
    expect(line({ kind: 'own' })).toBe('kind own, formula x * y');
    expect(line({ values: 'x = 2' })).toBe('kind sum, values x = 2');
  });

  it.each([['x'.repeat(41)], ['x\ny'], ['x\u202ey'], ['x\u0000'], ['\ud800']])('%j is refused', (given) => {
    expect(() => parseValue('formula', parameters.formula, given)).toThrow(refusal(JSON.stringify(given)));
  });

  it.each([[7], [null], [['x']]])('%j is no text', (given) => {
    expect(() => completeSettings(parameters, { formula: given })).toThrow(refusal(JSON.stringify(given)));
  });
});

describe('the path of a file', () => {
  const files = { images: filePath() };

  it('is taken by a command, and said nowhere else', () => {
    const settings = parseSettings(files, [['images', '/home/ada/train images.idx']]);
    expect(settings).toEqual({ images: '/home/ada/train images.idx' });
    expect(settingsLine(files, [settings])).toBe('');
    expect(writeAddress('any', files, { settings })).toBe('?run=any');
  });

  it('is taken from no address', () => {
    expect(() => readAddress('any', files, '?run=any&images=x')).toThrow('images: an address names no file');
    expect(() => readAddress('any', files, '?run=any&toString=x')).toThrow('unknown parameter "toString"');
  });
});
