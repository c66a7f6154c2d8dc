// A lesson's syntax tree, for the numbering of lessons other than the one being compiled and for scripts.
import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import type { Root } from './tree.ts';

const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;

/** Front matter becomes blank lines, so that places stay those of the file. */
const withoutFrontMatter = (source: string): string =>
  source.replace(FRONT_MATTER, (block) => block.replace(/[^\n]/g, ''));

export function parseLesson(file: string): Root {
  const processor = createProcessor({ remarkPlugins: [remarkMath] });
  return processor.parse(withoutFrontMatter(readFileSync(file, 'utf8'))) as unknown as Root;
}
