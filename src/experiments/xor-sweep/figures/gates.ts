// Six gates on the square: four that one cut sorts, and two that none does.
import { h } from 'preact';
import {
  defineFigure,
  drawing,
  path,
  px,
  text,
  type Drawing,
  type Scene,
  corners,
  cutLine,
  frame,
  positiveSide,
  type Plane,
} from '../../../lib/figure/index.ts';
import { CORNERS } from '../../../lib/data/index.ts';
import { bestAlong } from '../cuts.ts';
import type { Result } from '../experiment.ts';

const GATES = ['and', 'or', 'xor', 'nand', 'nor', 'xnor'] as const;

const WINDOW = { from: -0.5, to: 1.5 };

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const columns = look.width < 480 ? 2 : 3;
  const gap = 28;
  const size = Math.min(150, (look.width - (columns - 1) * gap) / columns);
  const step = (look.width - size) / (columns - 1);
  const rows = Math.ceil(GATES.length / columns);
  const row = size + 40;
  return drawing(
    { id, width: look.width, height: px(rows * row - 12), label: scene.label },
    ...GATES.map((gate, index) => {
      const { targets } = scene.runs[gate]!.result;
      const plane: Plane = {
        left: (index % columns) * step,
        top: Math.floor(index / columns) * row + 20,
        size,
        ...WINDOW,
      };
      const { w1, w2, b, right } = bestAlong(45, targets);
      const sorted = right === 4;
      return h(
        'g',
        {},
        text(
          px(plane.left),
          px(plane.top - 8),
          [h('tspan', { class: 'b' }, gate.toUpperCase()), sorted ? '' : `: ${words['none']}`],
          {
            class: 'ink',
          },
        ),
        sorted ? h('g', { class: 'q-h' }, path('wash', positiveSide(plane, { w1, w2, b }))) : null,
        frame(plane),
        sorted ? path('line', cutLine(plane, { w1, w2, b })) : null,
        ...corners(plane, targets),
      );
    }),
  );
}

export const gates = defineFigure<Result>({
  id: 'xor-gates',
  place: 'text',
  runs: (settings) => Object.fromEntries(GATES.map((gate) => [gate, { ...settings, gate }])),
  draw,
  data: ({ runs }) => ({
    columns: ['x1', 'x2', ...GATES],
    rows: CORNERS.map(([x1, x2], i) => [x1, x2, ...GATES.map((gate) => runs[gate]!.result.targets[i]!)]),
  }),
});
