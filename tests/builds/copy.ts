// A smaller site inside the repository, so that packages are found, with a cache of its own: some lessons, some pages.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Listings show the programs of tests/oracle. */
const PARTS = ['src', 'tests/oracle', 'public', 'package.json', 'CITATION.cff', 'tsconfig.json', 'astro.config.mjs'];

export interface Smaller {
  /** Files of the lessons that stay. */
  readonly lessons: readonly string[];
  /** Whether only the lessons' pages stay. */
  readonly onlyLessons?: boolean;
}

const lessonsOf = (copy: string): string => join(copy, 'src', 'content', 'lessons', 'en');

/** The folder of the copy; whoever makes it removes it. */
export function copyOf(name: string, { lessons, onlyLessons = false }: Smaller): string {
  const copy = resolve('.cache', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  keep(lessonsOf(copy), lessons);
  if (onlyLessons) {
    keep(join(copy, 'src', 'pages'), ['[...lang]']);
    keep(join(copy, 'src', 'pages', '[...lang]'), ['lessons']);
  }
  return copy;
}

/** Puts a paragraph into a lesson of the copy in place of its text; on which line it stands. */
export function plant(copy: string, lesson: string, paragraph: string): number {
  const path = join(lessonsOf(copy), lesson);
  const [front] = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(path, 'utf8'))!;
  writeFileSync(path, `${front}\nPlanted here:\n\n${paragraph}\n`);
  return front.split('\n').length + 3;
}

function keep(folder: string, names: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    if (!names.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
}
