// How any learning machine is made, beside how a network is: the same five stations.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import type { LessonScene } from './shared.ts';

const STATIONS = ['task', 'model', 'loss', 'search', 'found'] as const;
const PITCH = 62;
const HEIGHT = 36;

function column(scene: LessonScene, kind: 'any' | 'network', left: number, width: number): Drawing {
  const center = px(left + width / 2);
  return h(
    'g',
    {},
    text(center, 12, scene.words[kind], { class: 'ink b', 'text-anchor': 'middle' }),
    ...STATIONS.flatMap((station, index) => {
      const top = 28 + index * PITCH;
      return [
        h('rect', { class: 'line', x: px(left), y: top, width: px(width), height: HEIGHT }),
        text(center, top + 23, scene.words[`${kind}-${station}`], { class: 'ink', 'text-anchor': 'middle' }),
        ...(index < STATIONS.length - 1
          ? [
              path('line', `M${center} ${top + HEIGHT}V${top + PITCH - 7}`),
              path('qf', `M${center} ${top + PITCH}l-4 -8h8Z`),
            ]
          : []),
      ];
    }),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  const gap = look.kind === 'narrow' ? 16 : 88;
  const width = Math.min(300, (look.width - gap - 2) / 2);
  const left = (look.width - gap - 2 * width) / 2;
  const height = 28 + (STATIONS.length - 1) * PITCH + HEIGHT + 4;
  const ties =
    look.kind === 'narrow'
      ? null
      : path(
          'ref',
          STATIONS.map((_, index) => `M${px(left + width + 8)} ${28 + index * PITCH + HEIGHT / 2}h${gap - 16}`).join(
            '',
          ),
        );
  return drawing(
    { id, width: look.width, height, label: scene.label },
    column(scene, 'any', left, width),
    ties,
    column(scene, 'network', left + width + gap, width),
  );
}

export const flow = defineFigure<Result>({
  id: 'neuron-flow',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ words }) => ({
    columns: ['station', 'any model', 'network'],
    rows: STATIONS.map((station) => [station, words[`any-${station}`] ?? '', words[`network-${station}`] ?? '']),
  }),
});
