import { expect, it } from 'vitest';
import { renderDrawing } from '../../lib/figure/render.ts';
import { type Lesson, mapDrawing, wrapped } from './draw.ts';
import { before, nearestNeeds, nextOf, ranksOf } from './graph.ts';
import { linksOf, rowsOf } from './rows.ts';

const nodes = [
  { slug: 'a', needs: [] },
  { slug: 'b', needs: ['a'] },
  { slug: 'c', needs: ['a', 'b'] },
  { slug: 'd', needs: ['c'] },
  { slug: 'e', needs: ['a'] },
  { slug: 'f', needs: ['d', 'e', 'missing'] },
];

it('leaves out needs that others bring along, and lessons that are not there', () => {
  expect(nodes.map((node) => nearestNeeds(node, nodes).join())).toEqual(['', 'a', 'b', 'c', 'a', 'd,e']);
  expect(nextOf('a', nodes)).toEqual(['b', 'e']);
  expect([...before('f', nodes)].sort().join()).toBe('a,b,c,d,e,missing');
});

it('ranks a lesson behind its needs, and right before what needs it', () => {
  expect(Object.fromEntries(ranksOf(nodes))).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 3, f: 4 });
});

it('keeps a place free where a link passes a row', () => {
  expect(linksOf(nodes).find(({ to }) => to === 'e')).toEqual({ from: 'a', to: 'e', over: ['a>e>0', 'a>e>1'] });
  expect(rowsOf(nodes)).toEqual([['a'], ['b', 'a>e>0'], ['c', 'a>e>1'], ['d', 'e'], ['f']]);
});

it('refuses a circle', () => {
  expect(() => before('a', [...nodes.slice(1), { slug: 'a', needs: ['d'] }])).toThrow('"a" needs itself');
});

it('wraps words, and never cuts one', () => {
  expect(wrapped('one two backpropagation six'.split(' '), 8)).toEqual(['one two', 'backpropagation', 'six']);
});

it('draws each lesson as a link within the frame, below all that it needs', () => {
  const lessons: Lesson[] = nodes.map((node, i) => ({
    ...node,
    number: i + 1,
    title: `The lesson named ${node.slug}`,
    href: `/lessons/${node.slug}/`,
    spoken: node.slug,
    before: '',
    terms: ['net input', 'softmax'],
  }));
  for (const width of [328, 568, 888]) {
    const svg = renderDrawing(mapDrawing(lessons, { id: 'm', width, label: 'what needs what', terms: width > 400 }));
    const boxes = [
      ...svg.matchAll(
        /data-lesson="(.)"[^>]*><desc>[^<]*<\/desc><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ];
    expect(boxes).toHaveLength(nodes.length);
    const [, high] = /viewBox="0 0 \d+ (\d+)"/.exec(svg)!;
    const ends = new Map(boxes.map(([, slug, , y, , height]) => [slug, Number(y) + Number(height)]));
    for (const [, slug, x, y, wide] of boxes) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
      expect(ends.get(slug!)!).toBeLessThanOrEqual(Number(high));
      const needs = nodes.find((node) => node.slug === slug)!.needs.filter((need) => need !== 'missing');
      for (const need of needs) expect(Number(y), `${slug} under ${need}`).toBeGreaterThan(ends.get(need)!);
    }
    expect([...svg.matchAll(/<path class="link"/g)]).toHaveLength(linksOf(nodes).length);
  }
});
