// One weight that nothing else pulls at: halved again and again under L2, led straight to 0 under L1.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, path, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { curve, linear } from '../../lib/figure/scale.ts';
import { RULES, type Result, type Rule } from './experiment.ts';

const HEIGHT = 270;
const STROKES: Readonly<Record<Rule, string>> = { half: 'r1', square: 'r2', printed: 'r3', l1: 'r4' };

/** Names at their lines' right ends, one below the other. */
function names(ends: readonly [Rule, number][]): [Rule, number][] {
  const sorted = [...ends].sort((a, b) => a[1] - b[1]);
  let last = -Infinity;
  const placed = sorted.map(([rule, y]): [Rule, number] => [rule, (last = Math.max(y, last + 16))]);
  const over = Math.max(0, last - (HEIGHT - 34));
  return placed.map(([rule, y]) => [rule, y - over]);
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const { paths } = result;
  const narrow = look.kind === 'narrow';
  const steps = paths.half.length - 1;
  const values = RULES.flatMap((rule) => paths[rule]).map((value) => Math.max(-5, Math.min(5, value)));
  const [low, high] = [Math.min(0, ...values), Math.max(0.2, ...values)];
  const [left, right] = [30, look.width - (narrow ? 96 : 150)];
  const x = linear([0, Math.max(1, steps)], [left, right]);
  const y = linear([low, high], [HEIGHT - 34, 26]);
  const held = (value: number): number => Math.max(low, Math.min(high, value));
  const line = (rule: Rule): [number, number][] => paths[rule].map((value, step) => [x(step), y(held(value))]);
  const ends = RULES.map((rule): [Rule, number] => [rule, y(held(paths[rule].at(-1)!)) + 4]);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    h('g', { class: 'q-w' }, text(0, 12, words['weight']!, { class: 'qt' })),
    path('gr', `M${left} ${y(paths.half[0]!)}H${right}`),
    path('ax', `M${left} ${y(0)}H${right}`),
    text(left - 6, y(0) + 4, '0', { 'text-anchor': 'end' }),
    Math.abs(y(0) - y(paths.half[0]!)) > 14
      ? text(left - 6, y(paths.half[0]!) + 4, fixed(paths.half[0]!, Number.isInteger(paths.half[0]!) ? 0 : 1), { 'text-anchor': 'end' }) // prettier-ignore
      : null,
    h('g', { class: 'q-w' }, ...RULES.map((rule) => curve(STROKES[rule], line(rule)))),
    ...names(ends).map(([rule, at]) => text(right + 8, at, words[narrow ? `${rule} short` : rule]!, { class: 'ink' })),
    text(left, HEIGHT - 8, '0', { 'text-anchor': 'middle' }),
    text(right, HEIGHT - 8, `${steps} ${words['steps']}`, { 'text-anchor': 'end' }),
  );
}

const oneWeight = defineFigure<Result>({
  id: 'weight-decay-path',
  place: 'text',
  runs: (settings) => ({ only: { ...settings } }),
  draw,
  data: ({ runs }) => {
    const { paths } = runs['only']!.result;
    return {
      columns: ['step', ...RULES],
      rows: paths.half.map((_, step) => [step, ...RULES.map((rule) => paths[rule][step] ?? null)]),
    };
  },
});

export const figures = [oneWeight];
