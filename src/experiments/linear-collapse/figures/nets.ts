// Document C's network, 2–3–2, beside the 2–2 that does the same: three ways from the first input to the first output,
// and the one link that stands for them.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

type Spot = readonly [x: number, y: number];
const RADIUS = 11;
const HEIGHT = 178;
const MIDDLE = HEIGHT / 2 + 8;
const SUBSCRIPTS = ['₁', '₂', '₃'];

const column = (x: number, count: number, middle: number): Spot[] =>
  Array.from({ length: count }, (_, k): Spot => [x, middle + (k - (count - 1) / 2) * 56]);

/** A thin link from rim to rim. */
function link([x1, y1]: Spot, [x2, y2]: Spot): Drawing {
  const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const [ux, uy] = [((x2 - x1) / length) * RADIUS, ((y2 - y1) / length) * RADIUS];
  return h('line', { class: 'thin', x1: px(x1 + ux), y1: px(y1 + uy), x2: px(x2 - ux), y2: px(y2 - uy) });
}

/** A strong link from rim to rim with its number at a share of its way; the line leaves room for the number. */
function weighted([x1, y1]: Spot, [x2, y2]: Spot, share: number, value: number): Drawing {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const rim = RADIUS / Math.sqrt(dx ** 2 + dy ** 2);
  const number = fixed(value, 2);
  const room = Math.min(number.length * 3.6 + 3, 9 * Math.abs(dx / dy)) / dx;
  const piece = (from: number, to: number): Drawing =>
    h('line', {
      class: 'r1',
      x1: px(x1 + dx * from),
      y1: px(y1 + dy * from),
      x2: px(x1 + dx * to),
      y2: px(y1 + dy * to),
    });
  return h(
    'g',
    {},
    piece(rim, share - room),
    piece(share + room, 1 - rim),
    text(px(x1 + dx * share), px(y1 + dy * share + 4), number, { class: 'qt halo b', 'text-anchor': 'middle' }),
  );
}

const units = (spots: readonly Spot[], quantity: string, symbol: string): Drawing =>
  h(
    'g',
    { class: `q-${quantity}` },
    ...spots.flatMap(([x, y], k) => [
      h('circle', { class: 'hol', cx: px(x), cy: px(y), r: RADIUS }),
      text(px(x), px(y + 4), [letter(symbol), SUBSCRIPTS[k]], { class: 'qt', 'text-anchor': 'middle' }),
    ]),
  );

interface Net {
  readonly left: number;
  readonly right: number;
  readonly title: string;
  /** The height on which the units are centered. */
  readonly middle: number;
  readonly weights: readonly number[][][];
}

function net({ left, right, title, middle, weights }: Net): Drawing {
  const sizes = [2, ...weights.map((W) => W[0]!.length)];
  const columns = sizes.map((count, k) => column(left + ((right - left) * k) / (sizes.length - 1), count, middle));
  const shares = weights.length === 1 ? [0.5] : [0.62, 0.36];
  const links = weights.flatMap((W, k) =>
    W.flatMap((row, i) =>
      row.map((value, j) => ({
        from: columns[k]![i]!,
        to: columns[k + 1]![j]!,
        value,
        share: shares[k]!,
        isFollowed: (k > 0 || i === 0) && (k < weights.length - 1 || j === 0),
      })),
    ),
  );
  return h(
    'g',
    {},
    text((left + right) / 2, 14, title, { class: 'ink b', 'text-anchor': 'middle' }),
    h(
      'g',
      { class: 'q-w' },
      ...links.filter(({ isFollowed }) => !isFollowed).map(({ from, to }) => link(from, to)),
      ...links
        .filter(({ isFollowed }) => isFollowed)
        .map(({ from, to, share, value }) => weighted(from, to, share, value)),
    ),
    units(columns[0]!, 'x', 'x'),
    ...columns.slice(1, -1).map((spots) => units(spots, 'h', 'h')),
    units(columns.at(-1)!, 'z', 'z'),
  );
}

/** A product of two numbers behind what stands before it: "+ 0.73 · 1.14", "− 0.17 · (−0.88)". */
function product(first: number, second: number, isFirst: boolean): string {
  const sign = first < 0 ? (isFirst ? '−' : '− ') : isFirst ? '' : '+ ';
  return `${sign}${fixed(Math.abs(first), 2)} · ${second < 0 ? `(${fixed(second, 2)})` : fixed(second, 2)}`;
}

function sum({ weights, W }: Result, isNarrow: boolean): string[] {
  const [first, second] = weights as [number[][], number[][]];
  const products = first[0]!.map((value, j) => product(value, second[j]![0]!, j === 0));
  const total = `= ${fixed(W[0]![0]!, 2)}`;
  return isNarrow ? [...products, total] : [[...products, total].join(' ')];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const isNarrow = look.width < 480;
  const [left, right] = [18, look.width - 18];
  const middle = isNarrow ? right : look.width * 0.56;
  const lines = sum(result, isNarrow);
  const second = isNarrow ? HEIGHT + 14 : 0;
  const below = isNarrow ? second + 122 : HEIGHT + 10;
  return drawing(
    { id, width: look.width, height: below + lines.length * 19, label: scene.label },
    net({ left, right: middle, title: words['with']!, middle: MIDDLE, weights: result.weights! }),
    h(
      'g',
      { transform: `translate(0,${second})` },
      net({ left: isNarrow ? left + 50 : middle + 74, right: isNarrow ? right - 50 : right, title: words['without']!, middle: isNarrow ? 66 : MIDDLE, weights: [result.W] }), // prettier-ignore
    ),
    isNarrow ? null : text(middle + 38, MIDDLE + 4, '=', { class: 'ink b', 'text-anchor': 'middle' }),
    h(
      'g',
      { class: 'q-w', 'text-anchor': 'middle' },
      ...lines.map((line, n) => text(look.width / 2, below + 6 + n * 19, line, { class: 'qt' })),
    ),
  );
}

export const nets = defineFigure<Result>({
  id: 'collapse-nets',
  place: 'text',
  runs: (settings) => ({ only: { ...settings, layers: 2, width: 3, activation: 'identity', gain: 1 } }),
  draw,
  data: ({ runs }) => {
    const { weights, biases, W, b } = runs['only']!.result;
    const [first, second] = weights!;
    return {
      columns: ['from', 'to', 'weight'],
      rows: [
        ...first!.flatMap((row, i) => row.map((value, j) => [`x${i + 1}`, `h${j + 1}`, value])),
        ...second!.flatMap((row, i) => row.map((value, j) => [`h${i + 1}`, `z${j + 1}`, value])),
        ...W.flatMap((row, i) => row.map((value, j) => [`x${i + 1}`, `z${j + 1} at once`, value])),
        ...biases![0]!.map((value, j) => ['1', `h${j + 1}`, value]),
        ...biases![1]!.map((value, j) => ['1', `z${j + 1}`, value]),
        ...b.map((value, j) => ['1', `z${j + 1} at once`, value]),
      ],
    };
  },
});
