// The two diagonals of the square meet, and at their meeting the net input would have to be both above and below 0.
import { h } from 'preact';
import {
  defineFigure,
  drawing,
  path,
  text,
  type Drawing,
  type Scene,
  corners,
  outline,
  placeOn,
  type Plane,
} from '../../../lib/figure/index.ts';
import { CORNERS } from '../../../lib/data/index.ts';
import type { Result } from '../experiment.ts';

function draw(scene: Scene<Result>): Drawing {
  const { id, words } = scene;
  const plane: Plane = { left: 46, top: 2, size: 176, from: -0.35, to: 1.35 };
  const place = placeOn(plane);
  const [x, y] = place([0.5, 0.5]);
  const diagonal = (from: 0 | 1, to: 2 | 3): string => outline([place(CORNERS[from]), place(CORNERS[to])], false);
  const side = (i: number, dx: number, dy: number, anchor: string): Drawing => {
    const [left, top] = place(CORNERS[i]!);
    return text(left + dx, top + dy, scene.runs['only']!.result.targets[i] === 1 ? words['above']! : words['below']!, {
      class: 'qt',
      'text-anchor': anchor,
    });
  };
  return drawing(
    { id, width: 264, height: 182, label: scene.label },
    path('r1', diagonal(1, 2)),
    path('r2', diagonal(0, 3)),
    ...corners(plane, scene.runs['only']!.result.targets),
    h(
      'g',
      { class: 'q-z' },
      side(0, -10, 4, 'end'),
      side(1, -10, 4, 'end'),
      side(2, 10, 4, 'start'),
      side(3, 10, 4, 'start'),
    ),
    h('g', { class: 'q-d' }, h('circle', { class: 'qs', cx: x, cy: y, r: 8 })),
    text(x + 18, y + 4, words['both'], { class: 'ink halo' }),
  );
}

export const diagonals = defineFigure<Result>({
  id: 'xor-diagonals',
  place: 'margin',
  runs: (settings) => ({ only: { ...settings, gate: 'xor' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['x1', 'x2', 'target'],
    rows: CORNERS.map(([x1, x2], i) => [x1, x2, runs['only']!.result.targets[i]!]),
  }),
});
