import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES, propertiesFor } from '../../experiments/activation/experiment.ts';
import { words } from '../../i18n/gallery/en.ts';
import { renderFormula } from '../../lib/formula/index.ts';
import { renderDrawing } from '../../lib/figure/render.ts';
import { activations } from '../../lib/nn/index.ts';
import { FILTERS, FILTER_NAMES, classesOf, countOf, trueOf } from './facts.ts';
import { formulas } from './formulas.ts';
import { createModel } from './model.ts';
import { panel, wordsFor } from './panel.ts';
import { endText, rangeText } from './show.ts';
import { readState, tenth, writeState, type Built } from './state.ts';
import { thumbnail } from './thumbnail.ts';

describe('the filters', () => {
  it('count what the properties say', () => {
    const counts = Object.fromEntries(
      FILTER_NAMES.map((filter) => [filter, FILTERS[filter].map((option) => countOf(filter, option))]),
    );
    expect(counts).toEqual({
      saturation: [13, 7, 9],
      range: [15, 8, 6],
      continuity: [2, 9, 2, 16],
      symmetry: [10, 4, 3, 12],
      monotonic: [21, 8],
      gradient: [20, 6, 8],
      dead: [5, 24],
    });
  });

  it('have a rule of the style sheet for each option, and words', () => {
    const sheet = readFileSync('src/styles/gallery.css', 'utf8');
    for (const filter of FILTER_NAMES) {
      expect(words[`filter-${filter}`]).toBeTruthy();
      for (const option of FILTERS[filter]) {
        const name = `${filter}-${option}`;
        expect(sheet).toContain(`.gal:has(option.${name}:checked) .gal-it:not(.${name})`);
        expect(words).toHaveProperty(name);
      }
    }
    expect(sheet.match(/option\.[a-z]/g)).toHaveLength(FILTER_NAMES.flatMap((filter) => FILTERS[filter]).length);
  });

  it('know each function by its classes', () => {
    expect(classesOf('lecun-tanh').split(' ')).toEqual(
      expect.arrayContaining(['saturation-both', 'gradient-vanishes', 'gradient-explodes', 'dead-no']),
    );
    expect(trueOf(propertiesFor('absolute'))).toEqual(['noneOfThem']);
    expect(trueOf(propertiesFor('hard-tanh'))).toEqual(['monotonic', 'identity', 'vanishes', 'dies']);
  });
});

it.each([
  ['sigmoid', '(0, 1)', '(0, ¼]'],
  ['arctan', '(−π/2, π/2)', '(0, 1]'],
  ['relu', '[0, ∞)', '[0, 1]'],
  ['identity', '(−∞, ∞)', '1'],
  ['step', '[0, 1]', '0'],
  ['rrelu', '(−∞, ∞)', '[11/48, 1]'],
  ['lecun-tanh', '(−1.716, 1.716)', '(0, 1.144]'],
  ['gelu', '[−0.17, ∞)', '[−0.129, 1.129]'],
] as const)('writes the ranges of %s as %s and %s', (name, values, slopes) => {
  const { range, slope } = propertiesFor(name);
  expect([rangeText(range), rangeText(slope.range)]).toEqual([values, slopes]);
});

it('writes a third as a fraction and a thousandth as decimals', () => {
  expect([1 / 3, -2 / 7, 0.125, 1.5, -0.5].map((value) => endText(value, ''))).toEqual([
    '1/3',
    '−2/7',
    '0.125',
    '1.5',
    '−½',
  ]);
});

/** The points of path data made of M and relative l. */
function pointsOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return d.split('M').flatMap((run) => {
    const numbers = (run.match(/-?(\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
      const [dx, dy] = [numbers[2 * i]!, numbers[2 * i + 1]!];
      [x, y] = i === 0 ? [dx, dy] : [x + dx, y + dy];
      return [x, y];
    });
  });
}

it.each(NAMES)('draws %s within a third of a unit of itself, and in few bytes', (name) => {
  for (const which of ['f', 'slope'] as const) {
    const d = thumbnail(activations[name], which);
    expect(d.length).toBeLessThan(420);
    for (const [x, y] of pointsOf(d)) {
      const z = x / 25 - 4;
      const [left, right] = [-0.004, 0.004].map((by) => activations[name][which](z + by));
      const value = 2 - y / 25;
      expect(value).toBeGreaterThanOrEqual(Math.min(left!, right!) - 0.012);
      expect(value).toBeLessThanOrEqual(Math.max(left!, right!) + 0.012);
    }
  }
});

it('can print every formula', () => {
  for (const name of NAMES) expect(renderFormula(formulas[name])).toContain('katex');
});

describe('the address', () => {
  const built: Built = {
    pinned: ['sigmoid', 'tanh'],
    z: -1,
    filters: {},
    view: 'pictures',
    names: NAMES,
    options: FILTERS,
  };

  it('holds what differs, and gives it back', () => {
    const state = {
      pinned: ['gelu', 'silu'],
      z: 0.5,
      filters: { saturation: 'one', dead: '' },
      view: 'table',
    } as const;
    const address = writeState(state, built)!;
    expect(address).toBe('?run=activation-gallery&name=gelu,silu&z=0.5&saturation=one&view=table');
    expect(readState(address, built)).toEqual({ state: { ...state, filters: { saturation: 'one' } } });
    expect(writeState(built, built)).toBeUndefined();
    expect(readState(writeState({ ...built, pinned: [] }, built)!, built)!.state.pinned).toEqual([]);
  });

  it('of something else is left alone', () => {
    expect(readState('?run=activation&name=relu', built)).toBeUndefined();
  });

  it.each([
    ['name=swish', 'name: there is no function "swish"'],
    ['name=relu,relu', 'name: a function is given twice'],
    ['name=relu,tanh,gelu,silu,mish', 'name: 5 functions, at most 4 can be pinned'],
    ['z=9', 'z: "9", give tenths from −4 to 4'],
    ['z=0x1', 'z: "0x1", give tenths'],
    ['view=list', 'view: "list", give pictures or table'],
    ['color=red', 'there is no filter "color"'],
    ['dead=maybe', 'dead: "maybe", give yes or no'],
    ['z=1&z=2', '"z" is given twice'],
    ['constructor=1', 'there is no filter "constructor"'],
  ])('with %s is refused in words', (query, reason) => {
    const read = readState(`?run=activation-gallery&${query}`, built)!;
    expect(read.state).toBe(built);
    expect(read.refused).toContain(reason);
  });
});

it('takes a reading to the nearest tenth within reach', () => {
  expect([0.04, -0.04, 1.26, 9, -9].map(tenth)).toEqual([0, 0, 1.3, 4, -4]);
  expect(tenth(NaN)).toBeNaN();
});

it('reads values and slopes off on the plate', () => {
  const view = { id: 'o', pinned: ['sigmoid'], nameOf: () => 'sigmoid', z: 0, text: '0', words: wordsFor(words) };
  const markup = renderDrawing(panel(view));
  expect(markup).toContain('At z = 0');
  expect(markup).toContain('0.5000');
  expect(markup).toContain('0.2500');
  expect(markup).not.toContain('aria-invalid');
  expect(renderDrawing(panel({ ...view, text: 'one' }))).toContain('aria-invalid="true"');
  expect(renderDrawing(panel({ ...view, pinned: [] }))).toContain('Nothing is pinned');
});

describe('the model', () => {
  const built = { pinned: ['sigmoid', 'tanh', 'relu'], z: -1 };

  it('pins up to four, in the order of their strokes', () => {
    const model = createModel(built);
    expect(model.pin('gelu', true)).toBe('wasPinned');
    expect(model.pin('mish', true)).toBe('full');
    expect(model.pin('tanh', false)).toBe('wasUnpinned');
    expect(model.pinned()).toEqual(['sigmoid', 'relu', 'gelu']);
    expect(model.isOwn()).toBe(true);
    model.set(built);
    expect(model.isOwn()).toBe(false);
  });

  it.each([
    ['2', 2, '2'],
    ['−1,5', -1.5, '-1.5'],
    ['1.26', 1.3, '1.26'],
    ['two', -1, 'two'],
    ['', -1, ''],
    ['9', -1, '9'],
  ])('reads "%s" as %d', (typed, z, text) => {
    const model = createModel(built);
    model.type(typed);
    expect([model.z(), model.text()]).toEqual([z, text]);
  });
});
