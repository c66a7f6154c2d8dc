// All 29 on one sheet, one scale for all: what the gallery shows on the page, for a slide or a wall.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { NAMES, type Result } from '../experiment.ts';
import { FAMILIES, membersOf } from '../families.ts';
import { functionOf, graphPath, rightOf, x, y, type Panel } from '../../../lib/figure/graph-panel.ts';
import type { LessonScene } from './lesson-scene.ts';

const REACH = 4;

const LINE = 14;

function cell(
  scene: LessonScene,
  name: string,
  left: number,
  top: number,
  unit: number,
  lines: readonly string[] = [scene.words[name]!],
): Drawing {
  const last = top + 12 + LINE * (lines.length - 1);
  const panel: Panel = { left, top: last + 8, from: -REACH, to: REACH, low: -2, high: 2, across: unit, up: unit };
  return h(
    'g',
    {},
    ...lines.map((line, i) => text(left, top + 12 + LINE * i, line, { class: 'ink' })),
    path('gr', `M${left} ${y(panel, 1)}H${rightOf(panel)}M${left} ${y(panel, -1)}H${rightOf(panel)}`),
    path('ax', `M${left} ${y(panel, 0)}H${rightOf(panel)}M${x(panel, 0)} ${panel.top}V${y(panel, -2)}`),
    path('line r2 fine', graphPath(panel, functionOf(name), 'slope')),
    h('g', { class: 'q-h' }, path('qs', graphPath(panel, functionOf(name)))),
  );
}

/** A slide leaves out the families' names, and breaks long names of functions. */
function onSlide(scene: LessonScene): Drawing {
  const { id, look, words, label } = scene;
  const [columns, gap] = [8, 14];
  const width = (look.width - gap * (columns - 1)) / columns;
  const unit = px(width / (2 * REACH));
  const pitch = 4 * unit + 46;
  const names = FAMILIES.flatMap(membersOf);
  const cells = names.map((name, index) => {
    const [left, top] = [px((index % columns) * (width + gap)), px(Math.floor(index / columns) * pitch)];
    return cell(scene, name, left, top, unit, words[name]!.split(' '));
  });
  const height = Math.round(Math.ceil(names.length / columns) * pitch);
  return drawing({ id, width: look.width, height, label }, ...cells);
}

function draw(scene: LessonScene): Drawing {
  const { id, look } = scene;
  if (look.kind === 'slide') return onSlide(scene);
  const columns = look.kind === 'narrow' ? 2 : look.width < 700 ? 4 : 7;
  const gap = look.kind === 'narrow' ? 24 : 26;
  const width = (look.width - gap * (columns - 1)) / columns;
  const unit = px(width / (2 * REACH));
  const pitch = 4 * unit + 42;
  const cells: Drawing[] = [];
  let top = 0;
  for (const family of FAMILIES) {
    const members = membersOf(family);
    cells.push(text(0, top + 16, scene.words[family], { class: 'ink b' }));
    top += 30;
    cells.push(
      ...members.map((name, index) =>
        cell(scene, name, px((index % columns) * (width + gap)), px(top + Math.floor(index / columns) * pitch), unit),
      ),
    );
    top += Math.ceil(members.length / columns) * pitch + 14;
  }
  return drawing({ id, width: look.width, height: Math.round(top - 20), label: scene.label }, ...cells);
}

export const sheet = defineFigure<Result>({
  id: 'activation-sheet',
  place: 'wide',
  slide: { width: 720, type: 1 },
  runs: ({ points }) => Object.fromEntries(NAMES.map((name) => [name, { name, points: points! }])),
  draw,
  data: ({ runs }) => ({
    columns: ['function', 'z', 'f', 'slope'],
    rows: Object.values(runs).flatMap(({ settings, result }) =>
      (JSON.parse(String(settings['points'])) as number[]).map((z, i) => [
        String(settings['name']),
        z,
        result.f[i]!,
        result.df[i]!,
      ]),
    ),
  }),
});
