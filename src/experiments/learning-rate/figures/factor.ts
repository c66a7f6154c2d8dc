// The rate and what it does: the descent on the parabola, x step by step, and below them the factor 1 − 8η with the
// verdict that belongs to each stretch of η.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { across, down, inWindow, pathThrough, type Window } from '../../../lib/figure/valley.ts';
import { heightAt, type Result } from '../experiment.ts';
import { descent, floorLine, parabola, reachOf, typed, type RateScene } from './shared.ts';

const FARTHEST_RATE = 0.3;
const MAP = { lowest: -1.55, highest: 1.15 } as const;

/** How much of the run the clock has reached. */
const soFar = <Value>(values: readonly Value[], step: number | undefined): readonly Value[] =>
  step === undefined ? values : values.slice(0, Math.max(1, step + 1));

function series(scene: RateScene, window: Window): Drawing {
  const { result, settings } = scene.runs['run']!;
  const xs = soFar(result.x, scene.step);
  const steps = xs.map((_, step) => step);
  const shownSteps = steps.filter((step) => Math.abs(xs[step]!) <= window.y[1]);
  const zero = window.top + down(window, 0);
  return h(
    'g',
    {},
    h('g', { class: 'q-x' }, text(px(window.left), px(window.top - 10), [scene.words['place'], ' x'], { class: 'qt' })),
    path('ax', `M${px(window.left)} ${px(zero)}h${px(window.width)}`),
    inWindow(
      window,
      h(
        'g',
        { class: 'q-x' },
        path('r1', pathThrough(steps.slice(0, 400), xs.slice(0, 400), window)),
        ...shownSteps
          .slice(0, 61)
          .map((step) => h('circle', { class: 'dot', cx: across(window, step), cy: down(window, xs[step]!), r: 2.8 })),
      ),
    ),
    text(px(window.left + window.width), px(window.top + window.height + 16), `${settings['steps']} ${scene.words['steps']}`, { 'text-anchor': 'end' }), // prettier-ignore
    text(px(window.left), px(window.top + window.height + 16), '0'),
  );
}

const STRETCHES = [
  { verdict: 'converges', from: 0, to: 0.125 },
  { verdict: 'alternates', from: 0.125, to: 0.25 },
  { verdict: 'diverges', from: 0.25, to: FARTHEST_RATE },
] as const;

function map(scene: RateScene, window: Window): Drawing {
  const { result, settings } = scene.runs['run']!;
  const eta = Number(settings['eta']);
  const [shownRate, shownFactor] = [Math.min(eta, FARTHEST_RATE), Math.max(result.factor, 1 - 8 * FARTHEST_RATE)];
  const [x, y] = [(value: number) => px(window.left + across(window, value)), (value: number) => px(window.top + down(window, value))]; // prettier-ignore
  const left = eta > 0.17;
  // Below the ring, but never on the edge of the strip.
  const under = y(shownFactor) + 14;
  const below = Math.abs(under - 4 - y(-1)) < 8 ? y(-1) + 15 : under;
  return h(
    'g',
    {},
    // At the right, where the line has fallen and leaves room.
    text(x(FARTHEST_RATE), px(window.top - 10), scene.words['factor'], { class: 'ink', 'text-anchor': 'end' }),
    h('path', {
      class: 'wash',
      d: `M${x(0)} ${y(1)}H${x(FARTHEST_RATE)}V${y(-1)}H${x(0)}Z`,
    }),
    ...[1, 0, -1].flatMap((level) => [
      path(level === 0 ? 'ax' : 'ref', `M${x(0)} ${y(level)}H${x(FARTHEST_RATE)}`),
      text(px(window.left - 8), y(level) + 4, shown(level), { 'text-anchor': 'end' }),
    ]),
    ...[0.125, 0.25].map((rate) => path('gr', `M${x(rate)} ${y(MAP.highest)}V${y(MAP.lowest)}`)),
    ...[0, 0.125, 0.25].map((rate) =>
      text(x(rate), px(window.top + window.height + 16), ['0', '⅛', '¼'][Math.round(8 * rate)], {
        'text-anchor': 'middle',
      }),
    ),
    text(x(FARTHEST_RATE), px(window.top + window.height + 16), ['η'], { 'text-anchor': 'end', class: 'ink' }),
    ...STRETCHES.map(({ verdict, from, to }) =>
      text(x((from + to) / 2), px(window.top + window.height + 34), scene.words[verdict], {
        class: verdict === result.verdict ? 'ink b' : '',
        'text-anchor': verdict === 'diverges' && window.width < 400 ? 'end' : 'middle',
        ...(verdict === 'diverges' && window.width < 400 ? { x: x(to) } : {}),
      }),
    ),
    path('line', `M${x(0)} ${y(1)}L${x(FARTHEST_RATE)} ${y(1 - 8 * FARTHEST_RATE)}`),
    h('circle', { class: 'hol', cx: x(shownRate), cy: y(shownFactor), r: 5 }),
    text(x(shownRate) + (left ? -10 : 10), left ? below : y(shownFactor) - 8, `1 − 8 · ${typed(eta)} = ${typed(result.factor)}`, {
      class: 'ink b halo',
      'text-anchor': left ? 'end' : 'start',
    }), // prettier-ignore
  );
}

function draw(scene: RateScene): Drawing {
  const { id, look, label } = scene;
  const { result, settings } = scene.runs['run']!;
  const reach = reachOf(Number(settings['x0']));
  const narrow = look.width < 480;
  const half = narrow ? look.width : (look.width - 32) / 2;
  const hill: Window = {
    left: 0,
    top: 24,
    width: half,
    height: 170,
    x: [-reach, reach],
    y: [-0.04 * heightAt(reach), heightAt(reach)],
  };
  const line: Window = {
    left: narrow ? 0 : half + 32,
    top: narrow ? 244 : 24,
    width: half,
    height: narrow ? 120 : 170,
    x: [-0.3, Math.max(1, Number(settings['steps'])) + 0.3],
    y: [-reach, reach],
  };
  const mapTop = line.top + line.height + 58;
  const strip: Window = {
    left: 30,
    top: mapTop,
    width: look.width - 34,
    height: 130,
    x: [0, FARTHEST_RATE],
    y: [MAP.lowest, MAP.highest],
  };
  const moment = scene.step === undefined ? {} : { step: scene.step };
  const [xs, ys] = [soFar(result.x, moment.step), soFar(result.y, moment.step)];
  if (look.kind === 'multiple') {
    const small: Window = { ...hill, top: 4, width: look.width, height: look.width * 0.8 };
    return drawing(
      { id, width: look.width, height: px(small.height + 8), label },
      inWindow(small, parabola(small), descent(xs, ys, small)),
      floorLine(small),
    );
  }
  return drawing(
    { id, width: look.width, height: mapTop + 170, label },
    h('g', { class: 'q-e' }, text(0, 14, scene.words['height'], { class: 'qt' })),
    inWindow(hill, parabola(hill), descent(xs, ys, hill)),
    floorLine(hill),
    series(scene, line),
    map(scene, strip),
  );
}

export const factor = defineFigure<Result>({
  id: 'learning-rate-factor',
  place: 'text',
  moving: true,
  runs: (settings) => ({ run: settings }),
  steps: ({ runs }) => {
    const last = runs['run']!.result.x.length - 1;
    return [...new Set([0, 1, 2, 3, Math.round(last / 2), last])].filter((step) => step <= last);
  },
  draw,
  data: ({ runs }) => {
    const { x, y, slope } = runs['run']!.result;
    return {
      columns: ['step', 'x', 'y', 'slope'],
      rows: x.map((value, step) => [step, value, y[step]!, slope[step]!]),
    };
  },
});
