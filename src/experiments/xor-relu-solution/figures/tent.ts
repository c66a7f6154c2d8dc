// What E's network says between and beyond the four points: a tent over s = x₁ + x₂, and the strip where it is above ½.
import { dot, line } from '@observablehq/plot';
import { axisX, axisY, gridY, ruleY } from '@observablehq/plot';
import { h } from 'preact';
import {
  Chart,
  defineFigure,
  drawing,
  letter,
  path,
  px,
  text,
  type Drawing,
  clipAbove,
  corners,
  frame,
  outline,
  placeOn,
  square,
  type Plane,
} from '../../../lib/figure/index.ts';
import { CORNERS } from '../../../lib/data/index.ts';
import { stagesOf, type Result } from '../experiment.ts';
import { handMade, type FoldScene } from './stages.ts';

const ENDS = [-0.5, 2.5] as const;
const HEIGHT = 224;

/** f along the diagonal x₁ = x₂ = s/2, in steps of an eighth. */
function alongDiagonal(scene: Pick<FoldScene, 'runs'>): [s: number, f: number][] {
  const sums = Array.from({ length: 25 }, (_, i) => ENDS[0] + i / 8);
  const { outputs } = stagesOf(
    sums.map((s) => [s / 2, s / 2]),
    handMade(scene),
  );
  return sums.map((s, i) => [s, outputs[i]!]);
}

function tentChart(scene: FoldScene, left: number, width: number): Drawing {
  const { result } = scene.runs['only']!;
  const at = (wanted: number) =>
    CORNERS.flatMap(([x1, x2], i): [number, number][] =>
      [0, 1, 1, 0][i] === wanted ? [[x1 + x2, result.outputs[i]!]] : [],
    );
  return h(Chart, {
    id: `${scene.id}-tent`,
    left,
    top: 12,
    width,
    height: HEIGHT - 12,
    marginLeft: 26,
    marginRight: 8,
    marginTop: 10,
    marginBottom: 24,
    axis: null,
    x: { domain: [...ENDS] },
    y: { domain: [-1, 1.2] },
    marks: [
      gridY([-1, 1], { className: 'gr' }),
      ruleY([0], { className: 'ax' }),
      ruleY([0.5], { className: 'ref' }),
      axisY([-1, 0, 0.5, 1], {
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => (value === 0.5 ? '½' : value < 0 ? '−1' : String(value)),
      }),
      axisX([0, 1, 2], { className: 'ax', tickSize: 4, tickPadding: 3, label: null, tickFormat: String }),
      line(alongDiagonal(scene), { className: 'q-h r1' }),
      dot(at(0), { className: 'hol', r: 5 }),
      dot(at(1), { className: 'dot', r: 5 }),
    ],
  });
}

function draw(scene: FoldScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const size = 176;
  const plane: Plane = { left: 2, top: 22, size, from: -0.5, to: 1.5 };
  const strip = clipAbove(clipAbove(square(plane.from, plane.to), { w1: 1, w2: 1, b: -0.5 }), {
    w1: -1,
    w2: -1,
    b: 1.5,
  });
  const left = isNarrow ? 0 : size + 44;
  const top = isNarrow ? size + 56 : 0;
  return drawing(
    { id, width: look.width, height: isNarrow ? top + HEIGHT : HEIGHT, label: scene.label },
    text(2, 12, words['above'], { class: 'ink' }),
    h(
      'g',
      { class: 'q-h' },
      path('wash', outline(strip.map(placeOn(plane)))),
      path('r1', edge(plane, 0.5)),
      path('r1', edge(plane, 1.5)),
    ),
    frame(plane),
    ...corners(plane, [0, 1, 1, 0]),
    h(
      'g',
      { transform: `translate(0,${top})` },
      h('g', { class: 'q-h' }, text(left + 26, 12, [letter('f')], { class: 'qt' })),
      tentChart(scene, left, look.width - left),
      h('g', { class: 'q-x' }, text(look.width - 10, HEIGHT - 24, ['x₁ + x₂'], { class: 'qt', 'text-anchor': 'end' })),
    ),
  );
}

/** The line x₁ + x₂ = s across the square. */
function edge(plane: Plane, s: number): string {
  const place = placeOn(plane);
  const ends: [number, number][] = s < 1 ? [[-0.5, s + 0.5], [s + 0.5, -0.5]] : [[s - 1.5, 1.5], [1.5, s - 1.5]]; // prettier-ignore
  return `M${ends.map((point) => place(point).map(px).join(' ')).join('L')}`;
}

export const tent = defineFigure<Result>({
  id: 'xor-tent',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => ({ columns: ['s', 'f'], rows: alongDiagonal(scene) }),
});
