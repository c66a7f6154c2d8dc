// Ridges: where the net inputs of one unit a layer lie over the held-out pictures, epoch under epoch; above as the layer
// gets them without normalization, below what the activation function gets with it.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { BINS, REACH } from '../spread.ts';

const BLOCKS = [
  { run: 'off', of: 'before' },
  { run: 'on', of: 'after' },
] as const;

/** The counts, smoothed by a weighted mean of neighbors, as heights from 0 to 1. */
function heights(counts: readonly number[]): number[] {
  const at = (bin: number): number => counts[bin] ?? 0;
  const smooth = counts.map((_, bin) => (at(bin - 1) + 2 * at(bin) + at(bin + 1)) / 4);
  const total = smooth.reduce((sum, value) => sum + value, 0) || 1;
  // A third of all in one bin is as high as a ridge gets.
  return smooth.map((value) => Math.min(1, (value / total) * 3));
}

/** One path, from where the pictures begin to where they end; lines in whole tenths of a pixel keep files small. */
function ridge(counts: readonly number[], left: number, width: number, foot: number, height: number): Drawing[] {
  const tenth = (value: number): number => Math.round(10 * value) / 10;
  const all = heights(counts).map((value, bin) => [left + ((bin + 0.5) / BINS) * width, value] as const);
  const first = all.findIndex(([, value]) => value > 0);
  const last = all.findLastIndex(([, value]) => value > 0);
  const points = all
    .slice(Math.max(0, first - 1), last + 2)
    .map(([x, value]) => `${tenth(x)} ${tenth(foot - value * height)}`);
  const outline = `M${px(left)} ${foot}L${points.join('L')}L${px(left + width)} ${foot}`;
  return [path('hol', outline)];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const left = narrow ? 22 : 60;
  const layers = scene.runs['off']!.result.spreads[0]?.length ?? 1;
  const each = (look.width - left) / layers;
  const width = each - (narrow ? 8 : 18);
  const step = 13;
  const epochs = Math.max(...BLOCKS.map(({ run }) => scene.runs[run]!.result.spreads.length));
  const tall = 22 + step * epochs + 26;
  const blocks = BLOCKS.map(({ run, of }, b) => {
    const { spreads } = scene.runs[run]!.result;
    const top = 20 + b * (tall + 26);
    const foot = (epoch: number): number => top + 40 + step * epoch;
    return h(
      'g',
      {},
      text(0, top, words[run], { class: 'ink b' }),
      ...[0, spreads.length - 1].map((epoch) =>
        text(left - 8, foot(epoch), narrow ? String(epoch) : `${epoch === 0 ? `${words['epoch']} ` : ''}${epoch}`, {
          'text-anchor': 'end',
        }),
      ),
      ...Array.from({ length: layers }, (_, layer) => {
        const from = px(left + layer * each);
        const zero = px(from + width / 2);
        return h(
          'g',
          { class: 'q-z' },
          ...spreads.flatMap((row, epoch) => ridge(row[layer]![of], from, width, foot(epoch), 2.8 * step)),
          path('ref', `M${zero} ${top + 22}V${foot(spreads.length - 1)}`),
          text(
            zero,
            foot(epochs - 1) + 18,
            narrow ? `${words['short']} ${layer + 1}` : `${words['layer']} ${layer + 1}`,
            {
              'text-anchor': 'middle',
            },
          ),
        );
      }),
    );
  });
  return drawing({ id, width: look.width, height: px(2 * tall + 56), label: scene.label }, ...blocks);
}

export const drift = defineFigure<Result>({
  id: 'normalization-opening',
  place: 'text',
  runs: () => ({
    off: { activation: 'tanh', normalized: 'off' },
    on: { activation: 'tanh', normalized: 'on' },
  }),
  draw,
  data: ({ runs }) => ({
    columns: ['run', 'epoch', 'layer', 'from', 'to', 'pictures'],
    rows: BLOCKS.flatMap(({ run, of }) =>
      runs[run]!.result.spreads.flatMap((layers, epoch) =>
        layers.flatMap((spread, layer) =>
          spread[of].flatMap((count, bin) => {
            const from = -REACH + (2 * REACH * bin) / BINS;
            return count > 0 ? [[run, epoch, layer + 1, from, from + (2 * REACH) / BINS, count]] : [];
          }),
        ),
      ),
    ),
  }),
});
