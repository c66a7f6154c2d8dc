// The plane folded by the hidden layer: five stages with their matrices, and above them the sheet at the moment shown.
import { h } from 'preact';
import { full } from '../../../i18n/number.ts';
import {
  defineFigure,
  drawing,
  path,
  px,
  text,
  type Drawing,
  outline,
  placeOn,
  type Plane,
} from '../../../lib/figure/index.ts';
import { CORNERS } from '../../../lib/data/index.ts';
import { STEPS_A_STAGE, type Result } from '../experiment.ts';
import { between, handMade, placesOf, reached, STAGE_NAMES, type FoldScene, type Pair } from './stages.ts';

const TARGETS = [0, 1, 1, 0];
/** The sheet: lines a quarter apart, a little beyond the square, bent where the layer bends them. */
const LINES = [0, 0.25, 0.5, 0.75, 1];
const POINTS = 17;

const sheetLines = (): Pair[][] =>
  LINES.flatMap((fixed) => {
    const along = Array.from({ length: POINTS }, (_, i) => i / (POINTS - 1));
    return [along.map((t): Pair => [fixed, t]), along.map((t): Pair => [t, fixed])];
  });

/** A window that holds the square at every stage. */
function windowOf(all: readonly Pair[]): { from: number; to: number } {
  const values = all.flat();
  const [least, most] = [Math.min(-0.3, ...values), Math.max(1.3, ...values)];
  const margin = 0.12 * (most - least);
  return { from: least - margin, to: most + margin };
}

/** Axes, sheet and points in a square, at a step. Points that lie on each other are counted beside them. */
function panel(scene: FoldScene, plane: Plane, step: number, radius: number, named = false): Drawing {
  const given = handMade(scene);
  const place = placeOn(plane);
  const points = between(placesOf(CORNERS, given), step);
  const [x, y] = place([0, 0]);
  const isOutput = step > 3 * STEPS_A_STAGE;
  const left = Math.ceil(step / STEPS_A_STAGE) - 1;
  const inside = ([u, v]: Pair): boolean => u >= plane.from && u <= plane.to && v >= plane.from && v <= plane.to;
  return h(
    'g',
    {},
    path('gr', `M${px(plane.left)} ${y}h${px(plane.size)}M${x} ${px(plane.top)}v${px(plane.size)}`),
    // Where the sheet lay one stage before.
    left < 0 || !named
      ? null
      : h('g', {}, ...sheetLines().map((line) => path('ref', outline(placesOf(line, given)[left]!.map(place), false)))),
    h(
      'g',
      { class: ['q-x', 'q-z', 'q-z', 'q-h', 'q-h'][reached(step)]! },
      ...sheetLines().map((line) => path('sheet qs', outline(between(placesOf(line, given), step).map(place), false))),
    ),
    isOutput ? path('ref', `M${place([0.5, plane.from])[0]} ${px(plane.top)}v${px(plane.size)}`) : null,
    ...points.filter(inside).map((point) => {
      const i = points.indexOf(point);
      const [cx, cy] = place(point);
      return h('circle', { class: TARGETS[i] === 1 ? 'dot' : 'hol', cx, cy, r: radius });
    }),
    named && points.some((point, i) => i > 0 && isSame(point, points[i - 1]!))
      ? twice(scene, place(points.find((point, i) => i > 0 && isSame(point, points[i - 1]!))!), radius)
      : null,
  );
}

const isSame = ([a, b]: Pair, [c, d]: Pair): boolean => Math.abs(a - c) + Math.abs(b - d) < 1e-9;

const twice = ({ words, look }: FoldScene, [x, y]: Pair, radius: number): Drawing | null =>
  look.kind === 'multiple'
    ? null
    : text(x, y + radius + 14, words['twice'], { class: 'halo', 'text-anchor': 'middle' });

const numberOf = (value: number): string => full(Math.round(value * 100) / 100);

/** A matrix with one row for each point, between brackets. */
function matrix(rows: readonly (readonly number[])[], middle: number, top: number, quantity: string): Drawing {
  const columns = Math.min(3, rows[0]!.length);
  const step = 26;
  const width = columns * step;
  const height = rows.length * 19;
  const [left, right] = [middle - width / 2, middle + width / 2];
  return h(
    'g',
    { class: quantity },
    path('line', `M${px(left + 4)} ${top}h-5v${height}h5M${px(right - 4)} ${top}h5v${height}h-5`),
    ...rows.flatMap((row, i) =>
      row.slice(0, columns).map((value, j) =>
        text(px(left + (j + 0.5) * step), top + 15 + i * 19, numberOf(value), {
          class: 'qt',
          'text-anchor': 'middle',
        }),
      ),
    ),
  );
}

function matricesOf({ runs }: FoldScene): (readonly (readonly number[])[])[] {
  const { XW, XWc, hidden, outputs } = runs['only']!.result;
  return [CORNERS, XW, XWc, hidden, outputs.map((output) => [output])];
}

const BIG = 232;

function draw(scene: FoldScene): Drawing {
  const { id, look, words } = scene;
  const given = handMade(scene);
  const all = placesOf([...CORNERS], given);
  const step = scene.step ?? 3 * STEPS_A_STAGE;
  if (look.kind === 'multiple') {
    const plane: Plane = { left: 2, top: 18, size: look.width - 4, ...windowOf(all.slice(0, 4).flat()) };
    const name = text(2, 12, words[STAGE_NAMES[reached(step)]!], { class: 'ink' });
    return drawing(
      { id, width: look.width, height: look.width + 18, label: scene.label },
      name,
      panel(scene, plane, step, 4),
    );
  }
  // A slide shows the five stages alone, large.
  const aloft = look.kind === 'slide' ? -22 : BIG;
  const columns = look.width < 480 ? 3 : 5;
  const gap = 12;
  const size = Math.min(130, (look.width - (columns - 1) * gap) / columns);
  const pitch = (look.width - size) / (columns - 1);
  const window = windowOf(all.slice(0, 4).flat());
  const big: Plane = { left: (look.width - BIG) / 2, top: 20, size: BIG, ...window };
  const matrices = matricesOf(scene);
  const row = size + 124;
  const small = STAGE_NAMES.map((name, stage) => {
    const left = (stage % columns) * pitch;
    const top = aloft + 50 + Math.floor(stage / columns) * row;
    const plane: Plane = { left, top, size, ...window };
    const now = reached(step) === stage;
    return h(
      'g',
      {},
      text(px(left), top - 7, [`${stage + 1} `, words[name]], { class: now ? 'ink b' : 'ink' }),
      panel(scene, plane, stage * STEPS_A_STAGE, 4),
      matrix(matrices[stage]!, left + size / 2, top + size + 14, ['q-x', 'q-z', 'q-z', 'q-h', 'q-y'][stage]!),
    );
  });
  return drawing(
    { id, width: look.width, height: px(aloft + 28 + Math.ceil(5 / columns) * row), label: scene.label },
    ...(look.kind === 'slide'
      ? []
      : [
          text(look.width / 2, 12, `${words['moment']}: ${words[`${STAGE_NAMES[reached(step)]!} long`]}`, {
            class: 'ink',
            'text-anchor': 'middle',
          }),
          panel(scene, big, step, 6.5, true),
        ]),
    ...small,
  );
}

export const fold = defineFigure<Result>({
  id: 'xor-fold',
  place: 'text',
  slide: { width: 640 },
  moving: true,
  runs: (settings) => ({ only: settings }),
  steps: () => [0, 1, 2, 3, 4].map((stage) => stage * STEPS_A_STAGE),
  draw,
  data: (scene) => {
    const { XW, XWc, hidden, outputs } = scene.runs['only']!.result;
    const named = (name: string) => XW[0]!.map((_, j) => `${name}${j + 1}`);
    return {
      columns: ['x1', 'x2', ...named('XW'), ...named('XWc'), ...named('hidden'), 'output'],
      rows: CORNERS.map(([x1, x2], i) => [x1, x2, ...XW[i]!, ...XWc[i]!, ...hidden[i]!, outputs[i]!]),
    };
  },
});
