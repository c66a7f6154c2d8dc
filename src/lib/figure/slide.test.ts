import { describe, expect, it } from 'vitest';
import { renderDrawing } from './render.ts';
import { fitting, lineWidth } from './line.ts';
import { fitted, READABLE, SLIDE, slide, slideRules, TYPE, typeFactor, type SlideWords } from './slide.ts';
import { parseRules } from './sheet.ts';
import { readSheets } from './sheets.ts';
import type { Look } from './figure.ts';

const svg = (width: number, height: number): string => `<svg viewBox="0 0 ${width} ${height}"><text>a</text></svg>`;
/** A drawing that is as wide as it is asked to be. */
const ofHeight =
  (height: (look: Look) => number) =>
  (look: Look): string =>
    svg(look.width, height(look));

describe('the drawing on a slide', () => {
  it('is drawn as wide as fills the slide, and enlarged', () => {
    const flat = fitted(ofHeight(() => 350));
    expect(flat.width).toBe(700);
    expect(flat.scale * flat.width).toBeGreaterThan(1150);
    expect(fitted(ofHeight(() => 200)).width).toBe(568);
    expect(fitted(ofHeight(() => 900)).width).toBe(800);
  });

  it('takes the drawing that comes out larger where height follows width', () => {
    expect(fitted(ofHeight(({ width }) => width)).width).toBe(568);
    expect(fitted(ofHeight(({ width }) => (width < 700 ? 600 : 300))).width).toBe(800);
  });

  it('is the one that the figure asks for', () => {
    const seen: [Look, number | undefined][] = [];
    const draw = (look: Look, step?: number): string => {
      seen.push([look, step]);
      return svg(look.width, 100);
    };
    expect(fitted(draw, { width: 640, narrow: true, step: 3 }).width).toBe(640);
    expect(seen).toEqual([[{ kind: 'narrow', width: 640 }, 3]]);
  });

  it('has type that reads from the last row, as far as its lines bear it', () => {
    const type = (height: number, hint = {}): number => {
      const shown = fitted(ofHeight(() => height));
      return TYPE.text * shown.scale * typeFactor(shown, hint);
    };
    expect(type(200)).toBeGreaterThan(READABLE);
    expect(type(400)).toBeCloseTo(READABLE, 0);
    expect(type(700)).toBeCloseTo((1.5 * TYPE.text * 588) / 700, 1);
    expect(type(400, { type: 1 })).toBeCloseTo((TYPE.text * 588) / 400, 1);
  });

  it('starts from the sizes of figure.css', () => {
    const sizeOf = (selector: string): string =>
      parseRules(readSheets().figure)
        .filter((rule) => rule.selector === selector)
        .flatMap(({ declarations }) => declarations.filter(([name]) => name === 'font'))
        .map(([, value]) => /([\d.]+)px/.exec(value)![1]!)[0]!;
    expect({ text: Number(sizeOf('.drawing text')), letter: Number(sizeOf('.drawing .m')) }).toEqual(TYPE);
    expect(slideRules(1.2)).toContain('.drawing .shown text { font-size: 15px }');
  });

  it('names what it cannot measure', () => {
    expect(() => fitted(() => '<svg></svg>')).toThrow('slide: no viewBox from 0 0 in "<svg></svg>"');
  });
});

describe('the slide', () => {
  const words: SlideWords = { id: 's', label: 'An alt', title: 'A title', source: 'Where from', settings: 'eta 0.5' };
  const shown = fitted(ofHeight(() => 300));

  it('has all of its parts inside its edges', () => {
    const markup = renderDrawing(slide({ ...words, link: 'example.org/f/s/' }, shown));
    expect(markup).toContain(`viewBox="0 0 ${SLIDE.width} ${SLIDE.height}"`);
    for (const part of ['A title', 'Where from', 'eta 0.5', 'example.org/f/s/', '<text>a</text>']) {
      expect(markup).toContain(part);
    }
    const [, x, y, scale] = /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(markup)!.map(Number);
    expect(x! + scale! * shown.width).toBeLessThanOrEqual(1240.01);
    expect(y! + scale! * shown.height).toBeLessThanOrEqual(676.01);
  });

  it('gives a long title two lines, and the drawing less room', () => {
    const long = 'A title that goes on for longer than a slide is wide, and then for a little longer still';
    const scaleOf = (title: string): number =>
      Number(/scale\(([\d.]+)\)/.exec(renderDrawing(slide({ ...words, title }, fitted(ofHeight(() => 500)))))![1]);
    expect(renderDrawing(slide({ ...words, title: long }, shown)).match(/class="title"/g)).toHaveLength(2);
    expect(scaleOf(long)).toBeLessThan(scaleOf('Short'));
  });
});

describe('lines', () => {
  it('are as many as the sentence needs, and no more than are allowed', () => {
    expect(fitting('one two three', 10, 1000, 2)).toEqual(['one two three']);
    expect(fitting('one two three', 10, 40, 3)).toEqual(['one two', 'three']);
    const [line, ...rest] = fitting('one two three four five', 10, 60, 1);
    expect(rest).toEqual([]);
    expect(line).toMatch(/^one two.*…$/);
    expect(lineWidth(line!, 10)).toBeLessThanOrEqual(60);
  });

  it('count a Chinese character as a full square', () => {
    expect(lineWidth('神经', 20)).toBe(40);
  });
});
