// Accuracy after the race against the spread of the first weights: recorded seeds as a band, the reader's own spread on it.
import { h } from 'preact';
import { medianOf } from '../../../lib/figure/band.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import { log } from '../../../lib/nn/index.ts';
import { fixed } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { recordedSpreads } from '../recorded.ts';

const [LEAST, MOST] = [-3, 1];
const [TOP, HEIGHT, FOOT] = [24, 262, 42];

const decade = (spread: number): number =>
  spread > 0 ? Math.min(MOST, Math.max(LEAST, log(spread) / Math.LN10)) : LEAST - 0.5;

/** Last accuracies of the reader's own seeds. */
export const ownOf = ({ runs }: Pick<Scene<Result>, 'runs'>): number[] =>
  runs['own']!.result.schemes[0]?.accuracy.at(-1) ?? [];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, label } = scene;
  const narrow = look.kind === 'narrow';
  const [left, right] = [34, look.width - 16];
  const x = linear([LEAST - 0.5, MOST], [left + 8, right]);
  const y = linear([0, 1], [HEIGHT - FOOT, TOP]);
  const recorded = recordedSpreads();
  const spots = recorded.filter(({ spread }) => spread > 0);
  const zero = recorded.find(({ spread }) => spread === 0)!;
  const own = ownOf(scene);
  const spread = Number(scene.runs['own']!.settings['spread']);
  const u = x(decade(spread));
  const isRight = decade(spread) > -0.6;
  const middle = medianOf(own.length > 0 ? own : [0]);
  const at = (share: number): number => y(Math.min(1, Math.max(0, share)));
  return drawing(
    { id, width: look.width, height: HEIGHT, label },
    text(left, 12, words['accuracy'], { class: 'ink' }),
    path('gr', [0.5, 1].map((share) => `M${left} ${y(share)}H${right}`).join('')),
    ...[0, 0.5, 1].map((share) =>
      text(left - 6, y(share) + 4, share === 0.5 ? '½' : String(share), { 'text-anchor': 'end' }),
    ),
    h(
      'g',
      { class: 'q-h' },
      path(
        'wash',
        `M${spots.map(({ spread: s, band }) => `${x(decade(s))} ${y(band.high)}`).join('L')}L${spots
          .map(({ spread: s, band }) => `${x(decade(s))} ${y(band.low)}`)
          .reverse()
          .join('L')}Z`,
      ),
      curve(
        'r1',
        spots.map(({ spread: s, band }) => [x(decade(s)), y(band.median)]),
      ),
      ...spots.map(({ spread: s, band }) => h('circle', { class: 'dot', cx: x(decade(s)), cy: y(band.median), r: 3 })),
      path('r1', `M${x(decade(0))} ${y(zero.band.low)}V${y(zero.band.high)}`),
      h('circle', { class: 'dot', cx: x(decade(0)), cy: y(zero.band.median), r: 3 }),
    ),
    text(x(decade(0)) + 10, y(zero.band.median) + 4, words['zeros'], { class: 'ink halo' }),
    text(x(-2.9), y(0.82) + 26, words['band'], { class: 'ink halo' }),
    path('now', `M${u} ${y(0)}V${at(middle) + 8}`),
    h('g', { class: 'q-w' }, ...own.map((share) => h('circle', { class: 'hol', cx: u, cy: at(share), r: 4.2 }))),
    own.length > 0
      ? text(u + (isRight ? -8 : 8), y(narrow ? 0.16 : 0.2), `${words['own']} ${fixed(middle, 2)}`, {
          class: 'ink b halo',
          'text-anchor': isRight ? 'end' : 'start',
        })
      : null,
    path('ax', `M${left} ${y(0)}H${right}`),
    ...(
      [
        [0, '0'],
        [0.001, narrow ? '' : '0.001'],
        [0.01, '0.01'],
        [0.1, '0.1'],
        [1, '1'],
        [10, '10'],
      ] as const
    ).map(([s, name]) => text(x(decade(s)), HEIGHT - FOOT + 17, name, { 'text-anchor': s === 10 ? 'end' : 'middle' })),
    text(right, HEIGHT - 8, words['spread'], { 'text-anchor': 'end' }),
  );
}

export const spreads = defineFigure<Result>({
  id: 'initialization-spreads',
  place: 'text',
  // The record has the settings of the race; of the reader's own start three seeds are run.
  runs: ({ spread, seed }) => ({ own: { schemes: 'own', spread: spread!, seed: seed!, seeds: 3 } }),
  draw,
  data: () => ({
    columns: ['spread', 'low', 'median', 'high'],
    rows: recordedSpreads().map(({ spread, band }) => [spread, band.low, band.median, band.high]),
  }),
});
