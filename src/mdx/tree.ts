// The few shapes of a lesson's syntax tree that the plugins touch.
import type { Node, Parent } from 'unist';

export type Root = Parent;

/** The file that a plugin works on. */
export interface Source {
  readonly path?: string | undefined;
}

export interface JsxAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

export interface Jsx extends Parent {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: JsxAttribute[];
}

export interface Heading extends Parent {
  type: 'heading';
  depth: number;
}

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isHeading = (node: Node): node is Heading => node.type === 'heading';

/** A literal attribute's text; what is computed (`{…}`) is not text. */
export function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((candidate) => candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function setAttribute(node: Jsx, name: string, value: string): void {
  node.attributes = node.attributes.filter((candidate) => candidate.name !== name);
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** The words of a heading, without its markup. */
export function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  return (node as Parent).children.map(textOf).join('');
}
