// Two runs: the whole recipe, and the one that was chosen.
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';

const TOP = 30;
const PLOT = 190;

/** The mean of a run's seeds, epoch by epoch. */
export const meansOf = ({ accuracy }: Result): number[] =>
  accuracy.map((shares) => shares.reduce((sum, share) => sum + share, 0) / shares.length);

const percent = (share: number, digits = 1): string => fixed(100 * share, digits);

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, runs } = scene;
  const narrow = look.kind === 'narrow';
  const [whole, other] = [meansOf(runs['whole']!.result), meansOf(runs['other']!.result)];
  const epochs = whole.length - 1;
  const x = linear([0, epochs], [38, look.width - (narrow ? 46 : 150)]);
  const y = linear([0, 1], [TOP + PLOT, TOP]);
  const [a, b] = [y(whole[epochs]!), y(other[epochs]!)];
  const near = Math.abs(a - b) < 16;
  const places = near ? [(a + b) / 2 + (a <= b ? -8 : 8), (a + b) / 2 + (a <= b ? 8 : -8)] : [a, b];
  const recipe = String(runs['other']!.settings['recipe']);
  const said = (name: string, share: number): string => (narrow ? percent(share) : `${name} ${percent(share)}`);
  const points = (values: readonly number[]): [number, number][] => values.map((share, epoch) => [x(epoch), y(share)]);
  const key = (row: number, stroke: string, name: string): Drawing[] => [
    path(stroke, `M38 ${TOP + PLOT + 36 + 18 * row}h22`),
    text(68, TOP + PLOT + 40 + 18 * row, name, { class: 'ink' }),
  ];
  return drawing(
    { id, width: look.width, height: TOP + PLOT + (narrow ? 66 : 26), label: scene.label },
    text(0, 14, words['right']!, { class: 'ink' }),
    path('gr', `M38 ${y(0.5)}H${x(epochs)}M38 ${y(1)}H${x(epochs)}`),
    path('ax', `M38 ${y(0)}H${x(epochs)}`),
    ...[0, 0.5, 1].map((share) => text(32, y(share) + 4, percent(share, 0), { 'text-anchor': 'end' })),
    text(38, TOP + PLOT + 18, '0'),
    text(x(epochs), TOP + PLOT + 18, `${epochs} ${words['epochs']}`, { 'text-anchor': 'end' }),
    curve('r2', points(other)),
    curve('r1', points(whole)),
    text(x(epochs) + 8, places[0]! + 4, said(words['whole']!, whole[epochs]!), { class: 'ink' }),
    text(x(epochs) + 8, places[1]! + 4, said(words[recipe]!, other[epochs]!), { class: 'ink' }),
    ...(narrow ? [...key(0, 'r1', words['whole']!), ...key(1, 'r2', words[recipe]!)] : []),
  );
}

export const pair = defineFigure<Result>({
  id: 'digits-ablation-pair',
  place: 'text',
  runs: (settings) => ({ whole: { ...settings, recipe: 'whole' }, other: settings }),
  draw,
  data: ({ runs }) => {
    const [whole, other] = [runs['whole']!.result, runs['other']!.result];
    return {
      columns: ['epoch', 'whole recipe', String(runs['other']!.settings['recipe'])],
      rows: meansOf(whole).map((share, epoch) => [epoch, share, meansOf(other)[epoch]!]),
    };
  },
});
