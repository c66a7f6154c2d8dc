// Values on a number line, the same standardized, and after γ and β; lines lead from one to the next.
import { h } from 'preact';
import { fixed, shown } from '../../../i18n/number.ts';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { grip } from '../../../lib/figure/grip.ts';
import { linear, type Scale } from '../../../lib/figure/scale.ts';
import { arrayOf } from '../../../lib/parameter/index.ts';
import type { Result } from '../experiment.ts';
import { numberLine, ticksBetween } from './axis.ts';

type LineScene = Scene<Result>;

const ROWS = { values: 46, standardized: 142, output: 238 } as const;
const HEIGHT = 270;

export const valuesOf = ({ runs }: Pick<LineScene, 'runs'>): number[][] =>
  arrayOf<number[][]>(String(runs['only']!.settings['values']));

const first = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[0]!);

/** The window that holds the numbers, with room on both sides. */
function windowOf(numbers: readonly number[]): [number, number] {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = Math.max(0.12 * (high - low), 1e-3 * Math.max(1, Math.abs(high)), 0.005);
  return [low - room, high + room];
}

/** Ticks of a window that may be narrower than 1. */
function ticksOf([low, high]: readonly [number, number], most: number): number[] {
  let scale = 1;
  while ((high - low) * scale < 2) scale *= 10;
  return ticksBetween(low * scale, high * scale, most).map((tick) => tick / scale);
}

const links = (from: readonly number[], to: readonly number[], x: Scale, out: Scale, top: number, bottom: number) =>
  path('thin', from.map((value, i) => `M${x(value)} ${top + 8}L${out(to[i]!)} ${bottom - 8}`).join(''));

const name = (y: number, quantity: string, word: string, symbol: string): Drawing =>
  h('g', { class: quantity }, text(0, y, [word, ' ', letter(symbol)], { class: 'qt' }));

function draw(scene: LineScene): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const rows = valuesOf(scene);
  const [values, standardized, output] = [first(rows), first(result.standardized), first(result.output)];
  const [mean, deviation] = [result.mean[0]!, result.deviation[0]!];
  const isPlain = Number(settings['gamma']) === 1 && Number(settings['beta']) === 0;
  const narrow = look.kind === 'narrow';
  const pixels = [12, look.width - 12] as const;
  const most = narrow ? 5 : 10;
  const own = windowOf([...values, ...(isPlain ? [] : output)]);
  const reach = Math.max(2, Math.ceil(result.bound * 1.08));
  const outWindow = isPlain ? ([-reach, reach] as const) : own;
  const x = linear(own, pixels);
  const z = linear([-reach, reach], pixels);
  const out = linear(outWindow, pixels);
  const isOutside = (value: number): boolean => !(Math.abs(value) < 1);
  const said = narrow ? '' : ` = ${shown(mean, 3)}`;
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    name(12, 'q-z', words['values']!, 'z'),
    h(
      'g',
      { class: 'q-z' },
      h('rect', {
        class: 'wash',
        x: Math.max(pixels[0], x(mean - deviation)),
        y: ROWS.values - 9,
        width: Math.min(pixels[1], x(mean + deviation)) - Math.max(pixels[0], x(mean - deviation)),
        height: 18,
      }),
      h('rect', { class: 'wash', x: z(-1), y: ROWS.standardized - 9, width: z(1) - z(-1), height: 18 }),
    ),
    numberLine(x, own, ROWS.values, ticksOf(own, most)),
    path('line', `M${x(mean)} ${ROWS.values - 12}v24`),
    text(x(mean), ROWS.values - 16, [letter('μ'), said], { class: 'ink halo', 'text-anchor': 'middle' }),
    links(values, standardized, x, z, ROWS.values + 12, ROWS.standardized),
    numberLine(z, [-reach, reach], ROWS.standardized, ticksBetween(-reach, reach, most)),
    links(standardized, output, z, out, ROWS.standardized + 12, ROWS.output),
    numberLine(out, outWindow, ROWS.output, ticksOf(outWindow, most)),
    h(
      'g',
      { class: 'q-z' },
      text(0, ROWS.standardized - 22, [narrow ? '' : `${words['standardized']} `, letter('x̂')], { class: 'qt halo' }),
      text(0, ROWS.output - 22, [narrow ? '' : `${words['output']} `, letter('γx̂ + β')], { class: 'qt halo' }),
      ...values.map((value, i) => h('circle', { class: 'dot', cx: x(value), cy: ROWS.values, r: 5, key: i })),
      ...standardized.map((value) =>
        h('circle', { class: isOutside(value) ? 'hol' : 'dot', cx: z(value), cy: ROWS.standardized, r: 5 }),
      ),
      ...output.map((value) => h('circle', { class: 'dot', cx: out(value), cy: ROWS.output, r: 5 })),
    ),
    ...values.map((value, i) =>
      grip(
        { list: 'values', place: i * rows[0]!.length, across: (pixels[1] - pixels[0]) / (own[1] - own[0]) },
        { x: x(value), y: ROWS.values },
      ),
    ),
    text(
      look.width,
      ROWS.standardized - 22,
      narrow
        ? `${result.outside[0]} ${words['out']}`
        : `${result.outside[0]} ${words['of']} ${values.length} ${words['outside']}`,
      {
        class: 'ink halo',
        'text-anchor': 'end',
      },
    ),
    text(look.width, 12, [letter('s'), ` = ${fixed(deviation, 3)}`], { class: 'ink', 'text-anchor': 'end' }),
  );
}

export const line = defineFigure<Result>({
  id: 'normalization-line',
  place: 'text',
  // What comes back does not show here.
  runs: (settings) => ({ only: { ...settings, upstream: '[]' } }),
  draw,
  data: ({ runs }) => {
    const { result } = runs['only']!;
    return {
      columns: ['row', 'column', 'value', 'standardized', 'output'],
      rows: valuesOf({ runs }).flatMap((row, i) =>
        row.map((value, j) => [i + 1, j + 1, value, result.standardized[i]![j]!, result.output[i]![j]!]),
      ),
    };
  },
});
