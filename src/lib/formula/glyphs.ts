// The characters that the course's mathematical fonts hold. A formula with another one would be set from whatever the
// reader's system has, so it must not be rendered at all.

/** Code points, hexadecimal, by font file. glyphs.test.ts compares them with the files. */
export const GLYPHS = {
  main:
    '20-5f 61-7e a0 ac b1 d7 f7 2c6 2c9 2d9 2dc 393-394 398 39b 39e 3a0 3a3 3a6 3a8-3a9 2013-2014 2026 2032 20d7 2190 ' +
    '2192 2194 2197-2198 21a6 21d0 21d2 21d4 2200 2202-2203 2205 2207-2208 220b 2212 2217-2218 221a 221d-221e 2223 ' +
    '2225 2227-222b 223c 2248 2261 2264-2265 226a-226b 2282 2286 2295 2297 2299 22a4-22a5 22c5 22ee-22ef 22f1 ' +
    '2308-230b 27e8-27e9 27f6',
  italic: '41-5a 61-7a a0 393-394 398 39b 39e 3a0 3a3 3a6 3a8-3a9 3b1-3be 3c0-3c1 3c3-3c9 3d1 3d5-3d6 3f1 3f5',
  bold: '30-31',
  ams: '43 45 4e 50 52 21c4 25a0-25a1',
  calligraphic: '42 44 4c 4e-4f 55',
  size1:
    '20 28-29 2f 5b-5d 7b 7d a0 2c6 2dc 302-303 2016 2191 2193 21d1 21d3 220f 2211 221a 2223 2225 222b 2308-230b ' +
    '23d0 27e8-27e9',
  size2: '20 28-29 2f 5b-5d 7b 7d a0 2c6 2dc 302-303 220f 2211 221a 222b 2308-230b 27e8-27e9',
  size3: '20 28-29 2f 5b-5d 7b 7d a0 2c6 2dc 302-303 221a 2308-230b 27e8-27e9',
  size4: '20 28-29 2f 5b-5d 7b 7d a0 2c6 2dc 302-303 221a 2308-230b 239b-23ad 23b7 27e8-27e9 e000-e001 e150-e154',
} as const;

export type Face = keyof typeof GLYPHS;

const held = new Map<Face, Set<number>>(
  (Object.keys(GLYPHS) as Face[]).map((face) => [face, new Set(charactersIn(GLYPHS[face]))]),
);

export function charactersIn(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** KaTeX's classes that choose a font; `prose` is the page's own text, `none` a font that the course does not have. */
const CHOICES: readonly [RegExp, Face | 'prose' | 'none'][] = [
  [/\bdelim-size1\b|\bsmall-op\b|\bdelimsizing size1\b/, 'size1'],
  [/\blarge-op\b|\bdelimsizing size2\b/, 'size2'],
  [/\bdelimsizing size3\b/, 'size3'],
  [/\bdelim-size4\b|\bdelimsizing size4\b/, 'size4'],
  [/\bmathnormal\b/, 'italic'],
  [/\bmathbf\b/, 'bold'],
  [/\bamsrm\b|\bmathbb\b/, 'ams'],
  [/\bmathcal\b/, 'calligraphic'],
  [/\b(?:boldsymbol|mathit|mathsf|mathtt|mathscr|mathfrak|mathboldsf|mathitsf|mathboldfrak)\b/, 'none'],
  [/\bmainrm\b/, 'main'],
  [/\btext\b/, 'prose'],
];

/** What KaTeX puts in that needs no glyph: the zero-width space between boxes. */
const INVISIBLE = /[\u200b\s]/;

/** The first character of rendered HTML that no font of the course has, with the font it was meant for. */
export function missingGlyph(html: string): string | undefined {
  const faces: (Face | 'prose' | 'none')[] = ['main'];
  for (const [, opening, attributes = '', text = ''] of visible(html).matchAll(/<(\/?)[a-z]+([^>]*)>([^<]*)/g)) {
    if (opening === '/') faces.pop();
    else if (!attributes.endsWith('/')) faces.push(chosen(attributes) ?? faces.at(-1)!);
    const face = faces.at(-1) ?? 'main';
    for (const character of decoded(text)) {
      if (INVISIBLE.test(character) || face === 'prose') continue;
      if (face !== 'none' && held.get(face)!.has(character.codePointAt(0)!)) continue;
      return `${character} (${face === 'none' ? 'a style without a font' : face})`;
    }
  }
  return undefined;
}

const chosen = (attributes: string): Face | 'prose' | 'none' | undefined =>
  CHOICES.find(([classes]) => classes.test(/class="([^"]*)"/.exec(attributes)?.[1] ?? ''))?.[1];

/** Only KaTeX's own setting: MathML and drawn paths hold no glyphs of ours. */
const visible = (html: string): string =>
  html.replace(/<span class="katex-mathml">.*?<\/math><\/span>/gs, '').replace(/<svg.*?<\/svg>/gs, '');

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
