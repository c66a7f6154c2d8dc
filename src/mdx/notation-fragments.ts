// Writes `notation-B.json` and its like beside every page that has formulas to swap; in development it answers for them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fragmentsOf } from '../lib/formula/fragments.ts';
import { type NotationName, NOTATIONS } from '../lib/formula/index.ts';

const OTHERS = NOTATIONS.filter((name) => name !== 'course');
const FILE = /\/notation-(\w+)\.json$/;

export const notationFragments: AstroIntegration = {
  name: 'notation-fragments',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folders = await writeFragments(fileURLToPath(dir));
      logger.info(`${OTHERS.length} notations for ${folders} pages`);
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? '';
        const name = OTHERS.find((one) => one === FILE.exec(url)?.[1]);
        if (!name) return next();
        const page = new URL(url.replace(FILE, '/'), `http://${request.headers.host}`);
        answer(page, name).then((json) => {
          response.setHeader('content-type', 'application/json');
          response.end(json);
        }, next);
      });
    },
  },
};

async function answer(page: URL, name: NotationName): Promise<string> {
  const response = await fetch(page);
  return JSON.stringify(fragmentsOf(await response.text(), name));
}

/** Pages of one folder share their files. */
export async function writeFragments(directory: string): Promise<number> {
  const pages = new Map<string, string>();
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(directory, file), 'utf8');
    const folder = dirname(join(directory, file));
    if (html.includes(' data-f="')) pages.set(folder, (pages.get(folder) ?? '') + html);
  }
  for (const [folder, html] of pages) {
    for (const name of OTHERS) {
      await writeFile(join(folder, `notation-${name}.json`), JSON.stringify(fragmentsOf(html, name)));
    }
  }
  return pages.size;
}
