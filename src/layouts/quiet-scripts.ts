// Scripts wait for the style sheet and the letters: nothing of them is needed to read a page.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const quietened = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');

export const quietScripts: AstroIntegration = {
  name: 'quiet-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for await (const { path, html } of builtPages(fileURLToPath(dir))) await writeFile(path, quietened(html));
    },
  },
};
