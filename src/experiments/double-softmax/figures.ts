// Softmax applied twice: the cost stops at a floor, and with its own gradient it also learns more slowly.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { curve, defineFigure, drawing, linear, path, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { exp, log } from '../../lib/nn/index.ts';
import type { Result } from './experiment.ts';

const HEIGHT = 250;
const RULES = [
  { name: 'once', stroke: 'r1' },
  { name: 'twice', stroke: 'r2' },
  { name: 'twice-differentiated', stroke: 'r3' },
] as const;

/** The least cost that K classes leave: −ln(e / (e + K − 1)), for the inner outputs are at most 1 and 0. */
export const floorOf = (classes: number): number => log(exp(1) + classes - 1) - 1;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = scene.runs['once']!.result.cost.length - 1;
  const first = Math.max(...RULES.map(({ name }) => scene.runs[name]!.result.cost[0]!));
  const x = linear([0, epochs], [30, look.width - 12]);
  const y = linear([0, Math.max(1, first)], [HEIGHT - 30, 24]);
  const floor = floorOf(3);
  const curves = RULES.map(({ name, stroke }) => {
    const { cost } = scene.runs[name]!.result;
    // Above its curve, below the floor, above the axis: all apart.
    const spot = {
      once: y(0) - 9,
      twice: y(floor) + 17,
      'twice-differentiated': y(cost[Math.round(0.2 * epochs)]!) - 9,
    }[name];
    return h(
      'g',
      { class: 'q-e' },
      curve(
        stroke,
        cost.map((value, at) => [x(at), y(value)] as const),
      ),
      text(x((name === 'once' ? 0.5 : 0.2) * epochs), spot, words[name]!, { class: 'ink b halo' }),
    );
  });
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-e' }, text(30, 12, words['cost']!, { class: 'qt' })),
    ...[0, 1, 2]
      .filter((tick) => tick <= first)
      .map((tick) =>
        h(
          'g',
          {},
          path(tick === 0 ? 'ax' : 'gr', `M30 ${y(tick) + 0.5}H${look.width - 12}`),
          text(22, y(tick) + 4, String(tick), { 'text-anchor': 'end' }),
        ),
      ),
    path('ref', `M30 ${y(floor)}H${look.width - 12}`),
    text(look.width - 12, y(floor) + 17, `${words['floor']!} ${fixed(floor, 4)}`, {
      class: 'halo',
      'text-anchor': 'end',
    }),
    ...curves,
    text(30, HEIGHT - 8, '0', { 'text-anchor': 'middle' }),
    text(look.width - 12, HEIGHT - 8, `${epochs} ${words['epochs']!}`, { 'text-anchor': 'end' }),
  );
}

const twice = defineFigure<Result>({
  id: 'losses-double-softmax',
  place: 'text',
  runs: (settings) => Object.fromEntries(RULES.map(({ name }) => [name, { ...settings, rule: name }])),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...RULES.flatMap(({ name }) => [`cost ${name}`, `probability ${name}`])],
    rows: runs['once']!.result.cost.map((_, epoch) => [
      epoch,
      ...RULES.flatMap(({ name }) => [runs[name]!.result.cost[epoch]!, runs[name]!.result.probability[epoch]!]),
    ]),
  }),
});

export const figures = [twice];
