// The plane that document B draws for OR, and one that OR needs.
import { h } from 'preact';
import {
  defineFigure,
  drawing,
  path,
  text,
  type Drawing,
  type Scene,
  corners,
  cutLine,
  frame,
  positiveSide,
  type Plane,
} from '../../../lib/figure/index.ts';
import { countRight, netInputs } from '../cuts.ts';
import type { Result } from '../experiment.ts';

const SIZE = 112;

/** The cut as drawn, between (1, 1) and the rest, read either way round; and OR's own. */
const CUTS = [
  { name: 'drawn', w1: -1, w2: -1, b: 1.5 },
  { name: 'needed', w1: 1, w2: 1, b: -0.5 },
] as const;

function draw(scene: Scene<Result>): Drawing {
  const { id, words } = scene;
  const { targets } = scene.runs['or']!.result;
  return drawing(
    { id, width: 264, height: SIZE + 24, label: scene.label },
    ...CUTS.map(({ name, w1, w2, b }, index) => {
      const plane: Plane = { left: 2 + index * (SIZE + 30), top: 20, size: SIZE, from: -0.5, to: 1.5 };
      return h(
        'g',
        {},
        text(plane.left, 12, words[name], { class: 'ink' }),
        h('g', { class: 'q-h' }, path('wash', positiveSide(plane, { w1, w2, b }))),
        frame(plane),
        path('line', cutLine(plane, { w1, w2, b })),
        ...corners(plane, targets),
      );
    }),
  );
}

export const orPlanes = defineFigure<Result>({
  id: 'xor-or-planes',
  place: 'margin',
  runs: (settings) => ({ or: { ...settings, gate: 'or' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['cut', 'w1', 'w2', 'b', 'right'],
    rows: CUTS.map((cut) => [cut.name, cut.w1, cut.w2, cut.b, countRight(netInputs(cut), runs['or']!.result.targets)]),
  }),
});
