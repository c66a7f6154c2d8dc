// What twenty drawn networks say of each mistake: the cost at the end, as a multiple of what it is without the mistake.
import { h } from 'preact';
import { log } from '../../../lib/nn/index.ts';
import { defineFigure, drawing, linear, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { GROUPS, MISTAKES } from '../groups.ts';

export const SEEDS = 20;
const ROW = 24;
const GAP = 8;
const TOP = 44;
/** Powers of ten at the ends of the scale; what lies beyond stands there. */
const REACH = 3;

type Shown = Pick<Scene<Result>, 'runs'>;

const nameOf = (bug: string, seed: number): string => `${bug}, seed ${seed}`;

/** The last cost with the mistake over the last cost without; a run that ended early is at the far end. */
export function ratioOf({ diverged, cost, costRight }: Result): number {
  return diverged ? Infinity : cost.at(-1)! / Math.max(costRight.at(-1)!, Number.MIN_VALUE);
}

export const ratiosOf = ({ runs }: Shown, bug: string): number[] =>
  Array.from({ length: SEEDS }, (_, i) => ratioOf(runs[nameOf(bug, i + 1)]!.result));

/** Below this share of the right cost a run counts as having fallen further: a hair is no advantage. */
const CLEARLY = 0.9;
export const furtherOf = (scene: Shown, bug: string): number =>
  ratiosOf(scene, bug).filter((ratio) => ratio < CLEARLY).length;

const decade = (ratio: number): number =>
  Math.max(-REACH, Math.min(REACH, log(Math.max(1e-9, Math.min(1e9, ratio))) / log(10)));

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.width < 480;
  const left = isNarrow ? 128 : 150;
  const right = look.width - (isNarrow ? 34 : 62);
  const x = linear([-REACH, REACH], [left + 8, right - 8]);
  const rows: Drawing[] = [];
  let y = TOP;
  for (const { bugs } of GROUPS) {
    for (const bug of bugs) {
      const further = furtherOf(scene, bug);
      rows.push(
        text(0, y + 4.5, words[bug]!, { class: further > SEEDS / 2 ? 'ink b' : 'ink' }),
        h('path', { class: 'gr', d: `M${left} ${y}H${right}` }),
        ...ratiosOf(scene, bug).map((ratio) =>
          h('circle', { class: 'qf', cx: x(decade(ratio)), cy: y, r: 3.4, 'fill-opacity': 0.45 }),
        ),
        text(look.width, y + 4.5, isNarrow ? String(further) : `${further} ${words['of']} ${SEEDS}`, {
          'text-anchor': 'end',
          class: further > SEEDS / 2 ? 'ink b' : '',
        }),
      );
      y += ROW;
    }
    y += GAP;
  }
  const bottom = y - GAP - ROW / 2;
  const ticks = isNarrow ? [-3, 0, 3] : [-3, -2, -1, 0, 1, 2, 3];
  const names = ['1/1000', '1/100', '1/10', '1', '10', '100', '1000'];
  return drawing(
    { id, width: look.width, height: bottom + 26, label: scene.label },
    text(x(0) - 10, 14, `← ${words['further']}`, { class: 'ink', 'text-anchor': 'end' }),
    text(x(0) + 10, 14, `${words['higher']} →`, { class: 'ink' }),
    h('path', { class: 'ax', d: `M${x(0)} 22V${bottom}` }),
    h('g', { class: 'q-e' }, rows),
    ...ticks.map((tick) => text(x(tick), bottom + 18, names[tick + 3]!, { 'text-anchor': 'middle' })),
  );
}

export const faster = defineFigure<Result>({
  id: 'bug-museum-faster',
  place: 'text',
  // At the experiment's defaults: a still picture, however the reader has set the others.
  runs: () =>
    Object.fromEntries(
      MISTAKES.flatMap((bug) =>
        Array.from({ length: SEEDS }, (_, i) => {
          return [nameOf(bug, i + 1), { bug, seed: i + 1 }] as const;
        }),
      ),
    ),
  draw,
  data: (scene) => ({
    columns: ['mistake', ...Array.from({ length: SEEDS }, (_, i) => `last cost over right one, seed ${i + 1}`)],
    rows: MISTAKES.map((bug) => [bug, ...ratiosOf(scene, bug).map((ratio) => (ratio < Infinity ? ratio : null))]),
  }),
});
