// A function with the line that touches it at z; below, the slope of that line as one point of the slope's own curve.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { activations, type Activation } from '../../lib/nn/index.ts';
import { footOf, functionOf, graphPath, levels, tick, x, y, zAxis, type Panel } from '../../lib/figure/graph-panel.ts';
import type { Result } from './experiment.ts';

type TangentScene = Scene<Result>;

const REACH = 4;

const isInside = ({ from, to, low, high }: Panel, z: number, value: number): boolean =>
  z >= from && z <= to && value >= low && value <= high;

/** The touching line across the panel, and the step of 1 across and σ′ up from the point. */
function tangent(panel: Panel, z: number, { value, slope, intercept }: Result): Drawing {
  const line: Activation = { name: 'tangent', f: (at) => intercept + slope * at, slope: () => slope, kinks: [] };
  const over = z > 2.6 ? -1 : 1;
  const corner = [x(panel, z + over), y(panel, value)] as const;
  const tip = y(panel, value + over * slope);
  const isSeen = isInside(panel, z + over, value) && isInside(panel, z + over, value + over * slope);
  return h(
    'g',
    {},
    path('line', graphPath(panel, line)),
    isSeen ? path('ref', `M${x(panel, z)} ${corner[1]}H${corner[0]}V${tip}`) : null,
  );
}

function draw(scene: TangentScene): Drawing {
  const { id, look, words } = scene;
  const { settings, result } = scene.runs['only']!;
  const isNarrow = look.kind === 'narrow';
  const z = Number(settings['z']);
  const name = String(settings['name']);
  const chosen = functionOf(name);
  const left = isNarrow ? 24 : 30;
  const across = (look.width - left - 14) / (2 * REACH);
  const up = isNarrow ? 40 : 52;
  const window = { left, from: -REACH, to: REACH, across, up };
  const values: Panel = { ...window, top: 26, low: -2, high: 2 };
  const slopes: Panel = { ...window, top: footOf(values) + 36, low: -1.1, high: 1.8 };
  const foot = footOf(slopes);
  const at = x(values, z);
  const isHere = Math.abs(z) <= REACH;
  const isLeft = z > 2.2;
  const side = isLeft ? { 'text-anchor': 'end', dx: -9 } : { 'text-anchor': 'start', dx: 9 };
  /** Right of a point below a curve that rises there, above one that falls; left of it the other way round. */
  const beside = (panel: Panel, value: number, isRising: boolean, said: string, className: string) =>
    isInside(panel, z, value)
      ? text(at, px(y(panel, value) + (isRising === isLeft ? -10 : 20)), said, { class: className, ...side })
      : null;
  return drawing(
    { id, width: look.width, height: Math.round(foot + 42), label: scene.label },
    h('g', { class: 'q-h' }, text(left, 12, [words[name], ', ', letter('h = σ(z)')], { class: 'qt' })),
    levels(values, [-2, -1, 0, 1, 2]),
    path('gr', `M${x(values, 0)} ${values.top}V${footOf(values)}M${x(values, 0)} ${slopes.top}V${foot}`),
    text(left, slopes.top - 10, [words['slope'], ' ', letter('σ′(z)')], { class: 'ink' }),
    levels(slopes, [-1, 0, 1]),
    zAxis(slopes, isNarrow ? [-4, -2, 0, 2, 4] : [-4, -3, -2, -1, 0, 1, 2, 3, 4]),
    h('g', { class: 'q-h' }, path('r1', graphPath(values, chosen))),
    path('r1', graphPath(slopes, chosen, 'slope')),
    tangent(values, z, result),
    isHere
      ? h(
          'g',
          { class: 'q-z' },
          path('ref', `M${at} ${values.top}V${foot}`),
          text(px(Math.min(Math.max(at, left + 20), look.width - 34)), foot + 36, [letter('z'), ` = ${tick(z)}`], {
            class: 'qt',
            'text-anchor': 'middle',
          }),
        )
      : null,
    isInside(values, z, result.value)
      ? h('g', { class: 'q-h' }, h('circle', { class: 'dot', cx: at, cy: y(values, result.value), r: 5 }))
      : null,
    isInside(slopes, z, result.slope) ? h('circle', { class: 'dot', cx: at, cy: y(slopes, result.slope), r: 5 }) : null,
    h(
      'g',
      { class: 'q-h' },
      beside(values, result.value, result.slope >= 0, `h = ${fixed(result.value, 3)}`, 'qt halo'),
    ),
    beside(
      slopes,
      result.slope,
      chosen.slope(z + 0.05) > chosen.slope(z - 0.05),
      `σ′ = ${fixed(result.slope, 3)}`,
      'ink b halo',
    ),
  );
}

const GRID = Array.from({ length: 161 }, (_, i) => -REACH + i / 20);

export const figures = [
  defineFigure<Result>({
    id: 'activation-tangent',
    place: 'text',
    slide: { narrow: true, width: 720 },
    runs: (settings) => ({ only: settings }),
    draw,
    data: ({ runs }) => {
      const { settings, result } = runs['only']!;
      const { f, slope } = activations[settings['name'] as keyof typeof activations];
      return {
        columns: ['z', 'value', 'slope', 'tangent'],
        rows: GRID.map((z) => [z, f(z), slope(z), result.intercept + result.slope * z]),
      };
    },
  }),
];
