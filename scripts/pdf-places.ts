// On which page the anchors of a printed document stand: Chromium names those that a link leads to.
import type { Pdf } from './pdf-objects.ts';

export interface Place {
  /** Counted from 1. */
  readonly page: number;
  /** As an outline wants it: `[25 0 R /XYZ 0 842.88 0]`. */
  readonly target: string;
}

/** `#C3#A9` stands for a byte each. */
const unescaped = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/** The numbers of the page objects, in order. */
export function pagesOf(pdf: Pdf): number[] {
  const below = (number: number): number[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(pdf.object(number))?.[1];
    return kids === undefined ? [number] : references(kids).flatMap(below);
  };
  const [pages] = references(/\/Pages \d+ 0 R/.exec(pdf.object(pdf.root))?.[0] ?? '');
  if (pages === undefined) throw new Error('pdf: no pages');
  return below(pages);
}

export function placesOf(pdf: Pdf): ReadonlyMap<string, Place> {
  const [table] = references(/\/Dests \d+ 0 R/.exec(pdf.object(pdf.root))?.[0] ?? '');
  const page = new Map(pagesOf(pdf).map((number, i) => [number, i + 1]));
  if (table === undefined) return new Map();
  const named = pdf.object(table).matchAll(/\/([^\s[\]()<>/]+) (\[(\d+) 0 R [^\]]*\])/g);
  return new Map(
    [...named].map(([, name, target, on]) => [unescaped(name!), { page: page.get(Number(on))!, target: target! }]),
  );
}
