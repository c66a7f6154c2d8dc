// A paragraph of words alone, `<Claim …>…</Claim> <Claim …>…</Claim>`, is a paragraph too: MDX takes such elements out
// of it, because they could be blocks. These never are.
import type { Node } from 'unist';
import { isJsx, type Jsx, type Root } from './tree.ts';

const WORDS = new Set<string | null>(['Claim', 'Value', 'Term', 'Ref', 'Cite', 'Blank']);

const isWord = (node: Node | undefined): node is Jsx =>
  node !== undefined && isJsx(node) && node.type === 'mdxJsxFlowElement' && WORDS.has(node.name);

const isNext = (node: Node, before: Node): boolean => node.position!.start.line - before.position!.end.line <= 1;

export const remarkParagraphs = () => (tree: Root) => {
  const children: Node[] = [];
  let last: Node | undefined;
  for (const node of tree.children) {
    if (!isWord(node)) children.push(node);
    else {
      const word: Jsx = { ...node, type: 'mdxJsxTextElement' };
      if (isWord(last) && isNext(node, last)) (children.at(-1) as Root).children.push(blank(), word);
      else children.push({ type: 'paragraph', children: [word], position: node.position } as Root);
    }
    last = node;
  }
  tree.children = children;
};

const blank = (): Node => ({ type: 'text', value: ' ' }) as Node;
