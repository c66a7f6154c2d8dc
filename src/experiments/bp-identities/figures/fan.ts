// BP2 as a picture: one hidden unit, the units of the next layer that it feeds, and what each of them sends back.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

/** What comes back to the first unit of layer 2: along each link its weight times the error there. */
export function pathsOf({ layers }: Result) {
  const [here, next] = [layers[0]!, layers[1]!];
  const links = next.delta.map((delta, i) => ({ weight: next.W[0]![i]!, delta, back: next.W[0]![i]! * delta }));
  const sum = links.reduce((total, { back }) => total + back, 0);
  return { links, sum, slope: here.slope[0]!, delta: here.delta[0]! };
}

/** More units than this do not fit; the rest is said in words. */
const MOST = 6;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { links, sum, slope, delta } = pathsOf(scene.runs['only']!.result);
  const shown = links.slice(0, MOST);
  const isNarrow = look.width < 480;
  const line = 66;
  const height = Math.max(3, shown.length) * line + (isNarrow ? 96 : 40);
  const middle = 22 + (Math.max(3, shown.length) * line) / 2 - 6;
  const [x0, x1] = isNarrow ? [34, 190] : [196, 400];
  const yOf = (index: number): number => middle + (index - (shown.length - 1) / 2) * line;
  const parts = shown.flatMap((link, index) => {
    const y = yOf(index);
    const at = (share: number): [number, number] => [x0 + (x1 - x0) * share, middle + (y - middle) * share];
    const [wx, wy] = at(isNarrow ? 0.6 : 0.66);
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y - middle) * (y - middle));
    const [ux, uy] = [(x1 - x0) / length, (y - middle) / length];
    const offset = 7;
    const from = [x1 - 24 * ux - offset * uy, y - 24 * uy + offset * ux];
    const to = [x0 + 32 * ux - offset * uy, middle + 32 * uy + offset * ux];
    const head = [to[0]! + 9 * ux, to[1]! + 9 * uy];
    return [
      h(
        'g',
        { class: 'q-w' },
        path('qs', `M${px(x0 + 25 * ux)} ${px(middle + 25 * uy)}L${px(x1 - 19 * ux)} ${px(y - 19 * uy)}`),
      ),
      h(
        'g',
        { class: 'q-d' },
        path('qs r2', `M${px(from[0]!)} ${px(from[1]!)}L${px(head[0]!)} ${px(head[1]!)}`),
        path(
          'qf',
          `M${px(to[0]!)} ${px(to[1]!)}L${px(head[0]! - 4 * uy)} ${px(head[1]! + 4 * ux)}L${px(head[0]! + 4 * uy)} ${px(head[1]! - 4 * ux)}Z`,
        ),
      ),
      h(
        'g',
        { class: 'q-w' },
        text(px(wx), px(wy - 7), fixed(link.weight, 2), { class: 'qt halo', 'text-anchor': 'middle' }),
      ),
      h('circle', { class: 'line', cx: x1, cy: px(y), r: 18 }),
      h(
        'g',
        { class: 'q-d' },
        text(x1 + 26, px(y - 2), [letter('δ'), ` = ${fixed(link.delta, 4)}`], { class: 'qt' }),
        text(x1 + 26, px(y + 15), isNarrow ? fixed(link.back, 4) : `${words['back']} ${fixed(link.back, 4)}`, {}),
      ),
    ];
  });
  const below = height - (isNarrow ? 62 : 6);
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(x0, 14, words['layer 2']!, { 'text-anchor': 'middle' }),
    text(x1, 14, words['layer 3']!, { 'text-anchor': 'middle' }),
    ...parts,
    h('circle', { class: 'pap', cx: x0, cy: middle, r: 24 }),
    h(
      'g',
      { class: 'q-d' },
      h('circle', { class: 'qs', cx: x0, cy: middle, r: 24 }),
      text(x0, middle + 5, letter('δ'), { class: 'qt', 'text-anchor': 'middle' }),
    ),
    isNarrow
      ? null
      : h(
          'g',
          {},
          text(158, middle - 14, [words['sum'], ` ${fixed(sum, 4)}`], { 'text-anchor': 'end' }),
          text(158, middle + 4, [words['slope'], ` ${fixed(slope, 4)}`], { 'text-anchor': 'end' }),
          h(
            'g',
            { class: 'q-d' },
            text(158, middle + 22, [letter('δ'), ` = ${fixed(delta, 4)}`], { class: 'qt', 'text-anchor': 'end' }),
          ),
        ),
    isNarrow
      ? h(
          'g',
          {},
          text(0, below, `${words['sum']} ${fixed(sum, 4)}`, {}),
          text(0, below + 20, `${words['slope']} ${fixed(slope, 4)}`, {}),
          h('g', { class: 'q-d' }, text(0, below + 40, [letter('δ'), ` = ${fixed(delta, 4)}`], { class: 'qt' })),
        )
      : null,
  );
}

export const fan = defineFigure<Result>({
  id: 'backpropagation-fan',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: ['weight', 'delta of layer 3', 'sent back'],
    rows: pathsOf(runs['only']!.result).links.map(({ weight, delta, back }) => [weight, delta, back]),
  }),
});
