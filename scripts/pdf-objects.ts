// A PDF as Chromium writes it: plain objects behind a table of places. Enough to read one and to add to it.
export interface Pdf {
  readonly bytes: Buffer;
  readonly text: string;
  /** The next free number. */
  readonly size: number;
  readonly root: number;
  readonly info: number;
  readonly startOfTable: number;
  /** What stands between `N 0 obj` and `endobj`. */
  readonly object: (number: number) => string;
}

const numberIn = (text: string, pattern: RegExp): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`pdf: no ${pattern.source} in "${text.slice(0, 60)}"`);
  return Number(found);
};

/** The objects' places from a table: runs of rows, each headed by its first number and how many there are. */
function placesIn(table: string): Map<number, number> {
  const places = new Map<number, number>();
  let number = 0;
  for (const [, first, offset, kind] of table.matchAll(/^(?:(\d+) \d+|(\d{10}) \d{5} ([nf])) ?\r?$/gm)) {
    if (first !== undefined) number = Number(first);
    else if (kind === 'n') places.set(number++, Number(offset));
    else number++;
  }
  return places;
}

export function readPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1');
  const startOfTable = numberIn(text.slice(-60), /startxref\s+(\d+)/);
  const trailerAt = (start: number): number => text.indexOf('trailer', start);
  const trailer = text.slice(trailerAt(startOfTable));
  const places = new Map<number, number>();
  // The newest table first: what an older one says of the same object no longer holds.
  for (let start: number | undefined = startOfTable; start !== undefined;) {
    const end = trailerAt(start);
    for (const [number, place] of placesIn(text.slice(start, end))) if (!places.has(number)) places.set(number, place);
    const before: string | undefined = /\/Prev (\d+)/.exec(text.slice(end, text.indexOf('startxref', end)))?.[1];
    start = before === undefined ? undefined : Number(before);
  }
  const object = (number: number): string => {
    const from = places.get(number) ?? NaN;
    if (!text.startsWith(`${number} 0 obj`, from)) throw new Error(`pdf: no object ${number}`);
    return text.slice(from + `${number} 0 obj`.length, text.indexOf('endobj', from)).trim();
  };
  return {
    bytes,
    text,
    size: numberIn(trailer, /\/Size (\d+)/),
    root: numberIn(trailer, /\/Root (\d+) 0 R/),
    info: numberIn(trailer, /\/Info (\d+) 0 R/),
    startOfTable,
    object,
  };
}

/** Objects written after the end, as an incremental update: those of a known number replace what stood there. */
export function appendObjects(pdf: Pdf, objects: ReadonlyMap<number, string>): Buffer {
  let end = pdf.text.endsWith('\n') ? pdf.text.length : pdf.text.length + 1;
  let added = pdf.text.endsWith('\n') ? '' : '\n';
  const rows: string[] = [];
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  for (const number of numbers) {
    const written = `${number} 0 obj\n${objects.get(number)}\nendobj\n`;
    rows.push(`${number} 1\n${String(end).padStart(10, '0')} 00000 n \n`);
    added += written;
    end += written.length;
  }
  const size = Math.max(pdf.size, numbers.at(-1)! + 1);
  const trailer = `trailer\n<</Size ${size}\n/Root ${pdf.root} 0 R\n/Info ${pdf.info} 0 R\n/Prev ${pdf.startOfTable}>>`;
  added += `xref\n${rows.join('')}${trailer}\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([pdf.bytes, Buffer.from(added, 'latin1')]);
}

/** A string of any language. */
export const pdfString = (text: string): string =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
