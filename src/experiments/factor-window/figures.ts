// The factor of one link against what comes in, with the window where it is at least 1; beside it, the width of that
// window against the weight.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../lib/figure/scale.ts';
import { sigmoidSlope } from '../../lib/nn/index.ts';
import { widthFor, type Result } from './experiment.ts';

type WindowScene = Scene<Result>;

const factorAt = (w: number, b: number, h: number): number => Math.abs(w * sigmoidSlope(w * h + b));

const HEIGHT = 168;
const TOP = 36;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** |w σ′(w h + b)| over h from −1 to 1. */
function factors(scene: WindowScene, { left, right, top }: Box): Drawing {
  const { result, settings } = scene.runs['only']!;
  const [w, b] = [Number(settings['w']), Number(settings['b'])];
  const foot = top + HEIGHT;
  const x = linear([-1, 1], [left, right]);
  const most = Math.max(2, 1.08 * result.most);
  const y = linear([0, most], [foot, top]);
  const [from, to] = (result.window ?? [2, 2]).map((end) => x(Math.min(1, Math.max(-1, end)))) as [number, number];
  const seen = to > from + 0.5;
  const ticks = most > 3 ? [0, 1, Math.floor(most)] : [0, 1, 2];
  return h(
    'g',
    {},
    h('g', { class: 'q-d' }, text(left - 22, top - 18, ['|', letter('w σ′'), '|'], { class: 'qt' })),
    seen ? h('g', { class: 'q-h' }, path('wash', `M${from} ${top}H${to}V${foot}H${from}Z`)) : null,
    path('gr', `M${left} ${y(ticks[2]!)}H${right}`),
    path('ref', `M${left} ${y(1)}H${right}`),
    path('ax', `M${left} ${foot}H${right}`),
    ...ticks.map((tick) => text(left - 7, y(tick) + 4, String(tick), { 'text-anchor': 'end' })),
    h(
      'g',
      { class: 'q-d' },
      curve(
        'r1',
        spaced(-1, 1, 161).map((at) => [x(at), y(factorAt(w, b, at))]),
      ),
    ),
    ...[-1, 0, 1].map((tick) =>
      text(x(tick), foot + 18, fixed(tick, 0), { 'text-anchor': tick < 0 ? 'start' : tick > 0 ? 'end' : 'middle' }),
    ),
    h(
      'g',
      { class: 'q-h' },
      text(x(0.5), foot + 18, [letter('h'), ` ${scene.words['comesIn']}`], { class: 'qt', 'text-anchor': 'middle' }),
    ),
    seen
      ? text(px(Math.min(right - 40, Math.max(left + 40, (from + to) / 2))), foot - 8, `${fixed(result.width, 3)}`, {
          class: 'ink halo',
          'text-anchor': 'middle',
        })
      : text(right, y(1) - 8, scene.words['none'], { class: 'ink', 'text-anchor': 'end' }),
  );
}

const FARTHEST = 20;
const MOST_WIDTH = 0.5;

/** The width against |w|: a hump that begins at 4. */
function hump(scene: WindowScene, { left, right, top }: Box): Drawing {
  const { result, settings } = scene.runs['only']!;
  const foot = top + HEIGHT;
  const farthest = Math.max(FARTHEST, Math.abs(Number(settings['w'])));
  const x = linear([0, farthest], [left, right]);
  const y = linear([0, MOST_WIDTH], [foot, top]);
  const size = Math.abs(Number(settings['w']));
  const at = [x(size), y(result.width)] as const;
  return h(
    'g',
    {},
    h('g', { class: 'q-h' }, text(left - 22, top - 18, scene.words['width'], { class: 'qt' })),
    path('gr', `M${left} ${y(0.5)}H${right}M${left} ${y(0.25)}H${right}`),
    path('ax', `M${left} ${foot}H${right}`),
    ...[0, 0.25, 0.5].map((tick) => text(left - 7, y(tick) + 4, String(tick), { 'text-anchor': 'end' })),
    h(
      'g',
      { class: 'q-h' },
      curve(
        'r1',
        spaced(0, farthest, 201).map((w) => [x(w), y(widthFor(w))]),
      ),
      h('circle', { class: 'dot', cx: at[0], cy: at[1], r: 4.6 }),
    ),
    ...[0, 4, farthest].map((tick) =>
      text(x(tick), foot + 18, fixed(tick, 0), { 'text-anchor': tick === 0 ? 'start' : tick === 4 ? 'middle' : 'end' }),
    ),
    h(
      'g',
      { class: 'q-w' },
      text(x(0.55 * farthest), foot + 18, ['|', letter('w'), '|'], { class: 'qt', 'text-anchor': 'middle' }),
    ),
  );
}

function draw(scene: WindowScene): Drawing {
  const { id, look } = scene;
  const narrow = look.kind === 'narrow';
  const one = { left: 28, right: narrow ? look.width - 4 : 0.56 * look.width, top: TOP };
  const second = narrow
    ? { left: 38, right: look.width - 4, top: TOP + HEIGHT + 62 }
    : { left: 0.56 * look.width + 62, right: look.width - 4, top: TOP };
  return drawing(
    { id, width: look.width, height: Math.round(second.top + HEIGHT + 26), label: scene.label },
    factors(scene, one),
    hump(scene, second),
  );
}

const window = defineFigure<Result>({
  id: 'factor-window-width',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { settings } = scene.runs['only']!;
    return {
      columns: ['h', 'factor', 'w', 'width'],
      rows: spaced(-1, 1, 81).map((at, i) => [
        at,
        factorAt(Number(settings['w']), Number(settings['b']), at),
        ...[i / 4, widthFor(i / 4)],
      ]),
    };
  },
});

export const figures = [window];
