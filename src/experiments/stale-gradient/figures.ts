// Where x stands, step by step: gradients cleared, and gradients kept.
import { h } from 'preact';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import type { Result } from './experiment.ts';

const RULES = [
  { name: 'cleared', stroke: 'r1', mark: 'dot' },
  { name: 'kept', stroke: 'r2', mark: 'hol' },
] as const;

/** The window: 2.5, 5, 10, … far enough for both runs, and no farther than its margin has room for figures. */
function reachOf({ runs }: Pick<Scene<Result>, 'runs'>): number {
  const farthest = RULES.flatMap(({ name }) => runs[name]!.result.x).reduce(
    (most, x) => Math.max(most, Math.abs(x)),
    0,
  );
  let reach = 2.5;
  while (reach < farthest && reach < 300) reach *= 2;
  return reach;
}

function draw(scene: Scene<Result>): Drawing {
  const { id, runs, look, words, label } = scene;
  const { width } = look;
  const [left, right, top, foot] = [38, width - 12, 26, 226];
  const reach = reachOf(scene);
  const steps = RULES.reduce((most, { name }) => Math.max(most, runs[name]!.result.x.length - 1), 1);
  const shown = Math.min(scene.step ?? steps, steps);
  const x = (step: number): number => px(left + ((right - left) * step) / steps);
  const y = (value: number): number =>
    px((top + foot) / 2 - ((foot - top) / 2) * (Math.max(-reach, Math.min(reach, value)) / reach));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(steps * share));
  const curves = RULES.map(({ name, stroke, mark }) => {
    const all = runs[name]!.result.x.slice(0, shown + 1);
    const points = all.map((value, step) => `${x(step)} ${y(value)}`);
    const end = all.length - 1;
    return h(
      'g',
      { class: 'q-x' },
      path(stroke, `M${points.join('L')}`),
      ...(steps <= 60 ? all.map((value, step) => h('circle', { class: mark, cx: x(step), cy: y(value), r: 2.6 })) : []),
      h('circle', { class: mark, cx: x(end), cy: y(all[end]!), r: 4.4 }),
    );
  });
  const crest = Math.min(8, steps);
  return drawing(
    { id, width, height: 262, label },
    h('g', { class: 'q-x' }, text(left, 14, letter('x'), { class: 'qt' })),
    ...[-reach, 0, reach].flatMap((value) => [
      path(value === 0 ? 'ref' : 'gr', `M${left} ${y(value)}H${right}`),
      text(left - 6, y(value) + 4, String(value).replace('-', '−'), { 'text-anchor': 'end' }),
    ]),
    path('ax', `M${left} ${foot}H${right}`),
    ...ticks.map((step) =>
      text(x(step), foot + 18, String(step), { 'text-anchor': step === steps ? 'end' : 'middle' }),
    ),
    text(right, foot + 34, words['steps']!, { 'text-anchor': 'end' }),
    ...curves,
    text(x(crest), 14, words['kept']!, { class: 'ink' }),
    text(right, y(0) - 8, words['cleared']!, { class: 'ink halo', 'text-anchor': 'end' }),
  );
}

const pendulum = defineFigure<Result>({
  id: 'stale-gradient-pendulum',
  place: 'text',
  moving: true,
  runs: (settings) => Object.fromEntries(RULES.map(({ name }) => [name, { ...settings, gradients: name }])),
  steps: ({ runs }) => {
    const last = runs['kept']!.result.x.length - 1;
    return [...new Set([1, 2, 4, 8, 16, last].filter((step) => step <= last))];
  },
  draw,
  data: ({ runs }) => {
    const [cleared, kept] = [runs['cleared']!.result.x, runs['kept']!.result.x];
    const rows = Array.from({ length: Math.max(cleared.length, kept.length) }, (_, i) => [
      i,
      cleared[i] ?? null,
      kept[i] ?? null,
    ]);
    return { columns: ['step', 'x cleared', 'x kept'], rows };
  },
});

export const figures = [pendulum];
