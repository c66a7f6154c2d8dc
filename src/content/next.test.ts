// Where the course leads: every section rests on lessons that exist, and its drawing is what its words say.
import { expect, it } from 'vitest';
import { architectureDrawing } from '../components/architectures.ts';
import { before } from '../components/concept-map/graph.ts';
import { renderProse } from '../lib/formula/index.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import { beyond, shares } from './next.ts';
import { planOf } from './parts.ts';

it('rests on lessons that exist, and on what stands on the page', () => {
  const nodes = [{ slug: 'feedforward', needs: [] }, ...beyond.map(({ id, needs }) => ({ slug: id, needs }))];
  for (const { id, lessons, text, needs } of beyond) {
    for (const lesson of lessons) expect(planOf(lesson), `${id}: ${lesson}`).toBeDefined();
    for (const need of needs)
      expect(
        nodes.some(({ slug }) => slug === need),
        `${id}: ${need}`,
      ).toBe(true);
    expect(before(id, nodes).has('feedforward')).toBe(true);
    for (const paragraph of text) expect(renderProse(paragraph)).not.toContain('$');
  }
});

it('draws every unit and every link within its frame', () => {
  for (const { id, drawn } of beyond) {
    const svg = renderDrawing(architectureDrawing(drawn!, id, drawn!.label));
    expect(svg.match(/<circle/g)).toHaveLength(drawn!.units.length);
    expect(svg.match(/<path/g)).toHaveLength(drawn!.links.length);
    const [, wide, high] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
    for (const [, x, y] of svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeLessThan(Number(wide));
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(Number(high));
    }
  }
});

it('shares a weight where it says so: as many strokes as a patch has pixels, each once in every unit', () => {
  const { units, links } = beyond.find(({ id }) => id === 'convolutional')!.drawn!;
  const hidden = units.flatMap(({ of }, i) => (of === 'h' ? [i] : []));
  for (const unit of hidden) {
    const own = links.filter(({ to }) => to === unit);
    expect(own.map(({ run }) => run)).toEqual([1, 2, 3]);
    expect(own.map(({ from }) => from - own[0]!.from)).toEqual([0, 1, 2]);
  }
});

it('gives each word shares that add up to 1', () => {
  for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
