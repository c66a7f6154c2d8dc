// Two maps with straight level lines go into one unit; its own level lines are bent.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { log, sigmoid } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import {
  bands,
  frameOf,
  levelsBetween,
  straightBands,
  unitLine,
  UNITS,
  type LessonScene,
  type Window,
} from './shared.ts';

const BANDS = 7;
/** σ(0) and σ(2): the output unit adds two numbers between 0 and 1. */
export const LEAST = 0.5;
export const MOST = sigmoid(2);

/** The net input at which a sigmoid answers p. */
const logit = (p: number): number => log(p / (1 - p));

function map(scene: LessonScene, window: Window, which: 'h1' | 'h2' | 'f'): Drawing {
  const { surface } = scene.runs['only']!.result;
  const levels = (which === 'f' ? levelsBetween(LEAST, MOST, BANDS) : levelsBetween(0, 1, BANDS)).slice(1);
  const unit = which === 'f' ? undefined : UNITS[which === 'h1' ? 0 : 1];
  return h(
    'g',
    { class: 'q-h' },
    unit ? straightBands(window, unit, levels.map(logit)) : bands(window, surface.f, levels),
    frameOf(window),
    unit ? unitLine(window, unit, 'now') : null,
  );
}

/** What a map shows, and its letter. */
const title = ({ left, top }: Window, said: string, name: Drawing | string, index = ''): Drawing =>
  text(left, top - 10, [`${said}  `, h('tspan', { class: 'q-h qt' }, name, index)], { class: 'ink' });

/** Plus and arrow between the maps. */
const sign = (x: number, y: number, content: string): Drawing =>
  text(px(x), px(y), content, { class: 'ink b', 'text-anchor': 'middle' });

function wide(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const gap = look.width < 700 ? 72 : 92;
  const size = (look.width - 2 * gap) / 3;
  const windows = [0, 1, 2].map((place) => ({ left: 1 + place * (size + gap) * 0.999, top: 24, size: size - 2 }));
  const middle = 24 + size / 2;
  const [one, two, three] = windows as [Window, Window, Window];
  const [first, second] = [one.left + size + gap / 2, two.left + size + gap / 2];
  return drawing(
    { id, width: look.width, height: Math.round(size + 30), label: scene.label },
    title(one, words['straight']!, letter('h'), '₁'),
    title(two, words['straight too']!, letter('h'), '₂'),
    title(three, words['bent']!, letter('f')),
    map(scene, one, 'h1'),
    map(scene, two, 'h2'),
    map(scene, three, 'f'),
    sign(first, middle + 5, '+'),
    sign(second, middle - 10, words['sigmoid']!),
    path('line', `M${px(second - 28)} ${px(middle)}h56m-7 -4l7 4l-7 4`),
  );
}

function narrow(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const small = (look.width - 34) / 2;
  const large = look.width - 60;
  const one: Window = { left: 1, top: 22, size: small };
  const two: Window = { left: look.width - small - 1, top: 22, size: small };
  const three: Window = { left: 30, top: small + 92, size: large };
  const middle = look.width / 2;
  return drawing(
    { id, width: look.width, height: Math.round(three.top + large + 4), label: scene.label },
    title(one, words['straight']!, letter('h'), '₁'),
    title(two, words['straight too']!, letter('h'), '₂'),
    map(scene, one, 'h1'),
    map(scene, two, 'h2'),
    map(scene, three, 'f'),
    sign(middle, 22 + small / 2 + 5, '+'),
    path('line', `M${px(middle)} ${px(small + 34)}v34m-4 -7l4 7l4 -7`),
    text(px(middle + 12), px(small + 54), words['sigmoid'], { class: 'ink' }),
    title(three, words['bent']!, letter('f')),
  );
}

export const opening = defineFigure<Result>({
  id: 'two-layer-opening',
  place: 'wide',
  runs: (settings) => ({ only: settings }),
  draw: (scene) => (scene.look.width < 480 ? narrow(scene) : wide(scene)),
  data: ({ runs }) => {
    const { surface } = runs['only']!.result;
    const every = <T>(values: readonly T[]): T[] => values.filter((_, i) => i % 4 === 0);
    return {
      columns: ['x1', 'x2', 'h1', 'h2', 'f'],
      rows: every(surface.x2.map((x2, i) => [x2, i] as const)).flatMap(([x2, i]) =>
        every(surface.x1.map((x1, j) => [x1, j] as const)).map(([x1, j]) => [
          x1,
          x2,
          surface.h1[i]![j]!,
          surface.h2[i]![j]!,
          surface.f[i]![j]!,
        ]),
      ),
    };
  },
});
