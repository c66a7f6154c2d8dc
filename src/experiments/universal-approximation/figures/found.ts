// The same number of units twice: with weights written down, and with weights that descent found from one seed.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { defineFigure, drawing, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { fitPanel, heights, type ThisScene } from './shared.ts';

const NAMES = ['built', 'trained'] as const;

function draw(scene: ThisScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const width = isNarrow ? look.width : (look.width - 28) / 2;
  const height = isNarrow ? 168 : 200;
  const domain = heights(...NAMES.map((name) => scene.runs[name]!.result));
  return drawing(
    { id, width: look.width, height: isNarrow ? 2 * height + 52 : height + 26, label: scene.label },
    ...NAMES.map((name, n) => {
      const { result, settings } = scene.runs[name]!;
      const [left, top] = isNarrow ? [0, n * (height + 26)] : [n * (width + 28), 0];
      const seed = name === 'trained' ? ` ${settings['seed']}` : '';
      return h(
        'g',
        {},
        text(left + 4, top + 12, `${words[name]}${seed}`, { class: 'ink b' }),
        fitPanel({
          id: `${id}-${name}`,
          left,
          top: top + 22,
          width,
          height,
          result,
          domain,
          worst: shown(result.maxError, 3),
        }),
      );
    }),
  );
}

export const found = defineFigure<Result>({
  id: 'approximation-found',
  place: 'text',
  runs: (settings) => Object.fromEntries(NAMES.map((weights) => [weights, { ...settings, weights }])),
  draw,
  data: ({ runs }) => {
    const [one, other] = NAMES.map((name) => runs[name]!.result) as [Result, Result];
    return {
      columns: ['x', 'target', ...NAMES],
      rows: one.x.map((x, i) => [x, one.target[i]!, one.approximation[i]!, other.approximation[i]!]),
    };
  },
});
