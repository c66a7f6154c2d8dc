// The live picture: columns whose widths and heights the reader drags, and their areas end to end.
import { defineFigure, drawing, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { areas, mostOf, sums } from './areas.ts';

const CLASSES = ['cat', 'dog', 'frog', 'horse'];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const box = { left: 24, top: 26, width: look.width - 24 - 48, height: 210, most: mostOf([result]), grips: true };
  const names = CLASSES.map((name) => words[name]!);
  return drawing(
    { id, width: look.width, height: 348, label: scene.label },
    text(0, 12, words['nats']!, {}),
    areas(result, box, names),
    sums(result, words, 24, 298, look.width - 24 - 48),
  );
}

export const codeLength = defineFigure<Result>({
  id: 'losses-code-length',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => ({
    columns: ['outcome', 'p', 'q', '-ln p', '-ln q', 'p times -ln p', 'p times -ln q', 'surplus'],
    rows: runs['only']!.result.terms.map(({ p, q, own, other, entropy, crossEntropy, kl }, i) => [
      i + 1,
      p,
      q,
      own,
      other,
      entropy,
      crossEntropy,
      kl,
    ]),
  }),
});
