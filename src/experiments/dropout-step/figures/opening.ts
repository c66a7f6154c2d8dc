// The same network in four mini-batches, each time with other units struck out.
import { h } from 'preact';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { net } from './net.ts';

const FRAMES = 4;

const [HEAD, FOOT] = [24, 24];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const narrow = look.kind === 'narrow' || look.width < 500;
  const columns = narrow ? 2 : FRAMES;
  const gap = narrow ? 34 : 46;
  const width = (look.width - (columns - 1) * gap) / columns;
  const body = narrow ? 164 : 190;
  const height = HEAD + body + FOOT;
  const frames = result.mask.slice(0, FRAMES).map((_, batch) => {
    const left = px((batch % columns) * (width + gap));
    const top = Math.floor(batch / columns) * (height + 10);
    const count = `${result.changedCount[batch]} ${words['of']} ${result.parameters}${width < 160 ? '' : ` ${words['move']}`}`;
    return h(
      'g',
      {},
      text(left, top + 12, `${words['batch']} ${batch + 1}`, { class: 'ink b' }),
      net({ result, batch, phase: 'update', numbers: false }, { left, top: top + HEAD, width, height: body }),
      text(left, top + HEAD + body + 18, count, {}),
    );
  });
  const rows = Math.ceil(FRAMES / columns);
  return drawing({ id, width: look.width, height: rows * height + (rows - 1) * 10, label: scene.label }, ...frames);
}

export const opening = defineFigure<Result>({
  id: 'dropout-opening',
  place: 'wide',
  runs: (settings) => ({ only: { ...settings, batches: FRAMES, momentum: 0, decay: 0, start: 'drawn' } }),
  draw,
  data: (scene) => {
    const { mask, changedCount, parameters } = scene.runs['only']!.result;
    return {
      columns: ['mini-batch', 'hidden layer', 'unit', 'kept', 'parameters moved', 'parameters'],
      rows: mask.flatMap((layers, batch) =>
        layers.flatMap((units, layer) =>
          units.map((kept, unit) => [batch + 1, layer + 1, unit + 1, kept, changedCount[batch]!, parameters]),
        ),
      ),
    };
  },
});
