// A row for each damage: two pictures as the network gets them, how many of all it reads, and what it says most.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { spreadOf } from '../../../lib/figure/band.ts';
import { digits } from '../../../lib/data/index.ts';
import { createRandom } from '../../../lib/nn/index.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { inked } from '../../../lib/figure/mask.ts';
import { linear } from '../../../lib/figure/scale.ts';
import { damaged, newOrder } from '../damage.ts';
import type { Broken, Result } from '../experiment.ts';
import { accuraciesOf, type Trained } from '../recorded.ts';

const ROW = 52;
const TOP = 40;
const PICTURE = 40;
const COLUMNS = 28;
const SHOWN = [4, 7];
const EXAMPLES_SEED = 16_000_003;

const percent = (share: number, places = 0): string => fixed(100 * share, places);

export const commonest = ({ answers }: Broken): { digit: number; share: number } => {
  const most = Math.max(...answers);
  return { digit: answers.indexOf(most), share: most / answers.reduce((sum, count) => sum + count, 0) };
};

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, settings, runs } = scene;
  const narrow = look.kind === 'narrow';
  const { broken } = runs['only']!.result;
  const shown = narrow ? SHOWN.slice(0, 1) : SHOWN;
  const { X } = digits(10, createRandom(EXAMPLES_SEED));
  const order = newOrder(X.cols, Number(settings['seed']));
  const left = shown.length * (PICTURE + 6) + 10;
  const x = linear([0, 1], narrow ? [left, look.width - 92] : [left + 130, look.width - 190]);
  const end = x(1);
  const isRecorded = settings['samples'] === 1000 && settings['epochs'] === 10;
  const row = (one: Broken, i: number): Drawing[] => {
    const top = TOP + i * ROW;
    const middle = top + PICTURE / 2;
    const bar = narrow ? middle + 10 : middle;
    const said = commonest(one);
    const pictures = damaged(X, one.damage, COLUMNS, order);
    const tiles = shown.map((digit, j) => ({ x: j * 32, y: 0, columns: COLUMNS, values: pictures.row[digit]! }));
    const { low, high } = spreadOf(accuraciesOf(settings['trained'] as Trained, one.damage));
    return [
      ...shown.map((_, j) =>
        h('rect', {
          class: 'gr',
          x: px((j * 32 * PICTURE) / COLUMNS) + 0.5,
          y: top + 0.5,
          width: PICTURE,
          height: PICTURE,
        }),
      ),
      h('g', { class: 'q-x' }, inked(tiles, { left: 0.5, top: top + 0.5, scale: PICTURE / COLUMNS })),
      text(narrow ? left + 6 : left, narrow ? middle - 6 : middle + 4, words[one.damage]!, { class: 'ink halo' }),
      h('rect', { class: 'wash', x: x(0), y: bar - 7, width: px(Math.max(1, x(one.accuracy) - x(0))), height: 14 }),
      path('line', `M${x(one.accuracy)} ${bar - 7}v14`),
      isRecorded ? path('thin', `M${x(low)} ${bar}H${x(high)}`) : null,
      text(end + 8, bar + 4, percent(one.accuracy, one.accuracy < 0.01 ? 1 : 0), { class: 'ink b' }),
      narrow ? null : text(end + 84, bar + 4, `${said.digit}`, { class: 'ink b', 'text-anchor': 'middle' }),
      text(look.width, bar + 4, `${narrow ? `${said.digit}: ` : ''}${percent(said.share)} %`, { 'text-anchor': 'end' }),
    ].filter((part) => part !== null);
  };
  const bottom = TOP + broken.length * ROW;
  return drawing(
    { id, width: look.width, height: bottom + 10, label: scene.label },
    narrow ? null : text(0, 12, words['pictures']!),
    text(x(0), 12, words[narrow ? 'rightShort' : 'right']!, { class: 'ink' }),
    text(look.width, 12, words[narrow ? 'commonestShort' : 'commonest']!, { 'text-anchor': 'end' }),
    path('ax', `M${x(0)} ${TOP - 8}V${bottom - 4}`),
    path('ref', `M${x(0.1)} ${TOP - 8}V${bottom - 4}`),
    text(x(0.1) + (narrow ? -4 : 0), TOP - 12, words['chance']!, { 'text-anchor': narrow ? 'start' : 'middle' }),
    ...broken.flatMap(row),
  );
}

export const rows = defineFigure<Result>({
  id: 'digits-broken',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: [
      'pictures',
      'accuracy',
      'mean of the largest output',
      ...Array.from({ length: 10 }, (_, i) => `said ${i}`),
    ],
    rows: runs['only']!.result.broken.map(({ damage, accuracy, sureness, answers }) => [
      ...[damage, accuracy, sureness],
      ...answers,
    ]),
  }),
});
