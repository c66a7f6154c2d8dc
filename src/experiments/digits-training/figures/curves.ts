// Accuracy and cost by epoch, of the pictures learned from and of those held out.
import { fixed, scientific } from '../../../i18n/number.ts';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { curve, linear, type Scale } from '../../../lib/figure/scale.ts';
import { h } from 'preact';
import type { Result } from '../experiment.ts';
import { percent, resultOf, runsOnly, type LessonScene } from './common.ts';

interface Panel {
  readonly training: readonly number[];
  readonly heldOut: readonly number[];
  readonly ticks: readonly number[];
  readonly y: Scale;
  readonly shown: (value: number) => string;
}

const TOP = 30;
const PANEL = 130;
const GAP = 46;
const SECOND = TOP + PANEL + GAP;
const HEIGHT = SECOND + PANEL + 28;

/** From the tick below the least accuracy after the first epoch to 100 percent. */
function accuracyTicks(result: Result): number[] {
  const later = [...result.accuracy.slice(1), ...result.training.accuracy.slice(1)];
  const least = later.reduce((low, value) => Math.min(low, value), 1);
  if (later.length > 0 && least >= 0.9) return [0.9, 0.95, 1];
  return later.length > 0 && least >= 0.8 ? [0.8, 0.9, 1] : [0, 0.5, 1];
}

/** To the tick above the largest cost after the first epoch. */
function costTicks(result: Result): number[] {
  const [own, held] = [result.training.cost, result.cost];
  const all = own.length > 1 ? [...own.slice(1), ...held.slice(1)] : [...own, ...held];
  const largest = all.reduce((high, value) => Math.max(high, value), 0);
  let power = 1;
  while (power < largest) power *= 10;
  const most = [power / 5, (2 * power) / 5].find((bound) => bound >= largest) ?? power;
  return [0, most / 2, most];
}

/** Short enough for the margins also where a rate is far too large. */
const costShown = (value: number): string =>
  value < 1000 ? fixed(value, value < 100 ? 2 : 0) : scientific(value, 1).replace('.0', '').replaceAll('\u00a0', '');

/** The two names stand at the ends of their lines, a line of text apart. */
function ends(panel: Panel, x: Scale, scene: LessonScene): Drawing[] {
  const { words } = scene;
  const last = panel.training.length - 1;
  const [own, held] = [panel.training[last]!, panel.heldOut[last]!];
  const [a, b] = [panel.y(own), panel.y(held)];
  const middle = (a + b) / 2;
  const apart = Math.abs(a - b) < 15;
  const ownFirst = a <= b;
  const place = (mine: number, first: boolean): number => (apart ? middle + (first ? -7.5 : 7.5) : mine) + 4;
  const narrow = scene.look.kind === 'narrow';
  const said = (word: string, value: number): string =>
    narrow ? panel.shown(value) : `${words[word]} ${panel.shown(value)}`;
  return [
    text(x(last) + 8, place(a, ownFirst), said('training', own), { class: 'ink' }),
    text(x(last) + 8, place(b, !ownFirst), said('held', held), { class: 'ink' }),
  ];
}

function lines(panel: Panel, x: Scale, right: number): Drawing[] {
  const { y, ticks, shown } = panel;
  const clipped = (values: readonly number[]): [number, number][] =>
    values.flatMap((value, epoch): [number, number][] => {
      const inside = value >= ticks[0]! - 1e-9 && value <= ticks.at(-1)! + 1e-9;
      return inside ? [[x(epoch), y(value)]] : [];
    });
  const drawn = (className: string, values: readonly number[]): Drawing | null => {
    const points = clipped(values);
    return points.length > 1 ? curve(className, points) : null;
  };
  return [
    path(
      'gr',
      ticks
        .slice(1)
        .map((tick) => `M${x(0)} ${y(tick)}H${right}`)
        .join(''),
    ),
    path('ax', `M${x(0)} ${y(ticks[0]!)}H${right}`),
    ...ticks.map((tick) => text(x(0) - 6, y(tick) + 4, shown(tick).replace(/[.]0+$/, ''), { 'text-anchor': 'end' })),
    drawn('r2', panel.heldOut)!,
    drawn('r1', panel.training)!,
  ];
}

/** Which stroke is whose: on a phone there is no room for names at the lines. */
const key = ({ words }: LessonScene, top: number, right: number): Drawing[] => [
  path('r1', `M${right - 190} ${top}h20`),
  text(right - 164, top + 4, words['training']!, { class: 'ink' }),
  path('r2', `M${right - 94} ${top}h20`),
  text(right - 68, top + 4, words['held']!, { class: 'ink' }),
];

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const result = resultOf(scene);
  const epochs = Math.max(1, Number(scene.runs['only']!.settings['epochs']));
  const narrow = look.kind === 'narrow';
  const right = look.width - (narrow ? 48 : 118);
  const x = linear([0, epochs], [38, right]);
  const shares = accuracyTicks(result);
  const costs = costTicks(result);
  const accuracy: Panel = {
    training: result.training.accuracy,
    heldOut: result.accuracy,
    ticks: shares,
    y: linear([shares[0]!, 1], [TOP + PANEL, TOP]),
    shown: (value) => percent(value),
  };
  const cost: Panel = {
    training: result.training.cost,
    heldOut: result.cost,
    ticks: costs,
    y: linear([0, costs.at(-1)!], [SECOND + PANEL, SECOND]),
    shown: costShown,
  };
  const hasEnds = result.accuracy.length > 0;
  return drawing(
    { id, width: look.width, height: HEIGHT + (narrow ? 22 : 0), label: scene.label },
    text(0, 14, words['right']!, { class: 'ink' }),
    ...lines(accuracy, x, right),
    ...(hasEnds ? ends(accuracy, x, scene) : []),
    h(
      'g',
      { class: 'q-e' },
      text(0, SECOND - 14, [words['cost']!, ' ', letter('E')], { class: 'qt' }),
      ...lines(cost, x, right),
      ...(hasEnds ? ends(cost, x, scene) : []),
    ),
    text(x(0), SECOND + PANEL + 18, '0'),
    text(right, SECOND + PANEL + 18, `${epochs} ${words['epochs']}`, { 'text-anchor': 'end' }),
    ...(narrow ? key(scene, HEIGHT + 12, 230) : []),
  );
}

export const curves = defineFigure<Result>({
  id: 'digits-curves',
  place: 'text',
  runs: runsOnly,
  draw,
  data: (scene) => {
    const { accuracy, cost, training } = resultOf(scene);
    return {
      columns: ['epoch', 'accuracy training', 'accuracy held out', 'cost training', 'cost held out'],
      rows: accuracy.map((share, epoch) => [
        ...[epoch, training.accuracy[epoch]!, share, training.cost[epoch]!],
        cost[epoch]!,
      ]),
    };
  },
});
