import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import { clientAct } from './src/components/lab/integration.ts';
import { notationFragments } from './src/mdx/notation-fragments.ts';
import { remarkAt } from './src/mdx/at.ts';
import { remarkFormula } from './src/mdx/formula.ts';
import { remarkNumbers } from './src/mdx/remark-numbers.ts';
import { remarkParagraphs } from './src/mdx/remark-paragraphs.ts';
import { beforePaint } from './src/layouts/before-paint.ts';
import { headers } from './src/layouts/headers.ts';
import { quietScripts } from './src/layouts/quiet-scripts.ts';
import { sitemap } from './src/layouts/sitemap.ts';

// The site's address is needed only where a link must be absolute: short links, canonical addresses, previews.
const site = process.env.SITE_URL;
const base = process.env.BASE_PATH ?? '/';
// The handouts command builds pages for paper, which the site has none of, and nothing else.
const srcDir = process.env.FEEDFORWARD_PRINT === '1' ? './src/paper' : './src';

/** JSX stands in these alone: Babel, which reads all else in vain, took a fifth of a build. */
const jsx = preact({ include: ['**/*.tsx'] });

export default defineConfig({
  srcDir,
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  integrations: [
    beforePaint,
    mdx(),
    jsx,
    clientAct,
    notationFragments,
    quietScripts,
    headers(base),
    sitemap(site, base),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkParagraphs, remarkMath, remarkCjkFriendly, remarkAt, remarkNumbers, remarkFormula],
    }),
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 }, // a small font as a data: address would be refused by the policy below
    worker: { format: 'es' },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
});
