import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { resolver } from './colors.ts';
import { facesUsed, parseFaces } from './faces.ts';
import { standaloneSvg, toCsv, toJson, THEMES } from './files.ts';
import { drawing, path, text } from './index.ts';
import { renderDrawing } from './render.ts';
import { elementsOf, matches, parseRules, quantityOf } from './sheet.ts';
import { readSheets, type Sheets } from './sheets.ts';

const TOKENS = `
:root { --paper: light-dark(#ffffff, #000); --ink: light-dark(#111111, #eeeeee); --q-h: light-dark(#0a766b, #0cad86);
  --q-w: light-dark(#7c2200, #f69818); --sans: 'Public Sans', sans-serif; --weight: 2px }
.q-h { --seq-c: var(--c, var(--ink)); --seq-3: color-mix(in oklab, var(--seq-c) 50%, var(--paper)) }
@media (max-width: 44rem) { :root { --weight: 9px } }
@media print { :root, :root[data-theme] { --ink: #000; --weight: 1pt } }`;

const FIGURE = `
.drawing text { font: 400 12px var(--sans); fill: var(--ink) }
.drawing .r1, .drawing .r2 { stroke: var(--c, var(--ink)); stroke-width: var(--weight) }
.drawing .unused { fill: red }`;

const sheets: Sheets = {
  tokens: TOKENS,
  figure: FIGURE,
  faces: ["@font-face { font-family: 'Public Sans'; src: url(./fonts/a.woff2) format('woff2'); font-weight: 400 650 }"],
  font: () => 'QUJD',
};

const markup = (...children: ReturnType<typeof path>[]) =>
  renderDrawing(drawing({ id: 'a', width: 100, height: 50, label: 'A "label"' }, ...children));

describe('colors', () => {
  it('decides light-dark and print', () => {
    expect(THEMES.map((theme) => resolver(TOKENS, theme)('var(--ink)'))).toEqual(['#111111', '#eeeeee', '#000']);
    expect(resolver(TOKENS, 'light')('var(--weight)')).toBe('2px');
    expect(resolver(TOKENS, 'print')('var(--weight)')).toBe('1pt');
  });

  it('gives --c the hue of the quantity, or the fallback', () => {
    const resolve = resolver(TOKENS, 'light');
    expect(resolve('var(--c, var(--ink))', 'q-w')).toBe('#7c2200');
    expect(resolve('var(--c, var(--ink))')).toBe('#111111');
  });

  // The values are those of Chromium 156, read from a canvas.
  it('mixes in Oklab as browsers do', () => {
    expect(resolver('a{--m: color-mix(in oklab, #000 50%, #fff)}', 'light')('var(--m)')).toBe('#636363');
    expect(resolver(TOKENS, 'light')('var(--seq-3)', 'q-h')).toBe('#91b9b2');
    expect(resolver('a{--m: color-mix(in oklab, #fe526d 29%, #14181b)}', 'light')('var(--m)')).toBe('#522c32');
  });

  it('names what it does not know', () => {
    expect(() => resolver(TOKENS, 'light')('var(--none)')).toThrow(
      'colors: --none in "var(--none)" is not among the tokens',
    );
    expect(() => resolver('a{--m: color-mix(in srgb, red 5%, blue)}', 'light')('var(--m)')).toThrow(/cannot mix/);
  });
});

describe('rules and elements', () => {
  const elements = elementsOf(
    '<svg class="drawing"><g class="q-w r1"><path d="M0 0"/><text class="b">a &lt; b</text></g></svg>',
  );

  it('finds tags, classes, parents and texts', () => {
    expect(elements.map(({ tag }) => tag)).toEqual(['svg', 'g', 'path', 'text']);
    expect(elements[3]!.text).toBe('a < b');
    expect(quantityOf(elements[2])).toBe('q-w');
    expect(quantityOf(elements[0])).toBeUndefined();
  });

  it('matches descendants, not only children', () => {
    expect(matches('.drawing path', elements[2]!)).toBe(true);
    expect(matches('.drawing .r1', elements[2]!)).toBe(false);
    expect(matches('.r1 text.b', elements[3]!)).toBe(true);
    expect(matches('.r1 text.b.c', elements[3]!)).toBe(false);
  });

  it('refuses what it cannot decide', () => {
    expect(() => matches('a > b', elements[2]!)).not.toThrow();
    expect(() => matches('path:hover', elements[2]!)).toThrow('sheet: "path:hover" is not a tag with classes');
    expect(() => parseRules('@media print { a { b: c } }')).toThrow('sheet: a drawing has no @-rules');
    expect(() => elementsOf('<a><b></a>')).toThrow('sheet: </a> closes <b>');
  });
});

describe('faces', () => {
  it('takes a ranged face for what is in its range, the other for Latin', () => {
    const faces = parseFaces(
      '@font-face{font-family:S;src:url(a.woff2)} @font-face{font-family:S;src:url(b.woff2);unicode-range:U+3B1-3C9}',
    );
    const used = (content: string) =>
      facesUsed(elementsOf(`<text>${content}</text>`), parseRules('text { font: 400 12px S }'), faces).map(
        (f) => f.file,
      );
    expect(used('abc')).toEqual(['a.woff2']);
    expect(used('aβ')).toEqual(['a.woff2', 'b.woff2']);
    expect(used('漢')).toEqual([]);
  });
});

describe('standaloneSvg', () => {
  const svg = markup(path('r1 q-h', 'M0 0'), path('r1', 'M1 1'), text(1, 2, 'x'));

  it('resolves every color where it stands', () => {
    const file = standaloneSvg(svg, 'light', { sheets });
    expect(file).not.toMatch(/var\(|light-dark|color-mix/);
    expect(file).toContain('.drawing .r1{stroke:#111111;stroke-width:2px}');
    expect(file).toContain('.drawing .r1.in-q-h{stroke:#0a766b;stroke-width:2px}');
    expect(file).toContain('class="r1 q-h in-q-h"');
  });

  it('carries what it needs and nothing else', () => {
    const file = standaloneSvg(svg, 'light', { sheets });
    expect(file).not.toContain('unused');
    expect(file).not.toContain('.r2');
    expect(file.match(/@font-face/g)).toHaveLength(1);
    expect(standaloneSvg(markup(path('r1', 'M0 0')), 'light', { sheets })).not.toContain('@font-face');
  });

  it('stands alone: declaration, namespace, size, a ground in the dark', () => {
    const dark = standaloneSvg(svg, 'dark', { sheets });
    expect(dark).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(dark).toContain('viewBox="-12 -12 124 74" width="124" height="74"');
    expect(dark).toContain('fill="#000"/>');
    expect(standaloneSvg(svg, 'print', { sheets })).not.toContain('<rect');
  });

  it('gives the same bytes again, from the real sheets too', () => {
    const real = renderDrawing(
      drawing(
        { id: 'a', width: 100, height: 50, label: '' },
        h('g', { class: 'q-w' }, path('r2', 'M0 0'), text(0, 0, 'w')),
      ),
    );
    expect(standaloneSvg(real, 'print')).toBe(standaloneSvg(real, 'print', { sheets: readSheets() }));
    for (const theme of THEMES) expect(standaloneSvg(real, theme)).not.toMatch(/var\(|light-dark|color-mix/);
  });

  it('refuses what has no size', () => {
    expect(() => standaloneSvg('<svg></svg>', 'light', { sheets })).toThrow(/no viewBox/);
  });
});

describe('tables', () => {
  const table = {
    columns: ['a', 'b, c'],
    rows: [
      [1, 'x "y"'],
      [0.1, null],
    ],
  };

  it('writes RFC 4180', () => {
    expect(toCsv(table)).toBe('a,"b, c"\n1,"x ""y"""\n0.1,\n');
    expect(toCsv({ columns: ['a', 'b', 'c'], rows: [[Infinity, NaN, 1]] })).toBe('a,b,c\n,,1\n');
  });

  it('writes JSON that reads back', () => {
    const json = toJson({ id: 'f', experiment: 'e', runs: { only: { eta: 0.15 } }, table });
    expect(JSON.parse(json)).toEqual({ id: 'f', experiment: 'e', runs: { only: { eta: 0.15 } }, ...table });
  });
});
