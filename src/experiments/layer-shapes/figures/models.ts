// Linear models drawn as networks: what differs is the output function and what is compared with the target.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { column, links, network, units } from './nets.ts';

type ModelScene = Scene<Result>;

/** Sizes of each model's network, and the name of its output function. */
const MODELS = [
  { name: 'softmax', sizes: [4, 3], output: 'softmax' },
  { name: 'tanh', sizes: [4, 1], output: 'tanh' },
  { name: 'svm', sizes: [4, 1], output: 'z' },
  { name: 'kernel', sizes: [2, 5, 1], output: 'z' },
  { name: 'pca', sizes: [4, 2, 4], output: 'z' },
] as const;

const PANEL = 168;

/** Kernel units compare the input with stored examples: drawn as rings with a point. */
function kernels(xs: readonly number[], middle: number, pitch: number): Drawing {
  const [inputs, stored, out] = [2, 5, 1].map((count, l) => column(xs[l]!, middle, count, pitch));
  return h(
    'g',
    {},
    links(inputs!, stored!, 8, 'gr'),
    links(stored!, out!, 8, 'line'),
    units(inputs!, 6, 'input'),
    h(
      'g',
      { class: 'q-x' },
      ...stored!.map(({ x, y }) =>
        h(
          'g',
          {},
          h('circle', { class: 'hol', cx: px(x), cy: px(y), r: 6.5 }),
          h('circle', { class: 'dot', cx: px(x), cy: px(y), r: 2.2 }),
        ),
      ),
    ),
    units(out!, 6.5, 'output'),
  );
}

function panel(scene: ModelScene, model: (typeof MODELS)[number], left: number, top: number, width: number): Drawing {
  const { words } = scene;
  const { parameters } = scene.runs[model.name]!.result;
  const tall = Math.max(...model.sizes);
  const pitch = tall > 4 ? 19 : 22;
  const span = Math.min(width - 64, 44 * model.sizes.length);
  const xs = model.sizes.map((_, l) => 10 + (span * l) / (model.sizes.length - 1));
  const middle = 80;
  const counted = model.name === 'kernel' ? words['kernel count']! : `${parameters} ${words['parameters']!}`;
  return h(
    'g',
    { transform: `translate(${px(left)},${px(top)})` },
    text(0, 12, words[model.name], { class: 'ink b' }),
    model.name === 'kernel' ? kernels(xs, middle, pitch) : network(model.sizes, xs, middle, pitch, 6),
    path('thin', `M${px(xs.at(-1)! + 12)} ${middle}h14m-4 -3l4 3l-4 3`),
    text(px(xs.at(-1)! + 31), middle + 4, words[`${model.name} out`], { class: 'ink' }),
    text(0, 144, words[`${model.name} cost`], { class: 'ink' }),
    text(0, 160, counted, {}),
  );
}

function draw(scene: ModelScene): Drawing {
  const { id, look } = scene;
  const columns = look.width < 480 ? 1 : look.width < 800 ? 2 : 3;
  const gap = 24;
  const width = (look.width - (columns - 1) * gap) / columns;
  const row = PANEL + 22;
  return drawing(
    { id, width: look.width, height: Math.ceil(MODELS.length / columns) * row - 18, label: scene.label },
    ...MODELS.map((model, place) =>
      panel(scene, model, (place % columns) * (width + gap), Math.floor(place / columns) * row, width),
    ),
  );
}

export const models = defineFigure<Result>({
  id: 'layer-shapes-models',
  place: 'wide',
  slide: { width: 800, type: 1.12 },
  runs: (settings) =>
    Object.fromEntries(
      MODELS.map(({ name, sizes }) => [name, { ...settings, sizes: JSON.stringify(sizes), examples: 1 }]),
    ),
  draw,
  data: ({ runs }) => ({
    columns: ['model', 'sizes', 'output', 'parameters of the network'],
    rows: MODELS.map(({ name, sizes, output }) => [name, sizes.join('–'), output, runs[name]!.result.parameters]),
  }),
});
