// The pages that a build has written, one after the other.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const path = join(folder, file);
    yield { path, html: await readFile(path, 'utf8') };
  }
}
