// One small formula, walked twice: forward for its value, back for what each input does to it.
import { h } from 'preact';
import { drawing, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { graphPieces } from './graph.ts';
import { tableOf } from './shared.ts';

function draw({ id, runs, look, words, label }: Scene<Result>): Drawing {
  const { result } = runs['only']!;
  const isNarrow = look.kind === 'narrow' || look.kind === 'multiple';
  const width = isNarrow ? Math.max(280, look.width) : 568;
  // The walk back has more to show, and gets more room.
  const widths = isNarrow ? [width, width] : [216, 336];
  const shared = { result, upright: false, isNetwork: false, words };
  const panels = [
    graphPieces({ ...shared, width: widths[0]!, step: 3, back: false })!,
    graphPieces({ ...shared, width: widths[1]!, step: undefined, back: true })!,
  ];
  const height = panels[0]!.height + 26;
  return drawing(
    { id, width, height: isNarrow ? 2 * height + 10 : height, label },
    ...panels.map(({ pieces }, i) => {
      const move = isNarrow ? `translate(0 ${i * (height + 10)})` : `translate(${i * (width - widths[1]!)} 0)`;
      const title = text(0, 14, words[i === 0 ? 'forward' : 'back']!, { class: i === 0 ? 'ink b' : 'q-d qt b' });
      return h('g', { transform: move }, title, h('g', { transform: 'translate(0 26)' }, ...pieces));
    }),
  );
}

export const opening = defineFigure<Result>({
  id: 'graph-trace-opening',
  place: 'text',
  // Not at the numbers of the next figure: those are for the reader to predict.
  runs: () => ({ only: { expression: 'first', values: 'x = 4, y = 2' } }),
  draw,
  data: ({ runs }) => tableOf(runs['only']!.result),
});
