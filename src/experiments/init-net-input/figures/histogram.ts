// Net inputs over −30 … 30 with theory's bell, and below on the same axis what the sigmoid makes of them.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import { sigmoid } from '../../../lib/nn/index.ts';
import { REACH, SATURATED, type Result } from '../experiment.ts';
import { bell, densities, outside, resultOf, type NetInputScene } from './shared.ts';
import { fixed } from '../../../i18n/number.ts';

const TOP = 28;
const BELL = 150;
const GAP = 26;
const CURVE = 74;
export const percent = (share: number): string => {
  const whole = 100 * share;
  return `${fixed(whole, whole > 0 && whole < 10 ? 1 : 0)} %`;
};

/** Stairs along the tops of the bins. */
function stairs(
  bins: readonly { z: number; density: number }[],
  x: (z: number) => number,
  y: (d: number) => number,
): string {
  const half = (bins[1]!.z - bins[0]!.z) / 2;
  const steps = bins.map(({ z, density }) => `V${y(density)}H${x(z + half)}`).join('');
  return `M${x(bins[0]!.z - half)} ${y(0)}${steps}V${y(0)}Z`;
}

function draw(scene: NetInputScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const result = resultOf(scene);
  const { theoreticalStd: s, saturated } = result;
  const [left, right] = [30, look.width - 12];
  const x = linear([-REACH, REACH], [left, right]);
  const bins = densities(result);
  const most = Math.max(...bins.map(({ density }) => density), s > 0.2 ? bell(0, s) : 0);
  const foot = TOP + BELL;
  const y = linear([0, most * 1.08], [foot, TOP]);
  const low = foot + GAP + CURVE;
  const below = linear([0, 1], [low, foot + GAP]);
  const theory = s > 0.2 ? spaced(-REACH, REACH, 181).map((z): [number, number] => [x(z), y(bell(z, s))]) : [];
  const ends = outside(result);
  return drawing(
    { id, width: look.width, height: low + 40, label: scene.label },
    text(left, 13, [words['density'], ' ', letter('z')], { class: 'ink' }),
    h(
      'g',
      { class: 'q-z' },
      path('wash', stairs(bins, x, y)),
      path('thin', stairs(bins, x, y)),
      theory.length > 0 ? curve('r1', theory) : null,
    ),
    theory.length > 0
      ? text(right, 13, `${words['theory']} ${fixed(s, s < 10 ? 2 : 1)}`, { class: 'ink', 'text-anchor': 'end' })
      : text(x(0) + 10, TOP + 20, words['point'], { class: 'ink halo' }),
    path('ax', `M${left} ${foot}H${right}`),
    ends > 0.0005 ? text(right, TOP + 3, `${percent(ends)} ${words['outside']}`, { 'text-anchor': 'end' }) : null,
    h(
      'g',
      { class: 'q-d' },
      h('rect', { class: 'wash', x: left, y: foot + GAP, width: x(-SATURATED) - left, height: CURVE }),
      h('rect', { class: 'wash', x: x(SATURATED), y: foot + GAP, width: right - x(SATURATED), height: CURVE }),
    ),
    path('ref', `M${x(-SATURATED)} ${TOP + 34}V${low}M${x(SATURATED)} ${TOP + 34}V${low}`),
    h(
      'g',
      { class: 'q-h' },
      curve(
        'r1',
        spaced(-REACH, REACH, 241).map((z) => [x(z), below(sigmoid(z))]),
      ),
    ),
    ...[0, 1].map((value) => text(left - 6, below(value) + 4, String(value), { 'text-anchor': 'end' })),
    text(left + 4, foot + GAP + 16, [letter('σ'), '(', letter('z'), ')'], { class: 'ink' }),
    text(right - 8, low - 12, `${words[narrow ? 'flat-short' : 'flat']} ${percent(saturated)}`, {
      class: 'ink',
      'text-anchor': 'end',
    }),
    path('ax', `M${left} ${low}H${right}`),
    ...[-30, -20, -10, 0, 10, 20, 30].map((z) =>
      text(x(z), low + 17, z < 0 ? `−${-z}` : String(z), { 'text-anchor': z === 30 ? 'end' : 'middle' }),
    ),
    text(right, low + 34, [words['net'], ' ', letter('z')], { 'text-anchor': 'end' }),
  );
}

export const histogram = defineFigure<Result>({
  id: 'initialization-net-input',
  place: 'text',
  runs: (settings) => ({ one: settings }),
  draw,
  data: (scene) => ({
    columns: ['z', 'density', 'theory'],
    rows: densities(resultOf(scene)).map(({ z, density }) => {
      const { theoreticalStd } = resultOf(scene);
      return [z, density, theoreticalStd > 0 ? bell(z, theoreticalStd) : null];
    }),
  }),
});
