// Node, Chromium and Firefox compute the same bits with the real library, with plain and with accelerated kernels.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashes } from './bits/work.ts';
import { chromium, withPage } from './browser/chromium.ts';
import { firefox, withoutFirefox } from './browser/firefox.ts';

/** The library and the work as one script that leaves `bits` on the page. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'bits', 'work.ts'), formats: ['iife'], name: 'bits' },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]!.output[0].code};JSON.stringify(bits.hashes())`;
}

let script: string;
let here: Record<string, string>;

beforeAll(async () => {
  [script, here] = [await bundle(), hashes()];
});

describe('a whole training run and every elementary function', () => {
  const browser = chromium();
  const other = firefox();

  it('give the same bits with plain and accelerated kernels', () => {
    const accelerated = Object.keys(here).filter((name) => name.endsWith(' (accelerated)'));
    expect(accelerated.length).toBeGreaterThanOrEqual(4);
    for (const name of accelerated) expect(here[name], name).toBe(here[name.replace(' (accelerated)', '')]);
  });

  it('are told apart by a single bit', () => {
    expect(new Set(Object.values(here)).size).toBeGreaterThanOrEqual(16);
  });

  it('give the same bits in Chromium as in Node', () =>
    withPage(browser.page(), async (page) => {
      expect(JSON.parse(await page.evaluate<string>(script))).toEqual(here);
    }));

  it.skipIf(withoutFirefox)('give the same bits in Firefox as in Node', async () => {
    const page = await other.page();
    expect(JSON.parse((await page.evaluate(script)) as string)).toEqual(here);
  });
});
