// One curve and its many sets of weights, step by step.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { arranged, type Arrangement, type Result } from './experiment.ts';

type SymmetryScene = Scene<Result>;

const momentOf = ({ runs, step }: SymmetryScene): { at: number; arrangement: Arrangement } => {
  const { arrangements } = runs['only']!.result;
  const at = Math.min(arrangements.length - 1, step ?? arrangements.length - 1);
  return { at, arrangement: arrangements[at]! };
};

/** The curve of the network. It is drawn from the outputs of the first set; all others lie on it. */
function curve(scene: SymmetryScene, left: number, top: number, width: number, height: number): Drawing {
  const { x, y } = scene.runs['only']!.result;
  const most = Math.max(0.5, ...y.map(Math.abs));
  const across = (value: number): number => px(left + ((value - x[0]!) / (x.at(-1)! - x[0]!)) * width);
  const down = (value: number): number => px(top + ((most - value) / (2 * most)) * height);
  return h(
    'g',
    {},
    path('gr', `M${px(left)} ${down(0)}H${px(left + width)}M${across(0)} ${px(top)}V${px(top + height)}`),
    h('g', { class: 'q-h' }, path('r1', `M${x.map((value, i) => `${across(value)} ${down(y[i]!)}`).join('L')}`)),
    h(
      'g',
      { class: 'q-x' },
      text(px(left + width), px(down(0) + 17), letter('x'), { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}

/** Which unit a circle is: its own letter, wherever it stands. */
const UNIT = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The 1–m–1 network as it stands now; a flipped unit is open, with its sign. */
function net(scene: SymmetryScene, left: number, top: number, width: number, height: number): Drawing {
  const { arrangement } = momentOf(scene);
  const m = arrangement.order.length;
  const middle = top + height / 2;
  const pitch = Math.min(48, height / m);
  const [a, b, c] = [left + 10, left + width / 2, left + width - 10];
  const rows = arrangement.order.map((_, j) => middle + (j - (m - 1) / 2) * pitch);
  return h(
    'g',
    {},
    path('gr', rows.map((y) => `M${a} ${middle}L${b} ${px(y)}L${c} ${middle}`).join('')),
    h('g', { class: 'q-x' }, h('rect', { class: 'qf', x: a - 7, y: middle - 7, width: 14, height: 14 })),
    h('g', { class: 'q-h' }, h('circle', { class: 'hol', cx: c, cy: middle, r: 8 })),
    ...rows.flatMap((y, j) => {
      const isFlipped = arrangement.signs[j]! < 0;
      const name = UNIT[arrangement.order[j]!]!;
      return h(
        'g',
        { class: 'q-h' },
        h('circle', { class: 'hol', cx: px(b), cy: px(y), r: 15 }),
        isFlipped ? h('circle', { class: 'wash', cx: px(b), cy: px(y), r: 15 }) : null,
        text(px(b), px(y + 4.5), isFlipped ? `−${name}` : name, { class: 'qt b', 'text-anchor': 'middle' }),
      );
    }),
  );
}

/** All weights as bars, unit by unit from the top place down: into the unit, its bias, out of it. */
function bars(scene: SymmetryScene, left: number, top: number, width: number, height: number): Drawing {
  const { result } = scene.runs['only']!;
  const { arrangement } = momentOf(scene);
  const { w, b, v } = arranged(result, arrangement);
  const m = w.length;
  const most = Math.max(...[...result.w, ...result.b, ...result.v].map(Math.abs), 0.1);
  const group = width / m;
  const bar = Math.min(14, group / 4);
  const middle = top + height / 2;
  const drawn = w.flatMap((_, j) =>
    (
      [
        ['q-w', w[j]!],
        ['q-b', b[j]!],
        ['q-w', v[j]!],
      ] as const
    ).map(([quantity, value], k) => {
      const tall = (Math.abs(value) / most) * (height / 2);
      const x = left + group * (j + 0.5) + (k - 1) * (bar + 3) - bar / 2;
      const y = value >= 0 ? middle - tall : middle;
      return h(
        'g',
        { class: quantity },
        h('rect', {
          class: k === 2 ? 'qs' : 'qf',
          x: px(x),
          y: px(y),
          width: px(bar),
          height: px(Math.max(0.5, tall)),
        }),
      );
    }),
  );
  return h(
    'g',
    {},
    path('ax', `M${px(left)} ${px(middle)}h${px(width)}`),
    ...drawn,
    ...arrangement.order.map((unit, j) =>
      text(
        px(left + group * (j + 0.5)),
        px(top + height + 18),
        `${arrangement.signs[j]! < 0 ? '−' : ''}${UNIT[unit]!}`,
        { class: 'ink', 'text-anchor': 'middle' },
      ),
    ),
  );
}

function draw(scene: SymmetryScene): Drawing {
  const { id, look, words } = scene;
  const { count } = scene.runs['only']!.result;
  const { at } = momentOf(scene);
  const counted = words['set']!.replace('{n}', String(at + 1)).replace('{of}', String(count));
  if (look.kind === 'multiple') {
    return drawing(
      { id, width: look.width, height: 190, label: scene.label },
      text(2, 12, counted, { class: 'ink' }),
      bars(scene, 2, 22, look.width - 4, 70),
      curve(scene, 2, 120, look.width - 4, 62),
    );
  }
  const isNarrow = look.width < 480;
  const part = isNarrow ? look.width : (look.width - 40) / 2;
  const right = isNarrow ? 0 : part + 40;
  return drawing(
    { id, width: look.width, height: isNarrow ? 464 : 330, label: scene.label },
    text(0, 13, counted, { class: 'ink b' }),
    net(scene, 6, 26, isNarrow ? part - 60 : part - 50, 130),
    text(right, isNarrow ? 184 : 13, words['weights'], { class: 'ink b' }),
    bars(scene, right, isNarrow ? 196 : 30, part, 104),
    text(0, isNarrow ? 352 : 190, words['curve'], { class: 'ink b' }),
    curve(scene, 0, isNarrow ? 362 : 202, look.width, isNarrow ? 96 : 118),
  );
}

const walk = defineFigure<Result>({
  id: 'weight-symmetry-walk',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: settings }),
  steps: ({ runs }) => {
    const last = runs['only']!.result.arrangements.length - 1;
    return [0, 1, 2, Math.min(8, last), Math.min(9, last), last].map((step) => Math.min(step, last));
  },
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    const { arrangements, w } = result;
    const named = (name: string) => w.map((_, j) => `${name}${j + 1}`);
    return {
      columns: ['set', ...named('w'), ...named('b'), ...named('v')],
      rows: arrangements.map((arrangement, i) => {
        const now = arranged(result, arrangement);
        return [i + 1, ...now.w, ...now.b, ...now.v];
      }),
    };
  },
});

export const figures = [walk];
