// Chinese on paper comes from a subset of exactly the characters used: one more in the glossary needs it made again.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FONTS = 'src/styles/fonts';
const isChinese = (char: string): boolean => char.codePointAt(0)! > 0x2e7f;

it('the subset has every Chinese character of the content, and no other (subset.py --cjk)', () => {
  const used = new Set(
    globSync('src/content/**/*.{ts,mdx}').flatMap((file) => [...readFileSync(file, 'utf8')].filter(isChinese)),
  );
  const faces = readFileSync(`${FONTS}/cjk.css`, 'utf8').split('@font-face').slice(1);
  expect(faces).toHaveLength(3);
  for (const face of faces) {
    const range = [...face.matchAll(/U\+([0-9A-F]+)/g)].map(([, code]) => String.fromCodePoint(parseInt(code!, 16)));
    expect(range.join('')).toBe([...used].sort().join(''));
  }
});
