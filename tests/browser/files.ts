// The built files as a reader's browser would fetch them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

export const gzipped = (bytes: Uint8Array | string): number => gzipSync(bytes).byteLength;

/** All files of the built site that end so, below its folder. */
export const builtFiles = (...endings: string[]): string[] =>
  readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.') && endings.some((ending) => file.endsWith(ending)))
    .sort();

/** The addresses of the built lessons, below the site's own. */
export const builtLessons = (): string[] =>
  builtFiles('index.html')
    .filter((file) => /^lessons\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''));

export const readBuilt = (file: string): Buffer => readFileSync(join(inject('dist'), file));

/** The figures of a lesson that can be operated. */
export const liveFigures = (lesson: string): string[] =>
  [
    ...readBuilt(`${lesson}index.html`)
      .toString()
      .matchAll(/<figure id="([^"]+)"[^>]* data-experiment=/g),
  ].map(([, id]) => id!);

/** The inline scripts of a page. */
export const inlineScripts = (html: string): string[] =>
  [
    ...html.matchAll(
      /<script(?![^>]*\bsrc=)(?![^>]*type="(?:application|text)\/(?!javascript)[^"]*")[^>]*>([\s\S]*?)<\/script>/g,
    ),
  ].map(([, script]) => script!);

export interface Fetched {
  readonly path: string;
  readonly kind: 'script' | 'style' | 'font' | 'other';
  readonly gzip: number;
  readonly bytes: number;
}

const KINDS: readonly (readonly [RegExp, Fetched['kind']])[] = [
  [/\.js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.woff2$/, 'font'],
];

/** Keeps what a page fetches, from now on, each file once. */
export function watchFetches(page: Page): () => Fetched[] {
  const paths = new Set<string>();
  page.context().on('request', (request) => paths.add(new URL(request.url()).pathname));
  const base = new URL(inject('site')).pathname;
  return () =>
    [...paths].flatMap((path) => {
      const kind = KINDS.find(([ending]) => ending.test(path))?.[1];
      if (!kind) return [];
      const content = readBuilt(path.slice(base.length));
      return [{ path, kind, gzip: gzipped(content), bytes: content.byteLength }];
    });
}

export const sumOf = (files: readonly Fetched[], kind: Fetched['kind'], size: 'gzip' | 'bytes'): number =>
  files.filter((file) => file.kind === kind).reduce((sum, file) => sum + file[size], 0);

const KB = 1000;

/** The most that a page may weigh: bytes, texts and scripts compressed. */
export const BUDGET = { html: 100 * KB, firstScripts: 15 * KB, allScripts: 120 * KB, fonts: 120 * KB } as const;

/** What is too heavy of a page that was opened and waits for its reader, whose file this is. */
export async function tooHeavyAtFirst(page: Page, fetched: () => Fetched[], file: string): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const inline = inlineScripts(readBuilt(file).toString()).reduce((sum, script) => sum + gzipped(script), 0);
  const scripts = sumOf(fetched(), 'script', 'gzip') + inline;
  const fonts = sumOf(fetched(), 'font', 'bytes');
  const styles = sumOf(fetched(), 'style', 'gzip');
  console.log(`${file}: scripts ${scripts} B gzip (${inline} inline), fonts ${fonts} B, styles ${styles} B gzip`);
  return [
    ...(scripts <= BUDGET.firstScripts ? [] : [`${file}: scripts ${scripts}`]),
    ...(fonts <= BUDGET.fonts ? [] : [`${file}: fonts ${fonts}`]),
  ];
}
