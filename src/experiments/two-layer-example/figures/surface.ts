// D's function as a sheet over the plane and as a map from above, with the two lines of its hidden units and the point
// that is chosen.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { trail } from '../../../lib/figure/trail.ts';
import { HIGH, LOW, type Result } from '../experiment.ts';
import { LEAST, MOST } from './opening.ts';
import {
  across,
  axes,
  bands,
  crossing,
  down,
  frameOf,
  levelsBetween,
  unitLine,
  UNITS,
  type LessonScene,
  type Window,
} from './shared.ts';

/** An oblique view: the front edge of the floor, what the back is shifted by, and the height of the output's range. */
interface Stage {
  readonly left: number;
  readonly floor: number;
  readonly width: number;
  readonly shift: number;
  readonly depth: number;
  readonly height: number;
}

const shareOf = (x: number): number => (x - LOW) / (HIGH - LOW);

const seen = ({ left, floor, width, shift, depth, height }: Stage, x1: number, x2: number, f: number) => {
  const rise = (f - LEAST) / (MOST - LEAST);
  const brief = (pixel: number): number => Math.round(10 * pixel) / 10;
  return [
    brief(left + width * shareOf(x1) + shift * shareOf(x2)),
    brief(floor - depth * shareOf(x2) - height * rise),
  ] as const;
};

/** Slices of equal x₂ from back to front: each is paper down to the floor, so that it hides what is behind it. */
function sheet(scene: LessonScene, stage: Stage): (Drawing | null)[] {
  const { surface } = scene.runs['only']!.result;
  const slices = surface.x2.map((x2, i) => ({ x2, i })).filter(({ i }) => i % 3 === 0);
  return slices.reverse().flatMap(({ x2, i }) => {
    const top = surface.x1.map((x1, j) => seen(stage, x1, x2, surface.f[i]![j]!));
    const thin = top.filter((_, j) => j % 2 === 0);
    const [left, right] = [seen(stage, LOW, x2, LEAST), seen(stage, HIGH, x2, LEAST)];
    const line = trail(thin);
    const area = `${line}L${right[0]} ${right[1]}L${left[0]} ${left[1]}Z`;
    // The front of the block is tinted; behind it the lines alone make the sheet.
    return [path('pap', area), i === 0 ? path('wash', area) : null, path('qs', line)];
  });
}

const pointOf = ({ settings }: LessonScene) => [Number(settings['x1']), Number(settings['x2'])] as const;
const isShown = (values: readonly number[]): boolean => values.every((value) => value >= LOW && value <= HIGH);

function relief(scene: LessonScene, stage: Stage): Drawing {
  const [x1, x2] = pointOf(scene);
  const { f } = scene.runs['only']!.result;
  const corner = seen(stage, LOW, LOW, LEAST);
  const right = seen(stage, HIGH, LOW, LEAST);
  const back = seen(stage, HIGH, HIGH, LEAST);
  const [px1, py1] = seen(stage, x1, x2, f);
  return h(
    'g',
    { class: 'q-h' },
    ...sheet(scene, stage),
    path('ax', `M${corner.join(' ')}L${right.join(' ')}L${back.join(' ')}`),
    isShown([x1, x2])
      ? h(
          'g',
          {},
          h('circle', { class: 'pap', cx: px1, cy: py1, r: 8 }),
          h('circle', { class: 'dot', cx: px1, cy: py1, r: 5.5 }),
        )
      : null,
    h(
      'g',
      { class: 'q-x' },
      text(px((corner[0] + right[0]) / 2), px(corner[1] + 20), [letter('x'), '₁'], {
        class: 'qt',
        'text-anchor': 'middle',
      }),
      text(px((right[0] + back[0]) / 2 + 10), px((right[1] + back[1]) / 2 + 14), [letter('x'), '₂'], { class: 'qt' }),
    ),
    text(corner[0], px(corner[1] + 18), `−${-LOW}`, { 'text-anchor': 'middle' }),
    text(right[0], px(right[1] + 18), String(HIGH), { 'text-anchor': 'middle' }),
  );
}

/** Names of the two lines, where they leave the map. */
const NAMES = [
  { at: [-2.2, -1.6], sign: '₁' },
  { at: [0.95, -1.8], sign: '₂' },
] as const;

function above(scene: LessonScene, window: Window): Drawing {
  const { surface, f } = scene.runs['only']!.result;
  const [x1, x2] = pointOf(scene);
  const [u, v] = crossing();
  return h(
    'g',
    { class: 'q-h' },
    bands(window, surface.f, levelsBetween(LEAST, MOST, 7).slice(1)),
    frameOf(window),
    ...UNITS.map((unit) => unitLine(window, unit, 'now')),
    h('circle', { class: 'hol ink', cx: across(window, u), cy: down(window, v), r: 4 }),
    ...NAMES.map(({ at, sign }) =>
      h(
        'g',
        { class: 'q-z' },
        text(across(window, at[0]), down(window, at[1]), [letter('z'), `${sign} = 0`], {
          class: 'ink halo',
          'text-anchor': 'middle',
        }),
      ),
    ),
    isShown([x1, x2])
      ? h(
          'g',
          {},
          h('circle', { class: 'pap', cx: across(window, x1), cy: down(window, x2), r: 8 }),
          h('circle', { class: 'dot', cx: across(window, x1), cy: down(window, x2), r: 5.5 }),
          text(across(window, x1), px(down(window, x2) - 12), fixed(f, 3), {
            class: 'ink b halo',
            'text-anchor': x1 > 2 ? 'end' : x1 < -2 ? 'start' : 'middle',
          }),
        )
      : null,
    axes(window),
  );
}

/** The three sums in numbers. */
function sums(scene: LessonScene, left: number, top: number, isNarrow: boolean): Drawing {
  const { z, h: hidden, sum, f } = scene.runs['only']!.result;
  const colored = (quantity: string, content: string) => h('tspan', { class: `${quantity} qt` }, content);
  const unit = (j: number) => [
    h('tspan', { class: 'q-h qt' }, letter('h'), j === 0 ? '₁' : '₂'),
    ' = σ(',
    colored('q-z', fixed(z[j]!, 2)),
    ') = ',
    colored('q-h', fixed(hidden[j]!, 4)),
  ];
  const output = [
    h('tspan', { class: 'q-h qt' }, letter('f')),
    ' = σ(',
    colored('q-z', fixed(sum, 4)),
    ') = ',
    colored('q-h', fixed(f, 4)),
  ];
  const step = isNarrow ? 0 : 178;
  return h(
    'g',
    {},
    ...[unit(0), unit(1), output].map((content, i) =>
      text(px(left + step * i), px(top + (isNarrow ? 22 * i : 0)), content, { class: 'ink' }),
    ),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const part = isNarrow ? look.width : look.width * 0.52;
  const stage: Stage = {
    left: 10,
    floor: px(part * 0.72 + 22),
    width: px(part * 0.62),
    shift: px(part * 0.28),
    depth: px(part * 0.3),
    height: px(part * 0.4),
  };
  const size = isNarrow ? look.width - 50 : look.width * 0.48 - 66;
  const window: Window = isNarrow
    ? { left: 34, top: stage.floor + 66, size }
    : { left: look.width - size - 12, top: 26, size };
  const bottom = isNarrow ? window.top + size : Math.max(window.top + size, stage.floor);
  return drawing(
    { id, width: look.width, height: Math.round(bottom + (isNarrow ? 96 : 54)), label: scene.label },
    text(10, 13, words['side'], { class: 'ink b' }),
    relief(scene, stage),
    text(window.left, window.top - 10, words['above'], { class: 'ink b' }),
    above(scene, window),
    sums(scene, isNarrow ? 2 : 10, bottom + 44, isNarrow),
  );
}

export const surface = defineFigure<Result>({
  id: 'two-layer-surface',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { surface: s } = runs['only']!.result;
    const places = s.x1.map((_, i) => i).filter((i) => i % 4 === 0);
    return {
      columns: ['x1', 'x2', 'f'],
      rows: places.flatMap((i) => places.map((j) => [s.x1[j]!, s.x2[i]!, s.f[i]![j]!])),
    };
  },
});
