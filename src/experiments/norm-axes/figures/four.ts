// The same block four times: which cells share a mean under batch, layer, instance and group normalization.
import { h } from 'preact';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { KINDS, type Result } from '../experiment.ts';
import { block, sizeOf } from './block.ts';

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const columns = look.kind === 'narrow' ? 2 : 4;
  const each = look.width / columns;
  const room = each - 26;
  const cells = { channel: px(room / 8.4), place: px(room / 8.4), step: [px(room / 14), px(room / 14)] as const };
  const { height } = sizeOf(scene.runs['batch']!.result, cells);
  const tall = height + 84;
  return drawing(
    { id, width: look.width, height: px(tall * (4 / columns)), label: scene.label },
    ...KINDS.map((kind, i) => {
      const { result } = scene.runs[kind]!;
      const [left, top] = [px((i % columns) * each + 4), px(Math.floor(i / columns) * tall)];
      return h(
        'g',
        {},
        text(left, top + 14, words[kind], { class: 'ink b' }),
        block(result, { left, top: top + 26, ...cells }),
        text(left, px(top + height + 46), `${result.count} ${words['means']}`, { class: 'ink' }),
        text(left, px(top + height + 64), `${words['over']} ${result.each}`, {}),
      );
    }),
  );
}

export const four = defineFigure<Result>({
  id: 'normalization-four',
  place: 'text',
  runs: () => Object.fromEntries(KINDS.map((kind) => [kind, { kind, cell: '[1,4,1,1]' }])),
  draw,
  data: ({ runs }) => ({
    columns: ['kind', 'means', 'values in each'],
    rows: KINDS.map((kind) => [kind, runs[kind]!.result.count, runs[kind]!.result.each]),
  }),
});
