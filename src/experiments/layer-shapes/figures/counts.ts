// One network and five ways of counting its layers, each as a ruler under it.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';
import { network } from './nets.ts';

/** More units than this are not drawn one by one. */
const MOST_DRAWN = 8;
const ROW = 30;

interface Ruler {
  readonly name: string;
  /** What stands under each column; empty: the column has no number there. */
  readonly marks: readonly string[];
  readonly says: string;
}

function rulers({ counts }: Result, words: Scene<Result>['words']): Ruler[] {
  const columns = Array.from({ length: counts.layersA }, (_, i) => i);
  const say = (key: string, n: number): string => words[key]!.replace('{n}', String(n));
  return [
    { name: 'A', marks: columns.map((i) => `l = ${i + 1}`), says: say('A', counts.layersA) },
    { name: 'B', marks: columns.map((i) => (i === 0 ? words['in']! : `(${i})`)), says: say('B', counts.matrices) },
    { name: 'D', marks: columns.map((i) => (i === 0 ? 't = 0' : `t = ${i}`)), says: say('D', counts.layersD) },
    { name: 'E', marks: columns.map((i) => (i === 0 ? 'Z₀' : `l = ${i}`)), says: say('E', counts.hiddenE) },
  ];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const sizes = arrayOf<number[]>(String(settings['sizes']));
  const isNarrow = look.width < 480;
  const label = isNarrow ? 20 : 26;
  const right = isNarrow ? 14 : 168;
  const [first, last] = [label + (isNarrow ? 26 : 34), look.width - right - (isNarrow ? 22 : 16)];
  const xs = sizes.map((_, l) => first + ((last - first) * l) / (sizes.length - 1));
  const top = 20;
  const shown = sizes.map((size) => Math.min(size, MOST_DRAWN));
  const pitch = 22;
  const high = Math.max(...shown) * pitch;
  const rows = rulers(result, words);
  const line = top + high + 26;
  const step = isNarrow ? ROW + 20 : ROW;
  return drawing(
    { id, width: look.width, height: Math.round(line + rows.length * step + 6), label: scene.label },
    ...sizes.map((size, l) => text(px(xs[l]!), 12, String(size), { class: 'ink b', 'text-anchor': 'middle' })),
    network(shown, xs, top + high / 2, pitch, 6.5),
    ...rows.flatMap(({ name, marks, says }, row) => {
      const y = line + row * step;
      return [
        text(2, y + 4, name, { class: 'ink b' }),
        path('gr', `M${label} ${y - 17}H${look.width - 2}`),
        ...marks.map((mark, l) => text(px(xs[l]!), y + 4, mark, { class: 'ink', 'text-anchor': 'middle' })),
        isNarrow ? text(label + 2, y + 23, says, {}) : text(look.width - 2, y + 4, says, { 'text-anchor': 'end' }),
      ];
    }),
    h('g', {}),
  );
}

export const counts = defineFigure<Result>({
  id: 'layer-shapes-counts',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, sizes: '[4,5,3,2,2]' } }),
  draw,
  data: ({ runs }) => {
    const { layersA, layersD, hiddenE, matrices } = runs['only']!.result.counts;
    return { columns: ['A', 'D', 'E hidden', 'weight matrices'], rows: [[layersA, layersD, hiddenE, matrices]] };
  },
});
