// Where the site knows its address: `sitemap.xml` with every page that names its own, and `robots.txt`, which leads to it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

export const sitemapFile = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${address}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** Crawlers ask for it at the root of a host only. */
export const robotsFile = (sitemap: string): string => `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;

async function addressesIn(folder: string): Promise<string[]> {
  const addresses: string[] = [];
  for await (const { html } of builtPages(folder)) {
    const address = CANONICAL.exec(html)?.[1];
    if (address !== undefined) addresses.push(address);
  }
  return addresses.sort();
}

export function sitemap(site: string | undefined, base: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!site) return;
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'sitemap.xml'), sitemapFile(await addressesIn(folder)));
        const address = new URL(`${base.replace(/\/?$/, '/')}sitemap.xml`, site).href;
        await writeFile(join(folder, 'robots.txt'), robotsFile(address));
      },
    },
  };
}
