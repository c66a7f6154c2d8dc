import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { WITHOUT, findChromium, findFirefox } from './browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('the browser that the environment names goes before an installed one', () => {
  vi.stubEnv('PATH', folder);
  const installed = program('chromium');
  vi.stubEnv('CHROME_PATH', '');
  expect(findChromium()).toBe(installed);
  const named = program('my-own');
  vi.stubEnv('CHROME_PATH', named);
  expect(findChromium()).toBe(named);
});

test('firefox-esr is found where firefox is not', () => {
  vi.stubEnv('PATH', folder);
  vi.stubEnv('FIREFOX_PATH', '');
  expect(findFirefox()).not.toBe(join(folder, 'firefox-esr'));
  const installed = program('firefox-esr');
  expect(findFirefox()).toBe(installed);
});

test('a named browser that cannot be run is an error, not a reason to take another', () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'no-such-browser'));
  expect(() => findChromium()).toThrow(`CHROME_PATH is ${join(folder, 'no-such-browser')}, which cannot be run: give`);
});

test('what Playwright disables in Chromium is disabled here too, where our list stands in place of its own', () => {
  const source = readFileSync(join('node_modules', 'playwright-core', 'lib', 'coreBundle.js'), 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[\n(.*?)\n\s*\]/s.exec(source) ?? [];
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !WITHOUT.includes(name))).toEqual([]);
});
