// What a PDF says about itself: title, author, subject; and its bookmarks, where they are not those of its headings.
import { appendObjects, pdfString, readPdf, type Pdf } from './pdf-objects.ts';
import { placesOf } from './pdf-places.ts';

export interface Bookmark {
  readonly level: number;
  readonly title: string;
  /** The anchor that it leads to. */
  readonly place: string;
}

export interface About {
  readonly title: string;
  readonly subject: string;
  readonly bookmarks?: readonly Bookmark[];
}

const AUTHOR = 'The Feedforward authors';

interface Node extends Bookmark {
  readonly number: number;
  readonly children: Node[];
}

/** A tree from levels: each belongs to the last one before it that stands higher. */
function treeOf(bookmarks: readonly Bookmark[], first: number): Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  bookmarks.forEach((bookmark, i) => {
    const node: Node = { ...bookmark, number: first + i, children: [] };
    while (open.length > 0 && open.at(-1)!.level >= node.level) open.pop();
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  });
  return top;
}

const ends = (nodes: readonly Node[]): string =>
  nodes.length === 0 ? '' : `/First ${nodes[0]!.number} 0 R /Last ${nodes.at(-1)!.number} 0 R `;

/** Items of an outline; all closed but the first level. */
function outline(pdf: Pdf, bookmarks: readonly Bookmark[], objects: Map<number, string>): number {
  const places = placesOf(pdf);
  const root = pdf.size;
  const top = treeOf(bookmarks, root + 1);
  const write = (nodes: readonly Node[], parent: number): void =>
    nodes.forEach(({ number, title, place, children }, i) => {
      const at = places.get(place);
      if (!at) throw new Error(`pdf: the bookmark "${title}" leads to "${place}", which is on no page`);
      const beside = [
        nodes[i - 1] && `/Prev ${nodes[i - 1]!.number} 0 R`,
        nodes[i + 1] && `/Next ${nodes[i + 1]!.number} 0 R`,
      ];
      const below = children.length > 0 ? `${ends(children)}/Count -${children.length}` : '';
      objects.set(
        number,
        `<</Title ${pdfString(title)} /Parent ${parent} 0 R ${beside.filter(Boolean).join(' ')} ${below} /Dest ${at.target}>>`,
      );
      write(children, number);
    });
  write(top, root);
  objects.set(root, `<</Type /Outlines ${ends(top)}/Count ${top.length}>>`);
  return root;
}

/** The same document with its title, author and subject, opened with its bookmarks beside it. */
export function withAbout(bytes: Buffer, { title, subject, bookmarks }: About): Buffer {
  const pdf = readPdf(bytes);
  const objects = new Map<number, string>();
  const info = pdf.object(pdf.info);
  const kept = [...info.matchAll(/\/(CreationDate|ModDate|Producer) ?\([^)]*\)/g)].map(([entry]) => entry).join('\n');
  const own = { Title: title, Author: AUTHOR, Subject: subject, Creator: 'Feedforward' };
  const entries = Object.entries(own).map(([name, text]) => `/${name} ${pdfString(text)}`);
  objects.set(pdf.info, `<<${entries.join('\n')}\n${kept}>>`);
  const catalog = pdf.object(pdf.root).replace(/\/Outlines \d+ 0 R\s*/, (whole) => (bookmarks ? '' : whole));
  const outlines = bookmarks ? `\n/Outlines ${outline(pdf, bookmarks, objects)} 0 R` : '';
  objects.set(pdf.root, `${catalog.replace(/>>$/, '')}${outlines}\n/PageMode /UseOutlines>>`);
  return appendObjects(pdf, objects);
}
