// How far each equation is from what it claims, for twenty drawn networks: dots at the limit of the arithmetic.
import { h } from 'preact';
import { scientific } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { log } from '../../../lib/nn/index.ts';
import { EQUATIONS, type Result } from '../experiment.ts';

export const SEEDS = 20;
const LEAST = -18;
const MOST = -14;
const TICKS = [-18, -17, -16, -15, -14];

const nameOf = (seed: number): string => `seed ${seed}`;
const power = (value: number): string => scientific(Number(`1e${value}`), 0).replace(/^1\u00a0×\u00a0/, '');

export const largestOf = ({ runs }: Pick<Scene<Result>, 'runs'>): number =>
  Object.values(runs).reduce((most, { result }) => Math.max(most, result.worst), 0);

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const left = 48;
  const right = look.width - 16;
  const line = 40;
  const x = (residual: number): number => {
    const exponent = residual > 0 ? log(residual) / log(10) : LEAST;
    return px(left + ((Math.max(LEAST, Math.min(MOST, exponent)) - LEAST) / (MOST - LEAST)) * (right - left));
  };
  const bottom = 20 + EQUATIONS.length * line;
  const rows = EQUATIONS.map((equation, row) =>
    h(
      'g',
      { class: 'q-d' },
      text(0, 20 + row * line + 5, equation, { class: 'ink b' }),
      path('gr', `M${left} ${20 + row * line}H${right}`),
      ...Object.values(scene.runs).map(({ result }, index) =>
        h('circle', {
          class: 'hol',
          cx: x(result.residuals[equation]),
          // Twenty dots in a strip: each a little higher or lower than the one before.
          cy: px(20 + row * line + ((index % 5) - 2) * 5),
          r: 3,
        }),
      ),
    ),
  );
  return drawing(
    { id, width: look.width, height: bottom + 22, label: scene.label },
    path('ref', `M${x(2.220446049250313e-16)} 4V${bottom - 12}`),
    ...rows,
    ...TICKS.map((tick) =>
      text(x(Number(`1e${tick}`)), bottom + 8, tick === LEAST ? `${words['zero']}` : power(tick), {
        'text-anchor': tick === MOST ? 'end' : 'middle',
      }),
    ),
  );
}

export const residuals = defineFigure<Result>({
  id: 'backpropagation-residuals',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(Array.from({ length: SEEDS }, (_, seed) => [nameOf(seed), { ...settings, seed }])),
  draw,
  data: ({ runs }) => ({
    columns: ['seed', ...EQUATIONS],
    rows: Object.values(runs).map(({ settings, result }) => [
      settings['seed']!,
      ...EQUATIONS.map((equation) => result.residuals[equation]),
    ]),
  }),
});
