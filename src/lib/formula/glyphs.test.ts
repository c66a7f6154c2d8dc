import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { charactersIn, type Face, GLYPHS, missingGlyph } from './glyphs.ts';
import { expand, NOTATIONS, renderFormula } from './index.ts';

describe('GLYPHS', () => {
  it.each(Object.keys(GLYPHS) as Face[])('lists what the file of %s holds', (face) => {
    const file = readFileSync(new URL(`../../styles/fonts/feedforward-math-${face}.woff2`, import.meta.url));
    expect(charactersIn(GLYPHS[face])).toEqual(charactersOf(file));
  });
});

describe('missingGlyph', () => {
  it.each([
    '\\sum_{i=1}^{n} \\W{l}_{ij} \\to \\infty',
    '\\Bigl(\\frac{1}{2}\\Bigr) \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\\\ 5 & 6 \\end{pmatrix}',
    '\\mathbf{1},\\ \\mathbb{R}^n,\\ \\mathcal{N}(0, 1),\\ \\text{für } \\hat{\\h},\\ \\sqrt{\\x},\\ \\ln\\h,\\ \\nabla\\E',
    '\\|\\h\\| \\le \\lVert\\x\\rVert,\\ \\partial,\\ \\odot,\\ \\top,\\ \\eta\\lambda\\varepsilon',
  ])('accepts what the fonts hold: %s', (source) => {
    for (const display of [false, true]) expect(renderFormula(source, { display })).toContain('katex');
  });

  it.each([
    ['\\mathbf{W}', 'W (bold)'],
    ['\\mathbb{Q}', 'Q (ams)'],
    ['\\mathfrak{g}', 'g (a style without a font)'],
    ['\\boldsymbol{w}', 'w (a style without a font)'],
    ['a \\bowtie b', '⋈ (main)'],
    ['\\S', '§ (main)'],
  ])('refuses %s, for it lacks %s', (source, lack) => {
    expect(() => renderFormula(source)).toThrow(`no glyph for ${lack}`);
  });

  it('lets every sign of every notation pass', () => {
    const signs =
      '\\W{l}\\b{l}\\z{l}\\h{l}\\delta{l}\\x\\y\\yhat\\E\\act\\slope\\eta\\H{l}\\Z{l}\\Delta{l}\\X\\Y\\N\\ones';
    for (const notation of NOTATIONS) {
      expect(missingGlyph(renderFormula(signs, { notation }))).toBeUndefined();
      expect(expand(signs, notation)).not.toContain('undefined');
    }
  });
});

/** Tables 0 to 62 of the WOFF2 specification have no name in the file; cmap is the first, glyf 10, loca 11. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

/** All characters that the font has a glyph for. */
function charactersOf(file: Uint8Array): number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('woff2: not a WOFF2 file');
  const compressedLength = view.getUint32(20);
  let at = 48;
  const variable = (): number => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = (value << 7) | (byte & 127);
      if (byte < 128) return value;
    }
  };
  let [offset, start, length] = [0, -1, 0];
  for (let table = view.getUint16(12); table > 0; table--) {
    const flags = view.getUint8(at++);
    const known = flags & 63;
    const isCmap = known === NAMED ? view.getUint32(at) === 0x636d6170 : known === CMAP;
    if (known === NAMED) at += 4;
    let size = variable();
    const version = flags >> 6;
    if (known === GLYF || known === LOCA ? version !== 3 : version !== 0) size = variable();
    if (isCmap) [start, length] = [offset, size];
    offset += size;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + compressedLength));
  return readCmap(new DataView(tables.buffer, tables.byteOffset + start, length));
}

/** Format 4: segments of the basic plane; format 12: groups of all planes. */
function readCmap(cmap: DataView): number[] {
  const found = new Set<number>();
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const at = cmap.getUint32(4 + record * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 12) {
      for (let group = 0; group < cmap.getUint32(at + 12); group++) {
        const entry = at + 16 + group * 12;
        for (let code = cmap.getUint32(entry); code <= cmap.getUint32(entry + 4); code++) found.add(code);
      }
    }
    if (format !== 4) continue;
    const segments = cmap.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = cmap.getUint16(at + 14 + segment * 2);
      const start = cmap.getUint16(at + 16 + (segments + segment) * 2);
      for (let code = start; code <= end && code < 0xffff; code++) found.add(code);
    }
  }
  return [...found].sort((a, b) => a - b);
}
