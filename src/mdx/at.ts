// Every component of a lesson learns where it stands, so that an error can say file:line:col.
import { relative } from 'node:path';
import { visit } from 'unist-util-visit';
import { attribute, type Jsx, type Root, setAttribute, type Source } from './tree.ts';

export const placeOf = (node: Pick<Jsx, 'position'>, file: Source): string => {
  const start = node.position?.start;
  return `${relative(process.cwd(), file.path ?? 'lesson')}:${start?.line ?? 1}:${start?.column ?? 1}`;
};

export const remarkAt = () => (tree: Root, file: Source) => {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (visited) => {
    const node = visited as unknown as Jsx;
    if (!/^[A-Z]/.test(node.name ?? '') || node.name === 'Fragment' || attribute(node, 'at')) return;
    setAttribute(node, 'at', placeOf(node, file));
  });
};
