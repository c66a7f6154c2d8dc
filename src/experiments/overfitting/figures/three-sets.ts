// Who sees what: three sets on one line of time.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { HELD_OUT } from '../sets.ts';

const SETS = ['training', 'validation', 'test'] as const;
const PHASES = ['descend', 'choose', 'report'] as const;
/** From which phase to which a set is looked at. */
const SPANS: Readonly<Record<(typeof SETS)[number], readonly [number, number]>> = {
  training: [0, 1],
  validation: [0, 2],
  test: [2, 3],
};

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, settings } = scene;
  const narrow = look.kind === 'narrow';
  const left = narrow ? 0 : 118;
  const right = look.width;
  const row = narrow ? 62 : 50;
  const top = 34;
  const column = (right - left) / PHASES.length;
  const foot = top + SETS.length * row;
  const counts = { training: Number(settings['samples']), validation: HELD_OUT, test: HELD_OUT };
  const bars = SETS.map((set, i) => {
    const [from, to] = SPANS[set];
    const y = top + i * row + (narrow ? 24 : 12);
    const [a, b] = [left + from * column + 3, left + to * column - 3];
    const outline = `M${px(a)} ${y}H${px(b)}v26H${px(a)}Z`;
    const inside = set === 'training' ? h('g', { class: 'q-w' }, path('wash', outline), path('qs', outline)) : set === 'validation' ? h('g', { class: 'q-e' }, path('wash', outline), path('qs', outline, { 'stroke-dasharray': '5 3' })) : h('g', {}, path('line', outline)); // prettier-ignore
    return h(
      'g',
      {},
      narrow
        ? text(0, y - 8, `${words[set]}, ${counts[set]}`, { class: 'ink' })
        : h('g', {}, text(0, y + 12, words[set]!, { class: 'ink b' }), text(0, y + 28, `${counts[set]} ${words['examples']}`, {})), // prettier-ignore
      inside,
      text(px((a + b) / 2), y + 17, words[narrow ? `${set} short` : `${set} does`]!, {
        class: 'ink',
        'text-anchor': 'middle',
      }),
    );
  });
  return drawing(
    { id, width: look.width, height: foot + 12, label: scene.label },
    ...PHASES.map((phase, i) => text(px(left + (i + 0.5) * column), 14, words[phase]!, { class: 'ink', 'text-anchor': 'middle' })), // prettier-ignore
    path(
      'gr',
      PHASES.slice(1)
        .map((_, i) => `M${px(left + (i + 1) * column)} 4V${foot + 8}`)
        .join(''),
    ),
    path('ax', `M${left} 24H${right}`),
    ...bars,
  );
}

export const threeSets = defineFigure<Result>({
  id: 'overfitting-three-sets',
  place: 'text',
  runs: () => ({}),
  draw,
  data: ({ settings }) => ({
    columns: ['set', 'examples', 'from phase', 'to phase'],
    rows: SETS.map((set) => [set, set === 'training' ? Number(settings['samples']) : HELD_OUT, ...SPANS[set]]),
  }),
});
