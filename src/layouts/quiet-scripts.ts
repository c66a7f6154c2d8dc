// Scripts wait for the style sheet and the letters: nothing of them is needed to read a page.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export const quietened = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');

export const quietScripts: AstroIntegration = {
  name: 'quiet-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.html')) continue;
        const page = join(folder, file);
        await writeFile(page, quietened(await readFile(page, 'utf8')));
      }
    },
  },
};
