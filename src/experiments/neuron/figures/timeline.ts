// 1891 to 1969 on one line, true to scale; where that is too narrow for the names, from top to bottom.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { HISTORY } from '../history.ts';
import type { LessonScene } from './shared.ts';

const FIRST = 1888;
const LAST = 1976;
/** Below this width the names of the fifties run into each other. */
const LEAST = 760;
const isNamed = (year: number): boolean => [1904, 1943, 1958, 1969].includes(year);

/** A year with two lines about it. */
function entry(scene: LessonScene, index: number, x: number, top: number, anchor: string): Drawing {
  const { year, what } = HISTORY[index]!;
  const attributes = { 'text-anchor': anchor };
  return h(
    'g',
    {},
    text(x, top, String(year), { ...attributes, class: 'ink b' }),
    text(x, top + 17, scene.words[what], { ...attributes, class: 'ink' }),
    text(x, top + 33, scene.words[`${what}-who`], attributes),
  );
}

const mark = (year: number, x: number, y: number): Drawing =>
  h('circle', { class: isNamed(year) ? 'dot' : 'hol', cx: x, cy: y, r: 5 });

/** From top to bottom; a slide has room for two columns. */
function upright(scene: LessonScene): Drawing {
  const { look } = scene;
  const columns = look.kind === 'slide' ? 2 : 1;
  const rows = HISTORY.length / columns;
  const height = 62 * rows;
  const lefts = Array.from({ length: columns }, (_, column) => px((column * look.width) / columns));
  return drawing(
    { id: scene.id, width: look.width, height, label: scene.label },
    path('ax', lefts.map((left) => `M${left + 8} 6V${height - 40}`).join('')),
    ...HISTORY.map(({ year }, index) => {
      const [left, top] = [lefts[Math.floor(index / rows)]!, 62 * (index % rows)];
      return h('g', {}, mark(year, left + 8, top + 10), entry(scene, index, left + 26, top + 14, 'start'));
    }),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  if (look.width < LEAST) return upright(scene);
  const at = (year: number): number => px((look.width * (year - FIRST)) / (LAST - FIRST));
  const decades = [1890, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970];
  return drawing(
    { id, width: look.width, height: 190, label: scene.label },
    path('ax', `M0 94H${look.width}${decades.map((year) => `M${at(year)} 90v8`).join('')}`),
    ...HISTORY.map(({ year }, index) => {
      const isAbove = index % 2 === 0;
      const anchor = index === 0 ? 'start' : index === HISTORY.length - 1 ? 'end' : 'middle';
      const x = index === 0 ? at(year) - 6 : index === HISTORY.length - 1 ? at(year) + 8 : at(year);
      return h(
        'g',
        {},
        path('gr', isAbove ? `M${at(year)} 88V54` : `M${at(year)} 100V132`),
        mark(year, at(year), 94),
        entry(scene, index, x, isAbove ? 14 : 148, anchor),
      );
    }),
  );
}

export const timeline = defineFigure<Result>({
  id: 'neuron-timeline',
  place: 'wide',
  slide: { width: 568 },
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ words }) => ({
    columns: ['year', 'what', 'who'],
    rows: HISTORY.map(({ year, what }) => [year, words[what] ?? what, words[`${what}-who`] ?? '']),
  }),
});
