import { expect, it } from 'vitest';
import { robotsFile, sitemapFile } from './sitemap.ts';

it('lists addresses, one an entry', () => {
  const file = sitemapFile(['https://example.org/course/', 'https://example.org/course/lessons/neuron/']);
  expect([...file.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/course/',
    'https://example.org/course/lessons/neuron/',
  ]);
  expect(file).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"]+sitemap\/0\.9">/);
});

it('leads crawlers to it', () => {
  expect(robotsFile('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  );
});
