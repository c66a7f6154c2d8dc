// Formulas in MDX: `$…$` and `$$…$$` become <Math>, so that they are rendered with their page's notation and medium.
import { relative } from 'node:path';
import type { Paragraph, Parent, Root, RootContent, Text } from 'mdast';
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { PUNCTUATION } from '../lib/formula/index.ts';

type Formula = InlineMath | DisplayMath;
type Jsx = MdxJsxTextElement | MdxJsxFlowElement;

/** Formulas with more signs than this may break across lines. */
const SHORT = 24;

export const remarkFormula = () => (tree: Root, file: VFile) => {
  const found: { node: Formula; ancestors: Parent[] }[] = [];
  visitParents(tree, ['math', 'inlineMath'], (node, ancestors) => {
    found.push({ node: node as Formula, ancestors: [...ancestors] as Parent[] });
  });
  // Backwards, so that the places of those still to come stay valid.
  for (const { node, ancestors } of found.reverse()) replace(node, ancestors, file);
};

function replace(node: Formula, ancestors: Parent[], file: VFile): void {
  const parent = ancestors.at(-1)!;
  const at = parent.children.indexOf(node as RootContent);
  const inEquation = ancestors.some((ancestor) => isJsx(ancestor) && ancestor.name === 'Eq');
  const element = call(node, {
    display: node.type === 'math' || inEquation,
    inside: inEquation,
    heading: ancestors.some((ancestor) => ancestor.type === 'heading'),
    at: place(node, file),
  });
  if (node.type === 'math' || inEquation) parent.children[at] = element as RootContent;
  else hold(parent as Paragraph, at, element as MdxJsxTextElement, signs(node.value) <= SHORT);
}

const isJsx = (node: Parent): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** `<Math src="…" display />` at the formula's place. */
function call(node: Formula, props: Record<string, string | boolean>): Jsx {
  const attributes = Object.entries<string | boolean>({ src: node.value, ...props })
    .filter(([, value]) => value !== false)
    .map(([name, value]) => attribute(name, typeof value === 'string' ? value : null));
  const type = node.type === 'math' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
  return { type, name: 'Math', attributes, children: [], position: node.position } as Jsx;
}

const attribute = (name: string, value: string | null): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

function place(node: Formula, file: VFile): string {
  const start = node.position?.start;
  return `${relative(process.cwd(), file.path ?? '')}:${start?.line ?? 0}:${start?.column ?? 0}`;
}

/** How many signs a reader sees, about: commands count as one, braces as none. */
const signs = (source: string): number => source.replace(/\\[A-Za-z]+|\\./g, 'm').replace(/[{}\s_^]/g, '').length;

/** A short formula keeps the parenthesis before it and the punctuation after it on its line. */
function hold(parent: Paragraph, at: number, element: MdxJsxTextElement, short: boolean): void {
  const [before, after] = [parent.children[at - 1], parent.children[at + 1]];
  const opening = short && before?.type === 'text' ? take(before, /[(“‘（「]+$/) : '';
  const closing = short && after?.type === 'text' ? take(after, PUNCTUATION) : '';
  parent.children[at] = opening + closing === '' ? element : nowrap([text(opening), element, text(closing)]);
}

/** Cuts what matches off the text and returns it. */
function take(node: Text, pattern: RegExp): string {
  const found = pattern.exec(node.value)?.[0] ?? '';
  node.value = node.value.replace(pattern, '');
  return found;
}

const text = (value: string): Text => ({ type: 'text', value });

function nowrap(children: (Text | MdxJsxTextElement)[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [attribute('class', 'mi')],
    children: children.filter((child) => child.type !== 'text' || child.value !== ''),
  };
}
