// Document A's picture: densities of z over −30 … 30 under both rules, and the curve that it prints for the second.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import { fixed } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { bell, resultOf, type NetInputScene } from './shared.ts';

/** The peak of the narrow curve that the document prints. */
export const PRINTED_PEAK = 0.326;
const SPAN = 30;
const [TOP, HEIGHT, FOOT] = [28, 236, 42];
/** Of N(0, s²): 1/(s√2π). */
export const peakOf = (s: number): number => bell(0, s);

function draw(scene: NetInputScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const [wide, scaled] = ['standard-normal', 'scaled-normal'].map((name) => resultOf(scene, name).theoreticalStd) as [
    number,
    number,
  ];
  const printed = 1 / (PRINTED_PEAK * Math.sqrt(2 * Math.PI));
  const [left, right] = [30, look.width - 12];
  const x = linear([-SPAN, SPAN], [left, right]);
  const y = linear([0, 0.6], [HEIGHT - FOOT, TOP]);
  const places = (s: number): number[] =>
    [...new Set([...spaced(-SPAN, SPAN, 61), ...spaced(-5 * s, 5 * s, 81)])]
      .filter((z) => Math.abs(z) <= SPAN)
      .sort((a, b) => a - b);
  const bellOf = (s: number) => places(s).map((z): [number, number] => [x(z), y(bell(z, s))]);
  const name = (z: number, density: number, ...parts: (string | Drawing)[]): Drawing =>
    text(x(z) + 8, y(density) + 4, parts, { class: 'ink halo' });
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(left, 13, [words['density'], ' ', letter('z'), narrow ? words['and']! : ''], { class: 'ink' }),
    path('gr', [0.2, 0.4, 0.6].map((d) => `M${left} ${y(d)}H${right}`).join('')),
    ...[0, 0.2, 0.4, 0.6].map((d) => text(left - 6, y(d) + 4, d === 0 ? '0' : fixed(d, 1), { 'text-anchor': 'end' })),
    h('g', { class: 'q-z' }, curve('r2', bellOf(wide)), curve('r3', bellOf(printed)), curve('r1', bellOf(scaled))),
    name(0.9, 0.5, words[narrow ? 'scaled-short' : 'scaled']!, ` ${fixed(scaled, 2)}`),
    name(1.6, 0.27, narrow ? words['printed-short']! : words['printed']!, ` ${fixed(printed, 2)}`),
    text(x(narrow ? 10 : 12), y(bell(12, wide)) - 12, [words[narrow ? 'wide-short' : 'wide']!, ` ${fixed(wide, 1)}`], {
      class: 'ink halo',
    }),
    path('ax', `M${left} ${y(0)}H${right}`),
    ...[-30, -20, -10, 0, 10, 20, 30].map((z) =>
      text(x(z), HEIGHT - FOOT + 17, z < 0 ? `−${-z}` : String(z), { 'text-anchor': z === 30 ? 'end' : 'middle' }),
    ),
    text(right, HEIGHT - 8, [words['net'], ' ', letter('z')], { 'text-anchor': 'end' }),
  );
}

export const bothDensities = defineFigure<Result>({
  id: 'initialization-densities',
  place: 'text',
  runs: (settings) => ({
    'standard-normal': { ...settings, scheme: 'standard-normal', samples: 30 },
    'scaled-normal': { ...settings, scheme: 'scaled-normal', samples: 30 },
  }),
  draw,
  data: (scene) => ({
    columns: ['z', 'standard-normal', 'scaled-normal', 'printed'],
    rows: spaced(-SPAN, SPAN, 121).map((z) => [
      z,
      bell(z, resultOf(scene, 'standard-normal').theoreticalStd),
      bell(z, resultOf(scene, 'scaled-normal').theoreticalStd),
      bell(z, 1 / (PRINTED_PEAK * Math.sqrt(2 * Math.PI))),
    ]),
  }),
});
