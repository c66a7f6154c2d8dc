import { expect, it } from 'vitest';
import { people } from '../content/people.ts';
import { renderDrawing } from '../lib/figure/render.ts';
import { alongDrawing, downDrawing, rowsFor } from './timeline.ts';

const events = people.map(({ id, short, year }) => ({ id, year, label: short }));
/** Where each label begins and ends, from its anchor and its length. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<a href="#in-([^"]+)">.*?<text x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]+)</g)].map(
    ([, id, x, y, rest, label]) => {
      const wide = label!.length * 6.4;
      return { id: id!, x: Number(x) - (rest!.includes('"end"') ? wide : 0), y: Number(y), wide };
    },
  );

it('puts no two labels in one place', () => {
  expect(
    rowsFor([
      { from: 0, to: 5 },
      { from: 3, to: 6 },
      { from: 5, to: 9 },
    ]),
  ).toEqual([0, 1, 0]);
});

it.each([
  ['along', alongDrawing, 888],
  ['down', downDrawing, 328],
] as const)('names everybody once and within the frame: %s', (_, draw, width) => {
  const labels = textsOf(renderDrawing(draw(events, { id: 't', width, label: 'who found what' })));
  expect(labels.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  for (const { x, wide } of labels) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + wide).toBeLessThanOrEqual(width);
  }
  for (const one of labels) {
    const beside = labels.filter((other) => other !== one && Math.abs(other.y - one.y) < 10);
    for (const other of beside)
      expect(one.x + one.wide <= other.x || other.x + other.wide <= one.x, `${one.id} ${other.id}`).toBe(true);
  }
});
