import { describe, expect, it } from 'vitest';
import { addressOfState, restore } from './address.ts';
import { experiment, props } from './fixture.ts';
import { addressed } from './places.ts';

const places = [
  { figure: 'a', experiment: 'one' },
  { figure: 'b', experiment: 'two' },
  { figure: 'c', experiment: 'two' },
];
const { parameters } = experiment;
const restored = (search: string) => restore(search, 'counting', parameters, props.document);

describe('which figure an address speaks of', () => {
  it.each([
    ['', '#c', undefined],
    ['?eta=1', '', undefined],
    ['?run=two', '', 'b'],
    ['?run=two', '#c', 'c'],
    ['?run=two', '#a', 'b'],
    ['?run=three', '#c', 'a'],
  ])('%s%s: %s', (search, hash, figure) => {
    expect(addressed(search, hash, places)).toBe(figure);
  });

  it('speaks of none where there is none', () => {
    expect(addressed('?run=one', '', [])).toBeUndefined();
  });
});

describe('the state that an address asks for', () => {
  it('is restored to the instant', () => {
    expect(restored('?run=counting&by=0.5&step=7')).toEqual({ settings: { ...props.document, by: 0.5 }, step: 7 });
    expect(restored('?run=counting')).toEqual({ settings: props.document, step: undefined });
  });

  it.each([
    ['?run=counting&by=-1', 'by: -1 is not accepted, give a number above 0'],
    ['?run=counting&by=0x1', 'by: "0x1" is not a number, give a number above 0'],
    ['?run=counting&by=1&by=2', 'by: given twice, give it once'],
    ['?run=counting&bye=1', 'unknown parameter "bye", expected one of: way, by, from, steps'],
    ['?run=counting&step=1.5', 'step: "1.5" is not a step, give a whole number from 0'],
    ['?run=else', 'run: there is no "else" on this page'],
  ])('%s is refused: %s', (search, refused) => {
    expect(restored(search)).toEqual({ settings: props.document, step: undefined, refused });
  });

  it('is refused with the beginning of a long word', () => {
    for (const search of [`?run=${'x'.repeat(3000)}`, `?run=counting&${'y'.repeat(3000)}=1`]) {
      const { refused } = restored(search);
      expect(refused).toMatch(/x{40}|y{40}/);
      expect(refused!.length).toBeLessThan(150);
    }
  });

  it('is refused with the beginning of many short words too', () => {
    expect(restored(`?run=${'a+'.repeat(3000)}`).refused!.length).toBeLessThan(150);
  });

  it('is refused without a sign that nobody sees or that turns the line', () => {
    const signs = '\u202e\u2066\u200b\ufeff\u2028\u0000';
    for (const search of ['run=', 'run=counting&by=', 'run=counting&step=', 'run=counting&x']) {
      const { refused } = restored(`?${search}${encodeURIComponent(signs)}1`);
      expect(refused).toMatch(/\\u\{202e\}\\u\{2066\}\\u\{200b\}/);
      expect(refused).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  it('leaves alone what the figure sets by itself', () => {
    const reach = ['by', 'from', 'steps'];
    expect(restore('?run=counting&way=down&by=2', 'counting', parameters, props.document, reach)).toEqual({
      settings: { ...props.document, by: 2 },
      step: undefined,
      overridden: ['way'],
    });
  });

  it('goes there and back', () => {
    const settings = { ...props.document, by: 1e-7, from: -2.5 };
    const address = addressOfState({ figure: 'counting-twin', experiment: 'counting' }, parameters, settings, 3);
    expect(address).toBe('?run=counting&by=1e-7&from=-2.5&step=3#counting-twin');
    expect(restored(address.split('#')[0]!)).toEqual({ settings, step: 3 });
  });
});
