// Why He's scheme has a 2: the mean square of z is carried by both halves of the bell, and ReLU keeps one of them.
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, spaced } from '../../../lib/figure/scale.ts';
import { normalDensity } from '../../../lib/nn/index.ts';
import { fixed } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import type { DepthScene } from './shared.ts';

const [TOP, HEIGHT, FOOT] = [30, 142, 40];
const SPAN = 4;

/** What a net input of so many deviations adds to the mean square. */
const part = (t: number): number => t * t * normalDensity(t);

function panel(scene: DepthScene, side: readonly [number, number], name: 'z' | 'h', meanSquare: number): Drawing {
  const [left, right] = side;
  const { words } = scene;
  const x = linear([-SPAN, SPAN], side);
  const y = linear([0, 0.32], [TOP + HEIGHT, TOP]);
  const foot = TOP + HEIGHT;
  const hump = (from: number, to: number): [number, number][] => spaced(from, to, 50).map((t) => [x(t), y(part(t))]);
  const area = (points: readonly (readonly [number, number])[]): string =>
    `M${points[0]![0]} ${foot}L${points.map(([u, v]) => `${u} ${v}`).join('L')}L${points.at(-1)![0]} ${foot}Z`;
  const quantity = name === 'z' ? 'q-z' : 'q-h';
  return h(
    'g',
    null,
    h(
      'g',
      { class: quantity },
      name === 'z' ? path('qf', area(hump(-SPAN, 0)), { 'fill-opacity': 0.3 }) : null,
      path('qf', area(hump(0, SPAN)), { 'fill-opacity': 0.3 }),
      name === 'z' ? curve('r1', hump(-SPAN, 0)) : curve('fine qs', hump(-SPAN, 0)),
      curve('r1', hump(0, SPAN)),
    ),
    path('ax', `M${left} ${foot}H${right}`),
    text((left + right) / 2, 13, [words[name], ' ', letter(name), '² = ', fixed(meanSquare, 2)], {
      class: 'ink',
      'text-anchor': 'middle',
    }),
    name === 'h' ? text(x(-2.2), foot + 17, words['cut'], { 'text-anchor': 'middle' }) : null,
    text(x(0), foot + 17, '0', { 'text-anchor': 'middle' }),
  );
}

function draw(scene: DepthScene): Drawing {
  const { id, look, words } = scene;
  const { meanSquareZ, meanSquare } = scene.runs['he']!.result;
  const gap = look.kind === 'narrow' ? 14 : 36;
  const width = (look.width - gap) / 2;
  return drawing(
    { id, width: look.width, height: TOP + HEIGHT + FOOT, label: scene.label },
    panel(scene, [2, width], 'z', meanSquareZ[0]!),
    panel(scene, [width + gap, look.width - 2], 'h', meanSquare[0]!),
    text(look.width - 2, TOP + HEIGHT + 35, [words['net'], ' ', letter('z')], { 'text-anchor': 'end' }),
  );
}

export const halving = defineFigure<Result>({
  id: 'initialization-halving',
  place: 'text',
  runs: () => ({ he: { scheme: 'he', activation: 'relu', depth: 1, width: 800 } }),
  draw,
  data: ({ runs }) => ({
    columns: ['layer', 'mean square of z', 'mean square of h'],
    rows: runs['he']!.result.meanSquareZ.map((z, layer) => [layer + 1, z, runs['he']!.result.meanSquare[layer]!]),
  }),
});
