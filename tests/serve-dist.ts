// Before the site tests: serves the built site as any static host would, and tells the tests where.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at its end. */
    readonly site: string;
    /** Folder of the built site. */
    readonly dist: string;
    /** Folder of the handouts. */
    readonly handouts: string;
  }
}

/** Where the test command leaves the handouts that it printed; by hand: `npm run handouts`. */
const HANDOUTS = [join('.cache', 'test', 'handouts'), join('out', 'handouts')];

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = process.env['SITE_DIST'] ?? 'dist';
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no index.html: npm run build first`);
  const served = await serve(dist, { base: process.env['BASE_PATH'] ?? '/' });
  provide('site', served.url);
  provide('dist', dist);
  provide('handouts', process.env['HANDOUTS_DIR'] ?? HANDOUTS.find((folder) => existsSync(folder)) ?? HANDOUTS[1]!);
  return () => served.close();
}
