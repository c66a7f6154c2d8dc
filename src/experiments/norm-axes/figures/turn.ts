// One block, large, with its axes named; beside it what the kind averages over.
import { shown } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { block, sizeOf } from './block.ts';

const TOP = 30;

/** Pixels of a cell, so that blocks of all sizes fill about the same room. */
function cellsFor(result: Result, width: number) {
  const [N, C, H, W] = result.shape as [number, number, number, number];
  const channel = Math.min(30, width / (C + 0.55 * N));
  const place = Math.min(26, 150 / (H * W));
  const step = Math.min(16, 0.55 * channel, 90 / N);
  return { channel: px(channel), place: px(place), step: [px(step), px(step)] as const };
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const narrow = look.kind === 'narrow';
  const cells = cellsFor(result, narrow ? 220 : 280);
  const [left, top] = [narrow ? 46 : 60, TOP];
  const { width, height } = sizeOf(result, cells);
  const [N, C, H, W] = result.shape as [number, number, number, number];
  const kind = String(settings['kind']);
  const mean = result.means[result.group]!;
  const lines = [
    [words[kind]!, 'ink b'],
    [`${result.count} ${words['means']}, ${words['each']} ${result.each} ${words['values']}`, 'ink'],
    [words[`${kind}-over`]!, 'ink'],
    [`${words['this']} ${shown(mean, 2)}`, 'ink'],
  ] as const;
  const [x, y] = narrow ? [0, top + height + 58] : [px(Math.max(left + width + 34, 360)), px(top + height / 2 - 22)];
  const depth = px(N * cells.step[0]);
  return drawing(
    {
      id,
      width: look.width,
      height: px(narrow ? y + 3 * 20 + 10 : Math.max(height, 120) + top + 44),
      label: scene.label,
    },
    block(result, { left, top, ...cells }),
    text(px(left + (C * cells.channel) / 2), px(top + height + 20), `${C} ${words['channels']}`, {
      'text-anchor': 'middle',
    }),
    text(px(left - 8), px(top + depth + (H * W * cells.place) / 2 + 4), narrow ? `${H * W}` : `${H} × ${W}`, {
      'text-anchor': 'end',
    }),
    text(px(left + depth / 2 - 8), px(top + depth / 2 - 2), `${N} ${words['examples']}`, { 'text-anchor': 'end' }),
    ...(narrow ? [] : [path('gr', `M${x - 16} ${y - 14}v${20 * lines.length}`)]),
    ...lines.map(([line, name], i) => text(x, px(y + i * 20), line, { class: name })),
  );
}

export const turn = defineFigure<Result>({
  id: 'normalization-axes',
  place: 'text',
  // Which cells belong together does not depend on what is in them.
  runs: (settings) => ({ only: { ...settings, seed: 1 } }),
  draw,
  data: ({ runs }) => {
    const { means, variances } = runs['only']!.result;
    return { columns: ['group', 'mean', 'variance'], rows: means.map((mean, i) => [i + 1, mean, variances[i]!]) };
  },
});
