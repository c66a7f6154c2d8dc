// Hints, replies, choices stand inside an exercise in the order in which their author thought of them. Each marks what
// it renders; the exercise takes the marked parts out of its text and puts them where they belong.

export type PartKind = 'hint' | 'solution' | 'reply' | 'choice' | 'field' | 'explain';

export interface Part {
  readonly kind: PartKind;
  /** Its props: `name`, `to`, `when` … */
  readonly props: Readonly<Record<string, string | number>>;
  readonly html: string;
}

const mark = (value: object): string => encodeURIComponent(JSON.stringify(value));

/** What a part renders as: its HTML between two comments. */
export const markPart = (kind: PartKind, props: Readonly<Record<string, unknown>>, html: string): string =>
  `<!--part:${mark({ kind, props })}-->${html}<!--/part-->`;

const MARKED = /<!--part:([^>]*?)-->([\s\S]*?)<!--\/part-->/g;
const NOTHING_LEFT = /<p>\s*<\/p>/g;

/** The text without its parts, and the parts in their order. Parts do not hold parts. */
export function splitParts(html: string): { text: string; parts: Part[] } {
  const parts: Part[] = [];
  const text = html.replace(MARKED, (_, marked: string, inside: string) => {
    parts.push({ ...(JSON.parse(decodeURIComponent(marked)) as Omit<Part, 'html'>), html: inside.trim() });
    return '';
  });
  return { text: text.replace(NOTHING_LEFT, '').trim(), parts };
}

export const partsOf = (parts: readonly Part[], kind: PartKind): Part[] => parts.filter((part) => part.kind === kind);
