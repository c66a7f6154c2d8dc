// The same network as layers: what stands on its links, and the functions in a chain under it.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { FIRST, SECOND, type Result } from '../experiment.ts';
import type { LessonScene } from './shared.ts';

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value));

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A link with its weight beside it, nearer to where it starts so that crossing links keep their numbers apart. */
function link(from: Place, to: Place, weight: number, radius: number): Drawing {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const [u, v] = [dx / length, dy / length];
  const at = radius + 0.22 * (length - 2 * radius);
  return h(
    'g',
    { class: 'q-w' },
    path(
      'thin',
      `M${px(from.x + u * radius)} ${px(from.y + v * radius)}L${px(to.x - u * radius)} ${px(to.y - v * radius)}`,
    ),
    text(px(from.x + u * at), px(from.y + v * at + 4), signed(weight), { class: 'qt halo', 'text-anchor': 'middle' }),
  );
}

function unit({ x, y }: Place, radius: number, name: readonly unknown[], value: string, quantity: string): Drawing {
  return h(
    'g',
    { class: quantity },
    h('circle', { class: 'hol', cx: px(x), cy: px(y), r: radius }),
    text(px(x), px(y + 5), name as never, { class: 'qt', 'text-anchor': 'middle' }),
    text(px(x), px(y + radius + 16), value, { class: 'qt', 'text-anchor': 'middle' }),
  );
}

/** Under the layers: which function makes which column from the one before. */
function chain(columns: readonly number[], y: number): Drawing[] {
  return [0, 1].map((l) => {
    const [from, to] = [columns[l]!, columns[l + 1]!];
    return h(
      'g',
      {},
      path('line', `M${px(from)} ${y}v6H${px(to - 2)}v-6`),
      text(px((from + to) / 2), y + 23, [letter('f'), h('tspan', { dy: -5 }, l === 0 ? '(1)' : '(2)')], {
        class: 'ink',
        'text-anchor': 'middle',
      }),
    );
  });
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { h: hidden, f } = scene.runs['only']!.result;
  const radius = look.width < 480 ? 17 : 20;
  const columns = [radius + 14, look.width / 2, look.width - radius - 14];
  const rows = [62, 152];
  const inputs = rows.map((y) => ({ x: columns[0]!, y }));
  const units = rows.map((y) => ({ x: columns[1]!, y }));
  const output = { x: columns[2]!, y: 107 };
  const given = [Number(scene.settings['x1']), Number(scene.settings['x2'])];
  const subscripts = ['₁', '₂'];
  return drawing(
    { id, width: look.width, height: 234, label: scene.label },
    ...['input', 'hidden', 'output'].map((name, l) =>
      text(px(columns[l]!), 12, words[name], {
        class: 'ink',
        'text-anchor': l === 0 ? 'start' : l === 2 ? 'end' : 'middle',
        dx: l === 0 ? -radius - 12 : l === 2 ? radius + 12 : 0,
      }),
    ),
    ...inputs.flatMap((from, k) => units.map((to, j) => link(from, to, FIRST.W[k]![j]!, radius))),
    ...units.map((from, j) => link(from, output, SECOND.W[j]![0]!, radius)),
    ...inputs.map((place, k) => unit(place, radius, [letter('x'), subscripts[k]], fixed(given[k]!, 2), 'q-x')),
    ...units.map((place, j) => unit(place, radius, [letter('h'), subscripts[j]], fixed(hidden[j]!, 3), 'q-h')),
    ...units.map(({ x, y }, j) =>
      h(
        'g',
        { class: 'q-b' },
        text(px(x), px(y - radius - 7), `${FIRST.b[j]! < 0 ? '−' : '+'}${Math.abs(FIRST.b[j]!)}`, {
          class: 'qt',
          'text-anchor': 'middle',
        }),
      ),
    ),
    unit(output, radius, [letter('f')], fixed(f, 3), 'q-h'),
    ...chain(columns, 200),
  );
}

export const net = defineFigure<Result>({
  id: 'two-layer-net',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { z, h: hidden, f } = runs['only']!.result;
    return {
      columns: ['unit', 'weight of the first', 'weight of the second', 'bias', 'net input', 'output'],
      rows: [
        ...[0, 1].map((j) => [`h${j + 1}`, FIRST.W[0]![j]!, FIRST.W[1]![j]!, FIRST.b[j]!, z[j]!, hidden[j]!]),
        ['f', SECOND.W[0]![0]!, SECOND.W[1]![0]!, SECOND.b[0]!, runs['only']!.result.sum, f],
      ],
    };
  },
});
