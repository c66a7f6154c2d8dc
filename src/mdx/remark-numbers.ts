// Numbers, references, notes, citations and terms of a lesson, settled while it is compiled: whatever does not resolve
// stops the build with its file, line and column.
import { visit } from 'unist-util-visit';
import { referenceOf } from '../content/references.ts';
import { termOf } from '../content/glossary.ts';
import { placeOf } from './at.ts';
import { lessonFile, numberTree, type Numbered } from './numbers.ts';
import { resolve } from './references.ts';
import { attribute, isJsx, type Jsx, type Root, setAttribute, type Source } from './tree.ts';

type Settle = (node: Jsx) => void;

export const remarkNumbers = () => (tree: Root, file: Source) => {
  const lesson = lessonFile(file.path ?? '');
  if (!lesson) return;
  const numbers = numberTree(tree, lesson.number, file);
  const cited = new Set<string>();
  joinNotes(tree);
  letterPrivateNotes(tree);
  const settle: Readonly<Record<string, Settle>> = {
    Ref: reference(file.path!, numbers),
    Listing: listing(file.path!, numbers),
    Note: unlessGiven('number', counted('number')),
    Term: both(term, counted('use')),
    Cite: cite(cited),
  };
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    try {
      settle[node.name ?? '']?.(node);
    } catch (error) {
      throw new Error(`${placeOf(node, file)}: ${node.name}: ${(error as Error).message}`, { cause: error });
    }
  });
  listSources(tree, cited);
};

/** A note on a line of its own belongs to the paragraph before it. */
function joinNotes(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!isJsx(node) || node.name !== 'Note' || node.type !== 'mdxJsxFlowElement' || !index) return undefined;
    const siblings = (parent as Root).children;
    const before = siblings[index - 1]!;
    if (before.type !== 'paragraph') return undefined;
    const children = node.children.flatMap((child) => (child.type === 'paragraph' ? (child as Root).children : child));
    (before as Root).children.push({ ...node, type: 'mdxJsxTextElement', children } as Jsx);
    siblings.splice(index, 1);
    return index;
  });
}

/** Notes to instructors stand in one edition only: letters, so that the other notes keep their numbers. */
function letterPrivateNotes(tree: Root): void {
  let count = 0;
  visit(tree, (outer) => {
    if (!isJsx(outer) || outer.name !== 'Instructor') return;
    visit(outer, (node) => {
      if (isJsx(node) && node.name === 'Note') setAttribute(node, 'number', String.fromCharCode(97 + count++));
    });
  });
}

const unlessGiven =
  (name: string, settle: Settle): Settle =>
  (node) => {
    if (attribute(node, name) === undefined) settle(node);
  };

const both =
  (first: Settle, second: Settle): Settle =>
  (node) => {
    first(node);
    second(node);
  };

function counted(name: string): Settle {
  let count = 0;
  return (node) => setAttribute(node, name, String(++count));
}

function needed(node: Jsx, name: string): string {
  const value = attribute(node, name);
  if (value === undefined) throw new Error(`needs ${name}="…", as text`);
  return value;
}

const reference =
  (path: string, numbers: ReadonlyMap<string, Numbered>): Settle =>
  (node) => {
    for (const [name, value] of Object.entries(resolve(needed(node, 'to'), path, numbers))) {
      setAttribute(node, name, value);
    }
  };

/** `equations="snippet → id; …"` gains each equation's number: `snippet → id → 9.1; …`. */
const listing =
  (path: string, numbers: ReadonlyMap<string, Numbered>): Settle =>
  (node) => {
    const pairs = attribute(node, 'equations')?.split(';') ?? [];
    const numbered = pairs.map((pair) => {
      const [snippet = '', id = ''] = pair.split('→').map((part) => part.trim());
      return `${snippet} → ${id} → ${resolve(id, path, numbers).number}`;
    });
    if (numbered.length > 0) setAttribute(node, 'equations', numbered.join('; '));
  };

const term: Settle = (node) => {
  const id = needed(node, 'id');
  const entry = termOf(id);
  if (!entry) throw new Error(`unknown term "${id}"`);
  setAttribute(node, 'definition', entry.definition);
  setAttribute(node, 'chinese', entry.chinese);
};

const cite =
  (cited: Set<string>): Settle =>
  (node) => {
    const id = needed(node, 'id');
    const source = referenceOf(id);
    if (!source) throw new Error(`unknown source "${id}"`);
    setAttribute(node, 'short', source.short);
    cited.add(id);
  };

/** The lesson's sources stand where it says <Sources />, else at its end. */
function listSources(tree: Root, cited: ReadonlySet<string>): void {
  if (cited.size === 0) return;
  let place: Jsx | undefined;
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'Sources') place = node;
  });
  if (!place) {
    place = { type: 'mdxJsxFlowElement', name: 'Sources', attributes: [], children: [] };
    tree.children.push(place);
  }
  const list = [...cited].map((id) => referenceOf(id)!).sort((a, b) => (a.short < b.short ? -1 : 1));
  setAttribute(place, 'list', JSON.stringify(list));
}
