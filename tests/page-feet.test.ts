// The handouts as paper: no page ends half empty, none with a heading whose text is overleaf.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const folder = inject('handouts');
/** The instructors' edition holds everything, and has least to give. */
const lessons = readdirSync(folder).filter((file) => /^\d\d-.*--instructor-a4\.pdf$/.test(file));

const read = (tool: string, ...args: string[]): Buffer =>
  execFileSync(tool, args, { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });

const POINTS_PER_INCH = 72;
const DOTS_PER_INCH = 12;
const MARGINS = { top: 24 / 25.4, bottom: 22 / 25.4 };

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly gray: Buffer;
}

/** pdftoppm writes one PGM after another. */
function picturesOf(pgm: Buffer): Picture[] {
  const pictures: Picture[] = [];
  for (let at = 0; at < pgm.length;) {
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(at, at + 40).toString('latin1'))!;
    const from = at + head.length;
    at = from + Number(width) * Number(height);
    pictures.push({ width: Number(width), height: Number(height), gray: pgm.subarray(from, at) });
  }
  return pictures;
}

/** Share of the type area below the last ink on it. */
function emptyFoot({ width, height, gray }: Picture): number {
  const top = Math.round(MARGINS.top * DOTS_PER_INCH);
  const bottom = height - Math.round(MARGINS.bottom * DOTS_PER_INCH) - 1;
  let row = bottom;
  while (row > top && gray.subarray(row * width, (row + 1) * width).every((value) => value > 240)) row--;
  return (bottom - row) / (bottom - top);
}

/** The last line of each page, with the size of its box in points. */
function lastLines(file: string): { readonly text: string; readonly size: number }[] {
  const pages = read('pdftotext', '-bbox-layout', file, '-').toString('utf8').split('<page ').slice(1);
  return pages.map((page) => {
    const foot = Number(/height="([\d.]+)"/.exec(page)![1]) - MARGINS.bottom * POINTS_PER_INCH;
    const lines = [
      ...page.matchAll(/<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/line>/gs),
    ]
      .map(([, top, bottom, words]) => ({
        bottom: Number(bottom),
        size: Number(bottom) - Number(top),
        text: words!
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      }))
      .filter(({ bottom }) => bottom < foot);
    return lines.reduce((last, line) => (line.bottom > last.bottom ? line : last), { bottom: 0, size: 0, text: '' });
  });
}

const LABEL =
  /^(Exercise \d+\.\d+|Predict|Run|Explain|Solution|Hints|Sources|What to keep|For instructors|Document [A-E])$/;
const HEADING = /^\d+\.\d+ \p{Lu}/u;

describe('the pages of all lessons', () => {
  it('are there', () => expect(lessons.length).toBeGreaterThanOrEqual(16));

  it('end half empty nowhere but at the end of a lesson', () => {
    const holes = lessons.flatMap((file) => {
      const pages = picturesOf(read('pdftoppm', '-gray', '-r', String(DOTS_PER_INCH), join(folder, file)));
      return pages.slice(0, -1).flatMap((page, index) => {
        const share = emptyFoot(page);
        return share > 0.5 ? [`${file}, page ${index + 1}: ${Math.round(100 * share)} % empty`] : [];
      });
    });
    expect(holes).toEqual([]);
  });

  it('end with no heading whose text stands on the next', () => {
    const orphans = lessons.flatMap((file) =>
      lastLines(join(folder, file)).flatMap(({ text, size }, index) =>
        LABEL.test(text) || (size > 16 && HEADING.test(text)) ? [`${file}, page ${index + 1}: ${text}`] : [],
      ),
    );
    expect(orphans).toEqual([]);
  });
});
