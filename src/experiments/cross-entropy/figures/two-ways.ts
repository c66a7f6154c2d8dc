// The same two distributions, coded for each other: the surplus depends on which of them is the truth.
import { h } from 'preact';
import { defineFigure, drawing, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { areas, mostOf, sums } from './areas.ts';

const EVEN = '[0.5,0.5]';
const UNEVEN = '[0.9,0.1]';

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const panel = narrow ? look.width : (look.width - 28) / 2;
  const most = mostOf(Object.values(scene.runs).map(({ result }) => result));
  const height = narrow ? 128 : 170;
  const whole = height + 130;
  const panels = Object.entries(scene.runs).map(([name, { result }], place) => {
    const [left, top] = narrow ? [0, place * (whole + 16)] : [place * (panel + 28), 0];
    return h(
      'g',
      { transform: `translate(${left},${top})` },
      text(0, 13, words[name]!, { class: 'ink b' }),
      areas(result, { left: 20, top: 34, width: panel - 66, height, most }, []),
      sums(result, words, 20, height + 92, panel - 66),
    );
  });
  return drawing(
    { id, width: look.width, height: narrow ? 2 * whole + 32 : whole + 12, label: scene.label },
    ...panels,
  );
}

export const twoWays = defineFigure<Result>({
  id: 'losses-two-ways',
  place: 'text',
  runs: () => ({ even: { p: EVEN, q: UNEVEN }, uneven: { p: UNEVEN, q: EVEN } }),
  draw,
  data: ({ runs }) => ({
    columns: ['truth', 'entropy', 'KL', 'cross-entropy'],
    rows: Object.entries(runs).map(([name, { result }]) => [name, result.entropy, result.kl, result.crossEntropy]),
  }),
});
