// A bell over the data; below it, over the mean, the likelihood and the squared error: one's top is the other's bottom.
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import {
  curve,
  defineFigure,
  drawing,
  letter,
  linear,
  path,
  px,
  spaced,
  text,
  type Drawing,
  type Scale,
  type Scene,
} from '../../../lib/figure/index.ts';
import { exp } from '../../../lib/nn/index.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';

export type BellScene = Scene<Result>;

export interface Bell {
  readonly data: readonly number[];
  readonly mean: number;
  readonly sigma: number;
}

export const bellOf = ({ runs }: Pick<BellScene, 'runs'>): Bell => {
  const { settings } = runs['only']!;
  return {
    data: arrayOf<number[]>(String(settings['data'])),
    mean: Number(settings['mean']),
    sigma: Number(settings['sigma']),
  };
};

/** e^{−(y − mean)²/2σ²} / σ√(2π) */
const density = (y: number, { mean, sigma }: Bell): number => {
  const away = (y - mean) / sigma;
  return exp(-(away * away) / 2) / (sigma * Math.sqrt(2 * Math.PI));
};

const [BELL, LIKELY, SQUARE] = [
  { top: 30, bottom: 140 },
  { top: 186, bottom: 246 },
  { top: 278, bottom: 348 },
] as const;

function domainOf({ data, mean }: Bell): readonly [number, number] {
  const [low, high] = [Math.min(...data, mean), Math.max(...data, mean)];
  const pad = Math.max(2, 0.3 * (high - low));
  return [low - pad, high + pad];
}

function bell(given: Bell, x: Scale, [low, high]: readonly [number, number]): Drawing {
  const peak = 1 / (given.sigma * Math.sqrt(2 * Math.PI));
  const y = linear([0, Math.max(0.25, peak)], [BELL.bottom, BELL.top]);
  // A narrow bell needs points where it is.
  const near = spaced(given.mean - 4 * given.sigma, given.mean + 4 * given.sigma, 81).filter(
    (at) => at > low && at < high,
  );
  const grid = [low, ...near, high].sort((a, b) => a - b);
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-h' },
      curve(
        'r1',
        grid.map((at) => [x(at), y(density(at, given))] as const),
      ),
    ),
    ...given.data.map((at) =>
      h(
        'g',
        {},
        h('g', { class: 'q-h' }, path('qs', `M${x(at)} ${BELL.bottom}V${y(density(at, given))}`)),
        h('g', { class: 'q-h' }, h('circle', { class: 'dot', cx: x(at), cy: y(density(at, given)), r: 3.4 })),
        h(
          'g',
          { class: 'q-y' },
          h('circle', { class: 'hol', cx: x(at), cy: BELL.bottom, r: 5 }),
          h('circle', { class: 'qf', cx: x(at), cy: BELL.bottom, r: 1.8 }),
        ),
      ),
    ),
  );
}

/** Likelihood as a share of its top, and the squared error, over the mean. */
function overMean(scene: BellScene, given: Bell, x: Scale, [low, high]: readonly [number, number]): Drawing {
  const { bestMean, squaredError } = scene.runs['only']!.result;
  const n = given.data.length;
  const squares = (at: number): number => given.data.reduce((sum, y) => sum + (y - at) * (y - at), 0);
  const share = (at: number): number => exp(-(squares(at) - squares(bestMean)) / (2 * given.sigma * given.sigma));
  const up = linear([0, 1], [LIKELY.bottom, LIKELY.top]);
  const most = Math.max(squares(low), squares(high));
  const down = linear([0, most], [SQUARE.bottom, SQUARE.top]);
  const width = given.sigma / Math.sqrt(n);
  const near = spaced(bestMean - 4 * width, bestMean + 4 * width, 61).filter((at) => at > low && at < high);
  const grid = [...spaced(low, high, 41), ...near].sort((a, b) => a - b);
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-h' },
      curve(
        'r1',
        grid.map((at) => [x(at), up(share(at))] as const),
      ),
    ),
    h(
      'g',
      { class: 'q-e' },
      curve(
        'r1',
        grid.map((at) => [x(at), down(squares(at))] as const),
      ),
    ),
    path('ax', `M${x(low)} ${LIKELY.bottom + 0.5}H${x(high)}M${x(low)} ${SQUARE.bottom + 0.5}H${x(high)}`),
    path('ref', `M${x(bestMean)} ${LIKELY.top - 6}V${SQUARE.bottom}`),
    h('g', { class: 'q-h' }, h('circle', { class: 'dot', cx: x(given.mean), cy: up(share(given.mean)), r: 4.6 })),
    h('g', { class: 'q-e' }, h('circle', { class: 'dot', cx: x(given.mean), cy: down(squaredError), r: 4.6 })),
  );
}

/** −ln likelihood, term by term. */
function terms(scene: BellScene, top: number): Drawing {
  const { look, words } = scene;
  const { terms: parts, negativeLogLikelihood } = scene.runs['only']!.result;
  const columns = [
    { name: [letter('n'), ' ln ', letter('s')], value: parts.spread, quantity: '' },
    { name: ['½', letter('n'), ' ln 2π'], value: parts.constant, quantity: '' },
    { name: ['Σ/2', letter('s'), '²'], value: parts.squares, quantity: 'q-e' },
    { name: [words['total']!], value: negativeLogLikelihood, quantity: 'q-e' },
  ];
  const pitch = look.width / 4;
  const digits = look.kind === 'narrow' ? 2 : 3;
  return h(
    'g',
    {},
    ...columns.map(({ name, value, quantity }, place) =>
      h(
        'g',
        { class: quantity },
        text(px(place * pitch + 14), top, name, {}),
        text(px(place * pitch + 14), top + 20, fixed(value, digits), {
          class: quantity ? (place === 3 ? 'qt b' : 'qt') : 'ink',
        }),
        place > 0 ? text(px(place * pitch), top + 20, place === 3 ? '=' : '+', { 'text-anchor': 'middle' }) : null,
      ),
    ),
  );
}

function draw(scene: BellScene): Drawing {
  const { id, look, words } = scene;
  const given = bellOf(scene);
  const domain = domainOf(given);
  const x = linear(domain, [8, look.width - 8]);
  const named = (quantity: string, y: number, word: string) =>
    h('g', { class: quantity }, text(8, y, words[word]!, { class: 'qt halo' }));
  return drawing(
    { id, width: look.width, height: 430, label: scene.label },
    named('q-h', 14, 'bell'),
    path('ax', `M8 ${BELL.bottom + 0.5}H${look.width - 8}`),
    bell(given, x, domain),
    path('now', `M${x(given.mean)} ${BELL.top - 8}V${SQUARE.bottom}`),
    ...given.data
      .filter((at, i) => given.data.length <= 6 && given.data.indexOf(at) === i)
      .map((at) =>
        h(
          'g',
          { class: 'q-y' },
          text(x(at), BELL.bottom + 20, shown(at, 2), { class: 'qt halo', 'text-anchor': 'middle' }),
        ),
      ),
    named('q-h', 178, 'likelihood'),
    named('q-e', 270, 'squares'),
    overMean(scene, given, x, domain),
    h(
      'g',
      { class: 'q-h' },
      text(x(given.mean), SQUARE.bottom + 18, `${words['mean']!} ${fixed(given.mean, 1)}`, {
        class: 'qt',
        'text-anchor': 'middle',
      }),
    ),
    terms(scene, 394),
  );
}

export const twin = defineFigure<Result>({
  id: 'losses-likelihood',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const given = bellOf(scene);
    return {
      columns: ['datum', 'density', 'miss', 'square'],
      rows: given.data.map((y) => [y, density(y, given), y - given.mean, (y - given.mean) * (y - given.mean)]),
    };
  },
});
