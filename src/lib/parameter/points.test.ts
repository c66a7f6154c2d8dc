import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  completeSettings,
  defaultsOf,
  MOST_IN_ADDRESS,
  MOST_POINTS,
  ParameterError,
  parseValue,
  points,
  pointsOf,
  readAddress,
  settingsLine,
  textOfPoints,
  typedSettings,
  writeAddress,
  type OwnPoint,
} from './index.ts';

const parameters = {
  dataset: choice({ default: 'moons', options: ['moons', 'own'] }),
  points: points({ when: { name: 'dataset', is: 'own' } }),
};

const somePoints = fc.array(
  fc.tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom(0, 1),
  ),
  { maxLength: 25 },
);

describe('points as a setting', () => {
  it('come back with the same bits, from JSON, from text and from an address', () => {
    fc.assert(
      fc.property(somePoints, (given) => {
        const plain = given.map((point) => point.map((value) => (value === 0 ? 0 : value)));
        const settings = completeSettings(parameters, { dataset: 'own', points: given });
        expect(pointsOf(settings.points)).toEqual(plain);
        expect(parseValue('points', parameters.points, JSON.stringify(plain))).toBe(settings.points);
        const state = readAddress('toy', parameters, writeAddress('toy', parameters, { settings }));
        expect({ ...defaultsOf(parameters), ...state!.settings }).toEqual(settings);
        expect(typedSettings(parameters, settings)).toEqual({ dataset: 'own', points: plain });
      }),
    );
  });

  it('stand in an address as they are', () => {
    const settings = completeSettings(parameters, { dataset: 'own', points: [[0.5, -1.25, 1], [1e-7, 0, 0]] }); // prettier-ignore
    expect(writeAddress('toy', parameters, { settings })).toBe('?run=toy&dataset=own&points=0.5_-1.25_1*1e-7_0_0');
    expect(settingsLine(parameters, [settings])).toBe('dataset own, points 2 given');
    expect(settingsLine(parameters, [defaultsOf(parameters)])).toBe('dataset moons, points none');
  });

  it('are left out of an address that they would make too long', () => {
    const many = Array.from({ length: 600 }, (_, i): OwnPoint => [i / 8, 1, i % 2]);
    const settings = completeSettings(parameters, { dataset: 'own', points: many });
    expect(settings.points.length).toBeGreaterThan(MOST_IN_ADDRESS);
    expect(writeAddress('toy', parameters, { settings })).toBe('?run=toy&dataset=own');
  });

  it.each([
    ['1_2'],
    ['1_2_3'],
    ['1_2_0.5'],
    ['1_2_1*'],
    ['1_x_1'],
    ['1__1'],
    [' 1_2_1'],
    ['0x1_2_1'],
    ['1_2e7_1'],
    ['1_1e999_1'],
    ['NaN_2_1'],
    ['[[1,2]]'],
    ['[[1,2,1]'],
    ['[1,2,1]'],
    ['[[1,null,1]]'],
  ])('%j are refused', (text) => {
    expect(() => parseValue('points', parameters.points, text)).toThrow(
      new ParameterError(
        `points: ${JSON.stringify(text)} is not accepted, give at most 2000 points [[x, y, class], …] as JSON, each of class 0 or 1`,
      ),
    );
  });

  it('are at most two thousand', () => {
    const of = (count: number) => textOfPoints(Array.from({ length: count }, (): OwnPoint => [1, 2, 1]));
    expect(pointsOf(String(parseValue('points', parameters.points, of(MOST_POINTS))))).toHaveLength(2000);
    expect(() => parseValue('points', parameters.points, of(MOST_POINTS + 1))).toThrow(ParameterError);
    expect(() => completeSettings(parameters, { points: [[NaN, 0, 1]] })).toThrow(ParameterError);
    expect(() => completeSettings(parameters, { points: 7 })).toThrow(ParameterError);
  });
});
