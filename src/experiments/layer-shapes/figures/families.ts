// Where layers lead: eight families of networks, each as a small drawing of what it does with its links.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { column, links, network, units, type Place } from './nets.ts';

const R = 5;
const MIDDLE = 56;
const PITCH = 17;
const HEIGHT = 128;

const at = (x: number, count: number): Place[] => column(x, MIDDLE, count, PITCH);

/** A small loop at the top of a unit, or of the box around it. */
const ownLoop = ({ x, y }: Place, from = R): Drawing =>
  path(
    'line',
    `M${px(x - 3)} ${px(y - from)}C${px(x - 10)} ${px(y - from - 11)} ${px(x + 10)} ${px(y - from - 11)} ${px(x + 3)} ${px(y - from)}`,
  );

function recurrent(hasGates: boolean): Drawing {
  const [inputs, hidden, out] = [at(8, 3), column(50, MIDDLE, 2, 38), at(92, 2)] as const;
  return h(
    'g',
    {},
    links(inputs, hidden, 7, 'gr'),
    links(hidden, out, 7, 'gr'),
    ...hidden.map((unit) => ownLoop(unit, hasGates ? 9 : R)),
    units(inputs, R, 'input'),
    units(hidden, R, 'hidden'),
    // A store in the middle of the unit that gates open and close.
    ...(hasGates
      ? hidden.map(({ x, y }) => h('rect', { class: 'line', x: px(x - 9), y: px(y - 9), width: 18, height: 18 }))
      : []),
    units(out, R, 'output'),
  );
}

/** Each hidden unit sees three neighbors, all with the same three weights. */
function convolutional(): Drawing {
  const [inputs, hidden] = [column(8, MIDDLE, 6, 14), column(46, MIDDLE, 4, 14)];
  const pooled = column(74, MIDDLE, 2, 28);
  return h(
    'g',
    {},
    ...hidden.map((unit, j) => links(inputs.slice(j, j + 3), [unit], 6, j === 1 ? 'line' : 'gr')),
    ...pooled.map((unit, j) => links(hidden.slice(2 * j, 2 * j + 2), [unit], 6, 'gr')),
    links(pooled, [{ x: 100, y: MIDDLE }], 6, 'gr'),
    units(inputs, 4, 'input'),
    units(hidden, 4, 'hidden'),
    units(pooled, 4, 'hidden'),
    units([{ x: 100, y: MIDDLE }], R, 'output'),
  );
}

/** What a layer makes is added to what went in. */
function residual(): Drawing {
  const columns = [10, 40, 70, 100].map((x) => at(x, 2));
  const jump = (from: number, to: number): Drawing =>
    path(
      'line',
      `M${from} ${MIDDLE - 18}C${from + 6} ${MIDDLE - 40} ${to - 6} ${MIDDLE - 40} ${to} ${MIDDLE - 18}m-5 -4l5 4l2 -6`,
    );
  return h(
    'g',
    {},
    ...columns.slice(1).map((to, l) => links(columns[l]!, to, 7, 'gr')),
    jump(10, 68),
    ...columns.map((places, l) => units(places, R, l === 0 ? 'input' : l === 3 ? 'output' : 'hidden')),
  );
}

/** Every position looks at every other, with weights made from what stands there. */
function attention(): Drawing {
  const [below, above] = [column(22, MIDDLE, 4, PITCH), column(84, MIDDLE, 4, PITCH)];
  return h(
    'g',
    {},
    links(below, [above[1]!], 7, 'line'),
    links(below, [above[0]!, above[2]!, above[3]!], 7, 'gr'),
    units(below, R, 'input'),
    units(above, R, 'output'),
  );
}

const FAMILIES: readonly { readonly name: string; drawn(): Drawing }[] = [
  { name: 'perceptron', drawn: () => network([3, 1], [24, 82], MIDDLE, PITCH, R) },
  { name: 'feedforward', drawn: () => network([3, 4, 2], [10, 54, 98], MIDDLE, PITCH, R) },
  { name: 'deep', drawn: () => network([3, 4, 4, 4, 2], [6, 30, 54, 78, 102], MIDDLE, PITCH, R) },
  { name: 'autoencoder', drawn: () => network([5, 2, 5], [12, 54, 96], MIDDLE, 15, R) },
  { name: 'convolutional', drawn: convolutional },
  { name: 'recurrent', drawn: () => recurrent(false) },
  { name: 'gated', drawn: () => recurrent(true) },
  { name: 'residual', drawn: residual },
  { name: 'attention', drawn: attention },
];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const columns = look.width < 480 ? 2 : look.width < 800 ? 3 : 5;
  const pitch = look.width / columns;
  const row = HEIGHT + 28;
  return drawing(
    { id, width: look.width, height: Math.ceil(FAMILIES.length / columns) * row - 12, label: scene.label },
    ...FAMILIES.map(({ name, drawn }, place) => {
      const [left, top] = [(place % columns) * pitch, Math.floor(place / columns) * row];
      const [title, what] = words[name]!.split(': ') as [string, string];
      return h(
        'g',
        { transform: `translate(${px(left + 2)},${px(top)})` },
        drawn(),
        text(0, 116, title, { class: 'ink b' }),
        text(0, 132, what, {}),
      );
    }),
  );
}

export const families = defineFigure<Result>({
  id: 'layer-shapes-families',
  place: 'wide',
  slide: { width: 780 },
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ words }) => ({
    columns: ['family', 'links'],
    rows: FAMILIES.map(({ name }) => (words[name] ?? `${name}: `).split(': ')),
  }),
});
