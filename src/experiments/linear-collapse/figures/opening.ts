// One sheet of squared paper, sent through ten layers without a bend, through a single layer, and through ten with one.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { sheet } from '../affine.ts';
import type { Result } from '../experiment.ts';
import { heading, paper, type Box } from './sheets.ts';

const HEAD = 44;
const GAP = 40;

function boxes({ width, kind }: Scene<Result>['look']): { boxes: Box[]; height: number } {
  const columns = kind === 'narrow' || width < 480 ? 2 : 4;
  const size = Math.min(190, (width - (columns - 1) * GAP - 12) / columns);
  const left = (width - columns * size - (columns - 1) * GAP) / 2;
  const all = [0, 1, 2, 3].map((n) => ({
    left: px(left + (n % columns) * (size + GAP)),
    top: px(HEAD + Math.floor(n / columns) * (size + HEAD + 26)),
    size: px(size),
  }));
  return { boxes: all, height: px(all[3]!.top + size + 8) };
}

/** An arrow from one sheet to the next, in the gap between them. */
function arrow({ left, top, size }: Box): Drawing {
  const [x, y] = [left - GAP / 2, top + size / 2];
  return path('line', `M${px(x - 9)} ${px(y)}h18m-5 -4l5 4l-5 4`);
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { boxes: places, height } = boxes(look);
  const [straight, bent] = ['straight', 'bent'].map((name) => scene.runs[name]!.result) as [Result, Result];
  const count = (result: Result) => `${fixed(result.parameters, 0)} ${words['numbers']}`;
  const [first, second, third, fourth] = places as [Box, Box, Box, Box];
  const scale = straight.outputs;
  const isStacked = fourth.top !== first.top;
  return drawing(
    { id, width: look.width, height, label: scene.label },
    heading(first, words['sheet']!, words['inputs']!),
    paper({ points: sheet(), box: first, quantity: 'x', isStraight: true }),
    heading(second, words['ten']!, count(straight)),
    paper({ points: straight.outputs, box: second, scale, quantity: 'h', isStraight: true }),
    // Not how many: that is the first question of the lesson.
    heading(third, words['one']!, words['fewer']!),
    paper({ points: straight.outputsOfOne, box: third, scale, quantity: 'h', isStraight: true }),
    heading(fourth, words['bent']!, count(bent)),
    paper({ points: bent.outputs, box: fourth, quantity: 'h', isStraight: false }),
    h('g', {}, arrow(second), ...(isStacked ? [] : [text(third.left - GAP / 2, third.top + third.size / 2 + 6, '=', { class: 'ink slide-none', 'text-anchor': 'middle' })])), // prettier-ignore
  );
}

export const opening = defineFigure<Result>({
  id: 'collapse-sheet',
  place: 'wide',
  runs: (settings) => ({
    straight: { ...settings, layers: 10, width: 50, activation: 'identity', gain: 1 },
    bent: { ...settings, layers: 10, width: 50, activation: 'tanh', gain: 1.3 },
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['x1', 'x2', 'ten y1', 'ten y2', 'one y1', 'one y2', 'bent y1', 'bent y2'],
    rows: sheet().map((x, n) => [
      ...x,
      ...runs['straight']!.result.outputs[n]!,
      ...runs['straight']!.result.outputsOfOne[n]!,
      ...runs['bent']!.result.outputs[n]!,
    ]),
  }),
});
