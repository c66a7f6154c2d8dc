// N(0, 0.01) read twice: 0.01 as the variance, or as the deviation; with the shares of one, two and three deviations.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import { fixed } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { bell, resultOf, type NetInputScene } from './shared.ts';

/** The two deviations that the three characters may mean. */
const READINGS = [0.1, 0.01] as const;
const [TOP, HEIGHT] = [30, 232];

function draw(scene: NetInputScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const { normalWithin } = resultOf(scene);
  const [wide, thin] = READINGS;
  const [left, right] = [12, look.width - 12];
  const x = linear([-0.36, 0.36], [left, right]);
  const floor = 128;
  const y = linear([0, bell(0, wide) * 1.04], [floor, TOP]);
  const part = (from: number, to: number): string => {
    const top = spaced(from, to, 30).map((w) => `${x(w)} ${y(bell(w, wide))}`);
    return `M${x(from)} ${y(0)}L${top.join('L')}L${x(to)} ${y(0)}Z`;
  };
  const outline = spaced(-0.36, 0.36, 91).map((w): [number, number] => [x(w), y(bell(w, wide))]);
  // The narrow bell is ten times as high: only its foot fits, as two steep lines.
  const inner = spaced(-0.045, 0.045, 61)
    .map((w): [number, number] => [x(w), y(bell(w, thin))])
    .filter(([, v]) => v >= TOP - 6);
  const middle = inner.findIndex(([u]) => u > x(0));
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(left, 12, [words['density'], ' ', letter('w')], { class: 'ink' }),
    h('g', { class: 'q-w' }, ...[3, 2, 1].map((k) => path('wash', part(-k * wide, k * wide))), curve('r1', outline)),
    h('g', { class: 'q-w' }, curve('r2', inner.slice(0, middle)), curve('r2', inner.slice(middle))),
    text(x(0.05), TOP + 6, words['deviation'], { class: 'ink halo' }),
    text(x(0.115), y(bell(0.115, wide)) - 4, words['variance'], { class: 'ink halo' }),
    path('ax', `M${left} ${floor}H${right}`),
    ...[-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3].map((w) =>
      text(x(w), floor + 17, w < 0 ? `−${fixed(-w, 1)}` : w === 0 ? '0' : fixed(w, 1), { 'text-anchor': 'middle' }),
    ),
    ...normalWithin.map((share, i) => {
      const [k, row] = [i + 1, floor + 38 + 22 * i];
      return h(
        'g',
        { class: 'q-w' },
        path(
          'qs',
          `M${x(-k * wide)} ${row - 4}V${row + 4}M${x(-k * wide)} ${row}H${x(0) - 28}M${x(0) + 28} ${row}H${x(k * wide)}M${x(k * wide)} ${row - 4}V${row + 4}`,
        ),
        text(x(0), row + 4, `${fixed(100 * share, 2)} %`, { class: 'ink b halo', 'text-anchor': 'middle' }),
      );
    }),
    narrow ? null : text(right, floor + 35, [words['weight'], ' ', letter('w')], { 'text-anchor': 'end' }),
  );
}

export const readings = defineFigure<Result>({
  id: 'initialization-readings',
  place: 'text',
  runs: () => ({ one: { samples: 30, scheme: 'normal-0.01' } }),
  draw,
  data: (scene) => ({
    columns: ['deviations', 'share', ...READINGS.map((s) => `reach at ${s}`)],
    rows: resultOf(scene).normalWithin.map((share, i) => [i + 1, share, ...READINGS.map((s) => (i + 1) * s)]),
  }),
});
