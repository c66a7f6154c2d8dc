import { describe, expect, it } from 'vitest';
import { withAbout } from './pdf-about.ts';
import { appendObjects, pdfString, readPdf } from './pdf-objects.ts';
import { placesOf } from './pdf-places.ts';

/** Two pages below a tree of two levels, as Chromium writes them, with three named places. */
function document(): Buffer {
  const objects = [
    '<</Creator (Browser) /Producer (Skia) /CreationDate (D:1) /ModDate (D:1)>>',
    '<</Type /Catalog /Pages 3 0 R /Dests 7 0 R /Outlines 8 0 R\n/Lang (en)>>',
    '<</Type /Pages /Kids [4 0 R 6 0 R] /Count 2>>',
    '<</Type /Pages /Kids [5 0 R] /Count 1>>',
    '<</Type /Page /Parent 4 0 R>>',
    '<</Type /Page /Parent 3 0 R>>',
    '<</start [5 0 R /XYZ 0 842 0]\n/caf#C3#A9 [6 0 R /XYZ 0 100.5 0]\n/end [6 0 R /XYZ 0 20 0]>>',
    '<</Type /Outlines>>',
  ];
  let text = '%PDF-1.4\n';
  const rows = objects.map((object, i) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const start = text.length;
  text += `xref\n0 9\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 9\n/Root 2 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}

describe('a PDF', () => {
  it('tells on which page its places stand', () => {
    const places = placesOf(readPdf(document()));
    expect(Object.fromEntries([...places].map(([name, { page }]) => [name, page]))).toEqual({
      start: 1,
      café: 2,
      end: 2,
    });
    expect(places.get('café')!.target).toBe('[6 0 R /XYZ 0 100.5 0]');
  });

  it('says which object it lacks', () => {
    expect(() => readPdf(document()).object(12)).toThrow('pdf: no object 12');
    expect(() => readPdf(Buffer.from('not a pdf'))).toThrow('pdf: no startxref');
  });

  it('takes objects at its end, each at the place that the new table says', () => {
    const before = readPdf(document());
    const after = appendObjects(
      before,
      new Map([
        [1, '<</Title (new)>>'],
        [9, '<</Added true>>'],
      ]),
    );
    expect(after.subarray(0, before.bytes.length).equals(before.bytes)).toBe(true);
    const text = after.toString('latin1');
    const table = text.slice(Number(/startxref\s+(\d+)\s+%%EOF\s+$/.exec(text)![1]));
    expect(table).toContain(`/Prev ${before.startOfTable}`);
    expect(table).toContain('/Size 10');
    for (const [, number, offset] of table.matchAll(/^(\d+) 1\n(\d{10})/gm)) {
      expect(text.startsWith(`${number} 0 obj`, Number(offset)), number).toBe(true);
    }
  });

  it('can be read again after that: the newest object of a number holds', () => {
    const after = readPdf(
      appendObjects(
        readPdf(document()),
        new Map([
          [1, '<</Title (new)>>'],
          [9, '<</Added true>>'],
        ]),
      ),
    );
    expect([after.object(1), after.object(9), after.size]).toEqual(['<</Title (new)>>', '<</Added true>>', 10]);
    expect(placesOf(after)).toEqual(placesOf(readPdf(document())));
  });

  it('writes any language', () => expect(pdfString('é神')).toBe('<FEFF00e9795e>'));
});

describe('what a PDF says about itself', () => {
  const bookmarks = [
    { level: 1, title: 'Part 1', place: 'start' },
    { level: 2, title: '1 First', place: 'start' },
    { level: 3, title: '1.1 One', place: 'café' },
    { level: 1, title: 'Part 2', place: 'end' },
  ];
  const added = (marks = bookmarks): string =>
    withAbout(document(), { title: 'T', subject: 'S', bookmarks: marks }).toString('latin1').slice(document().length);

  it('is its title, author and subject, beside its dates', () => {
    for (const entry of [
      `/Title ${pdfString('T')}`,
      '/Author <FEFF',
      `/Subject ${pdfString('S')}`,
      '/CreationDate (D:1)',
    ])
      expect(added()).toContain(entry);
    expect(added()).not.toContain('Browser');
  });

  it('has bookmarks one inside the other, each leading to its place', () => {
    expect(added()).toContain('9 0 obj\n<</Type /Outlines /First 10 0 R /Last 13 0 R /Count 2>>');
    expect(added()).toMatch(/10 0 obj\n.*\/Parent 9 0 R \/Next 13 0 R .*\/First 11 0 R .*\/Count -1 .*\[5 0 R/);
    expect(added()).toMatch(/12 0 obj\n.*\/Parent 11 0 R .*\[6 0 R \/XYZ 0 100.5 0\]/);
    expect(added()).toMatch(/\/Type \/Catalog .*\/Outlines 9 0 R/s);
    expect(added()).not.toContain('/Outlines 8 0 R');
  });

  it('refuses a bookmark that leads nowhere', () => {
    expect(() => added([{ level: 1, title: 'Lost', place: 'nowhere' }])).toThrow(
      'pdf: the bookmark "Lost" leads to "nowhere", which is on no page',
    );
  });
});
