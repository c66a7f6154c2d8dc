// The network's sheet beside that of the single layer that comes nearest, on one scale.
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import { defineFigure, drawing, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { sheet } from '../affine.ts';
import type { Result } from '../experiment.ts';
import { heading, paper, type Box } from './sheets.ts';

const HEAD = 44;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { settings, result } = scene.runs['only']!;
  const gap = look.width < 480 ? 20 : 64;
  const size = Math.min(230, (look.width - gap - 16) / 2);
  const left = (look.width - 2 * size - gap) / 2;
  const [net, one] = [0, 1].map((n): Box => ({ left: px(left + n * (size + gap)), top: HEAD, size: px(size) })) as [
    Box,
    Box,
  ];
  const scale = [...result.outputs, ...result.outputsOfOne];
  const isStraight = settings['activation'] === 'identity' || settings['layers'] === 1;
  const layers = `${settings['layers']} ${words[settings['layers'] === 1 ? 'layer' : 'layers']}`;
  return drawing(
    { id, width: look.width, height: px(HEAD + size + 34), label: scene.label },
    heading(net, layers, `${fixed(result.parameters, 0)} ${words['numbers']}`),
    paper({ points: result.outputs, box: net, scale, quantity: 'h', isStraight }),
    heading(one, words[isStraight ? 'product' : 'nearest']!, `${result.parametersOfOne} ${words['numbers']}`),
    paper({ points: result.outputsOfOne, box: one, scale, quantity: 'h', isStraight: true }),
    h(
      'g',
      { 'text-anchor': 'middle' },
      text(look.width / 2, px(HEAD + size + 28), [
        `${words['difference']} `,
        h('tspan', { class: 'ink b' }, shown(result.maxDifference, 3)),
      ]),
    ),
  );
}

export const layers = defineFigure<Result>({
  id: 'collapse-layers',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { outputs, outputsOfOne } = runs['only']!.result;
    return {
      columns: ['x1', 'x2', 'network y1', 'network y2', 'one y1', 'one y2'],
      rows: sheet().map((x, n) => [...x, ...outputs[n]!, ...outputsOfOne[n]!]),
    };
  },
});
