// Twelve nets before training: the deviation of h on the way up and of δ on the way down, three activations, four schemes.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { grid, scales, track, type DepthScene } from './shared.ts';

const COLUMNS = ['deviation-0.01', 'standard-normal', 'xavier', 'he'] as const;
const ROWS = ['sigmoid', 'tanh', 'relu'] as const;
const [TOP, HEIGHT, GAP, FOOT] = [22, 84, 20, 40];

export const nameOf = (activation: string, scheme: string): string => `${activation}, ${scheme}`;

function panel(scene: DepthScene, row: number, column: number, [left, right]: readonly [number, number]): Drawing {
  const { runs, words, look } = scene;
  const { result, settings } = runs[nameOf(ROWS[row]!, COLUMNS[column]!)]!;
  const top = TOP + row * (HEIGHT + GAP);
  const { x, y } = scales(Number(settings['depth']), [left + 7, right - 7], [top + HEIGHT, top]);
  const r = look.kind === 'narrow' ? 1.7 : 2.2;
  const isFirst = row === 0 && column === 0;
  return h(
    'g',
    null,
    ...grid(y, [left, right], column === 0),
    ...track({ x, y, quantity: 'q-h', stroke: 'r1', mark: 'dot', r }, result.forward),
    ...track({ x, y, quantity: 'q-d', stroke: 'r2', mark: 'hol', r }, result.backward),
    column === 0 ? text(left + 5, top + 15, words[ROWS[row]!], { class: 'ink b halo' }) : null,
    isFirst
      ? [
          h('g', { class: 'q-h' }, text(left + 14, y(-1.6) + 15, letter('h'), { class: 'qt halo' })),
          h('g', { class: 'q-d' }, text((left + right) / 2 + 16, y(-10), letter('δ'), { class: 'qt halo' })),
        ]
      : null,
  );
}

function draw(scene: DepthScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const [from, to, gap] = [38, look.width - 4, narrow ? 8 : 16];
  const width = (to - from - 3 * gap) / 4;
  const sides = COLUMNS.map(
    (_, column) => [from + column * (width + gap), from + column * (width + gap) + width] as const,
  );
  const low = TOP + 3 * HEIGHT + 2 * GAP;
  const depth = Number(Object.values(scene.runs)[0]!.settings['depth']);
  return drawing(
    { id, width: look.width, height: low + FOOT, label: scene.label },
    ...sides.map(([left, right], column) =>
      text((left + right) / 2, 11, words[narrow ? `${COLUMNS[column]!} short` : COLUMNS[column]!], {
        class: 'ink b',
        'text-anchor': 'middle',
      }),
    ),
    ...ROWS.flatMap((_, row) => sides.map((side, column) => panel(scene, row, column, side))),
    ...sides.map(([left, right]) => path('ax', `M${left} ${low}H${right}`)),
    ...sides.flatMap(([left, right]) => [
      text(left + 7, low + 16, '1', { 'text-anchor': 'middle' }),
      text(right - 7, low + 16, String(depth), { 'text-anchor': 'middle' }),
    ]),
    text(to, low + 34, words['layer'], { 'text-anchor': 'end' }),
  );
}

export const panels = defineFigure<Result>({
  id: 'initialization-depth',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(
      ROWS.flatMap((activation) =>
        COLUMNS.map((scheme) => [nameOf(activation, scheme), { ...settings, activation, scheme }]),
      ),
    ),
  draw,
  data: ({ runs }) => ({
    columns: ['activation', 'scheme', 'layer', 'deviation of h', 'deviation of delta'],
    rows: Object.values(runs).flatMap(({ settings, result }) =>
      result.forward.map((up, layer) => [
        settings['activation']!,
        settings['scheme']!,
        layer + 1,
        up,
        result.backward[layer]!,
      ]),
    ),
  }),
});
