// Squared errors as squares: their sides are the misses. Below them the four scalings with what they make of the sum.
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import {
  defineFigure,
  drawing,
  grip,
  letter,
  path,
  px,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import { NAMES, type Result } from '../experiment.ts';

type SquareScene = Scene<Result>;

const HEIGHT = 190;
const TOP = 14;

export interface Pair {
  readonly label: readonly number[];
  readonly prediction: readonly number[];
}

export const pairOf = ({ runs }: Pick<SquareScene, 'runs'>): Pair => {
  const { settings } = runs['only']!;
  return { label: arrayOf(String(settings['label'])), prediction: arrayOf(String(settings['prediction'])) };
};

/** A ring with a point: a target. */
const target = (x: number, y: number): Drawing =>
  h(
    'g',
    { class: 'q-y' },
    h('circle', { class: 'hol', cx: x, cy: y, r: 5 }),
    h('circle', { class: 'qf', cx: x, cy: y, r: 1.8 }),
  );

/** Pixels a unit, so that the tallest difference and the widest square find room. */
function unitOf({ label, prediction }: Pair, column: number) {
  const all = [...label, ...prediction];
  const low = Math.min(0, Math.floor(Math.min(...all)));
  const high = Math.max(low + 2, Math.ceil(Math.max(...all) + 0.25));
  const widest = Math.max(0.5, ...label.map((y, i) => Math.abs(y - prediction[i]!)));
  return { low, unit: Math.min(HEIGHT / (high - low), (column - 30) / widest) };
}

function axis(low: number, unit: number, left: number, width: number): Drawing[] {
  const reach = HEIGHT / unit;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((candidate) => reach / candidate <= 6) ?? 1000;
  const ticks = Array.from({ length: Math.floor(reach / step) + 1 }, (_, i) => low + i * step);
  return ticks.map((tick) => {
    const y = px(TOP + HEIGHT - (tick - low) * unit);
    return h(
      'g',
      {},
      path(tick === low ? 'ax' : 'gr', `M${left}.5 ${y}H${width}`),
      text(left - 8, y + 4, shown(tick), { 'text-anchor': 'end' }),
    );
  });
}

/** The names of label and prediction, kept apart. */
function names(scene: SquareScene, x: number, labelAt: number, predictionAt: number): Drawing {
  const near = Math.abs(labelAt - predictionAt) < 16;
  const way = labelAt <= predictionAt ? -1 : 1;
  const [first, second] = near
    ? [(labelAt + predictionAt) / 2 + way * 8, (labelAt + predictionAt) / 2 - way * 8]
    : [labelAt, predictionAt];
  const name = (quantity: string, symbol: string, y: number) =>
    h(
      'g',
      { class: quantity },
      text(x, px(y + 4), [scene.words[symbol], ' ', letter(symbol)], { class: 'qt halo', 'text-anchor': 'end' }),
    );
  return h('g', {}, name('q-y', 'y', first), name('q-h', 'h', second));
}

function squares(scene: SquareScene, left: number): Drawing {
  const pair = pairOf(scene);
  const { width } = scene.look;
  const count = pair.label.length;
  const wide = scene.look.kind !== 'narrow';
  const first = left + (wide ? 92 : 76);
  const column = (width - first) / count;
  const { low, unit } = unitOf(pair, column);
  const at = (value: number) => px(TOP + HEIGHT - (value - low) * unit);
  const parts = pair.label.map((y, i) => {
    const prediction = pair.prediction[i]!;
    const x = px(first + i * column + 6);
    const side = px(Math.abs(y - prediction) * unit);
    const middle = (at(y) + at(prediction)) / 2;
    const roomy = side > 44;
    return h(
      'g',
      {},
      h(
        'g',
        { class: 'q-e' },
        h('rect', { class: 'wash', x, y: Math.min(at(y), at(prediction)), width: side, height: side }),
        h('rect', { class: 'qs', x, y: Math.min(at(y), at(prediction)), width: side, height: side }),
        column > 44 &&
          text(px(roomy ? x + side / 2 : x + side + 7), px(middle + 4), shown((y - prediction) * (y - prediction), 2), {
            class: 'qt b halo',
            'text-anchor': roomy ? 'middle' : 'start',
          }),
      ),
      target(x, at(y)),
      h('g', { class: 'q-h' }, h('circle', { class: 'dot', cx: x, cy: at(prediction), r: 4.6 })),
      grip({ list: 'label', place: i, down: -unit }, { x, y: at(y) }),
      grip({ list: 'prediction', place: i, down: -unit }, { x, y: at(prediction) }),
      column > 20 &&
        text(px(x - 6), TOP + HEIGHT + 18, column > 90 ? `${scene.words['component']} ${i + 1}` : String(i + 1), {}),
    );
  });
  return h(
    'g',
    {},
    ...axis(low, unit, left, width),
    ...parts,
    names(scene, first - 6, at(pair.label[0]!), at(pair.prediction[0]!)),
  );
}

/** (0.50, −0.50), of many components only the first. */
const listed = (values: readonly number[], most: number): string =>
  `(${values
    .slice(0, most)
    .map((value) => fixed(value, 2))
    .join(', ')}${values.length > most ? ', …' : ''})`;

function table(scene: SquareScene, top: number): Drawing {
  const { look, words } = scene;
  const { scalings } = scene.runs['only']!.result;
  const narrow = look.kind === 'narrow';
  const [valueAt, gradientAt] = narrow ? [96, 158] : [140, 372];
  const most = Math.max(0.01, ...scalings.map(({ value }) => value));
  const head = (x: number, word: string) => text(x, top, words[word], {});
  return h(
    'g',
    {},
    head(0, 'scaling'),
    head(valueAt, 'value'),
    head(gradientAt, 'gradient'),
    path('gr', `M0 ${top + 7.5}H${look.width}`),
    ...NAMES.map((name, row) => {
      const { value, gradient } = scalings.find((scaled) => scaled.name === name)!;
      const y = top + 26 + row * 23;
      const bar = narrow ? 0 : px((150 * value) / most);
      return h(
        'g',
        {},
        text(0, y, words[name], { class: 'ink' }),
        h(
          'g',
          { class: 'q-e' },
          narrow ? null : h('rect', { class: 'qf', x: valueAt, y: y - 9, width: bar, height: 9 }),
          text(valueAt + bar + (narrow ? 0 : 7), y, shown(value, 3), { class: 'qt' }),
        ),
        text(gradientAt, y, listed(gradient, narrow ? 2 : 4), { class: 'ink' }),
      );
    }),
  );
}

function draw(scene: SquareScene): Drawing {
  return drawing(
    { id: scene.id, width: scene.look.width, height: HEIGHT + 170, label: scene.label },
    squares(scene, 26),
    table(scene, HEIGHT + 62),
  );
}

export const squaresFigure = defineFigure<Result>({
  id: 'losses-squares',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { label, prediction } = pairOf(scene);
    const { scalings } = scene.runs['only']!.result;
    return {
      columns: ['component', 'label', 'prediction', 'square', ...NAMES.map((name) => `gradient ${name}`)],
      rows: label.map((y, i) => [
        i + 1,
        y,
        prediction[i]!,
        (y - prediction[i]!) * (y - prediction[i]!),
        ...scalings.map(({ gradient }) => gradient[i]!),
      ]),
    };
  },
});
