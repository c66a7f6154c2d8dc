// One mistake: the cost with it and without, and below what the check says of each array.
import { h } from 'preact';
import { fixed, scientific } from '../../../i18n/number.ts';
import { log } from '../../../lib/nn/index.ts';
import {
  curve,
  defineFigure,
  drawing,
  epochTicks,
  letter,
  linear,
  px,
  text,
  type Drawing,
  type Scene,
} from '../../../lib/figure/index.ts';
import { FAULTY, type Result } from '../experiment.ts';
import { raised } from './raised.ts';
import { told } from './patterns.ts';

const LEFT = 44;
const TOP = 30;
const PLOT = 176;
const STRIP = TOP + PLOT + 60;
const ROW = 24;
/** Width of a curve's name, about. */
const NAME = 104;
const LEAST = 1e-12;
const MOST = 1e12;

const lg = (value: number): number => log(Math.min(MOST, Math.max(LEAST, value))) / log(10);

/** The whole powers of ten around all that is drawn. */
function decades(result: Result): [number, number] {
  const all = [...result.cost, ...result.costRight].map(lg);
  const low = all.reduce((least, value) => Math.min(least, value), Infinity);
  const high = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const from = Math.floor(low + 1e-9);
  return [from, Math.max(from + 1, Math.ceil(high - 1e-9))];
}

const PLAIN = [0.01, 0.1, 1, 10, 100];

/** 0.01 … 100 as they are, the others as 10ⁿ. */
const powerOf = (exponent: number): string =>
  PLAIN[exponent + 2] === undefined
    ? scientific(Number(`1e${exponent}`), 0).replace(/^1\u00a0×\u00a0/, '')
    : fixed(PLAIN[exponent + 2]!, Math.max(0, -exponent));

/** At most 160 points of a curve. */
function thin(values: readonly number[]): [number, number][] {
  const stride = Math.max(1, Math.floor(values.length / 160));
  const points = values.map((value, step): [number, number] => [step, value]);
  return points.filter(([step]) => step % stride === 0 || step === values.length - 1);
}

function curves(scene: Scene<Result>): Drawing[] {
  const { look, words } = scene;
  const { result } = scene.runs['run']!;
  const right = look.width - 12;
  const steps = Math.max(1, result.costRight.length - 1, result.cost.length - 1);
  const [from, to] = decades(result);
  const x = linear([0, steps], [LEFT, right]);
  const y = linear([from, to], [TOP + PLOT, TOP]);
  const stride = Math.max(1, Math.ceil((to - from) / 4));
  const powers = Array.from({ length: Math.floor((to - from) / stride) + 1 }, (_, i) => from + i * stride);
  const isBelow = result.cost.at(-1)! <= result.costRight.at(-1)!;
  const inside = (height: number): number => px(Math.max(TOP + 10, Math.min(TOP + PLOT - 6, height)));
  /** A line of writing above or below all that a curve does over the width of a name that ends there. */
  const beside = (values: readonly number[], end: number, side: 'above' | 'below'): number => {
    const steps = (share: number): number => Math.round(Math.max(0, Math.min(1, share)) * (values.length - 1));
    const heights = values.slice(steps(end - NAME / (right - LEFT)), steps(end) + 1).map((value) => y(lg(value)));
    return side === 'above' ? Math.min(...heights) - 8 : Math.max(...heights) + 18;
  };
  const share = 0.45;
  const ofMistake = beside(result.cost, share, isBelow ? 'below' : 'above');
  // Above its end where the mistake is below; else below its end, or below its middle where there is no room.
  const below = beside(result.costRight, 1, 'below');
  const endOfName = isBelow || below < TOP + PLOT - 4 ? 1 : share;
  const ofRight = beside(result.costRight, endOfName, isBelow ? 'above' : 'below');
  return [
    text(0, 13, [words['cost'], ' ', letter('E')], { class: 'qt' }),
    ...powers.map((power) =>
      h(
        'g',
        null,
        h('path', { class: 'gr', d: `M${LEFT} ${y(power)}H${right}` }),
        text(LEFT - 8, px(y(power) + 4), powerOf(power), { 'text-anchor': 'end' }),
      ),
    ),
    h('path', { class: 'ax', d: `M${LEFT} ${TOP + PLOT}H${right}` }),
    ...epochTicks(steps).map((tick, i, all) =>
      text(x(tick), TOP + PLOT + 19, i === all.length - 1 ? `${tick} ${words['steps']}` : String(tick), {
        'text-anchor': i === all.length - 1 && tick > 0.8 * steps ? 'end' : 'middle',
      }),
    ),
    curve(
      'r1',
      thin(result.costRight).map(([step, value]) => [x(step), y(lg(value))]),
    ),
    curve(
      'r2',
      thin(result.cost).map(([step, value]) => [x(step), y(lg(value))]),
    ),
    text(
      endOfName === 1 ? right : x(share * Math.max(1, result.costRight.length - 1)),
      inside(ofRight),
      words['right']!,
      {
        class: 'ink b halo',
        'text-anchor': 'end',
      },
    ),
    text(x(share * Math.max(1, result.cost.length - 1)), inside(ofMistake), words['mistake']!, {
      class: 'ink b halo',
      'text-anchor': 'end',
    }),
  ];
}

/** A bar for each array, from 0 to 2, with its number and what it means. */
function strip(scene: Scene<Result>): Drawing[] {
  const { look, words } = scene;
  const { check, verdicts } = scene.runs['run']!.result;
  const end = look.width - (look.width < 480 ? 84 : 128);
  const x = linear([0, 2], [LEFT + 18, end]);
  return [
    text(0, STRIP - 8, words['check']!, { class: 'ink' }),
    ...Object.entries(check).map(([name, error], i) => {
      const y = STRIP + 6 + i * ROW;
      const faulty = !(error <= FAULTY);
      const verdict = verdicts[name] === 'checked' ? (faulty ? 'faulty' : 'agrees') : verdicts[name]!;
      return h(
        'g',
        { class: name[0] === 'W' ? 'q-w' : 'q-b' },
        text(0, y + 13, ['∂E/∂', ...raised(name)], { class: 'qt' }),
        h('path', { class: 'gr', d: `M${LEFT + 18} ${y + 8.5}H${end}` }),
        faulty &&
          h('rect', {
            class: 'qf',
            x: LEFT + 18,
            y: y + 3,
            width: px(Math.max(2, x(Math.min(2, error)) - LEFT - 18)),
            height: 11,
          }),
        h('path', { class: 'line', d: `M${LEFT + 18} ${y + 1}v15` }),
        text(end + 10, y + 13, `${faulty ? told(error) : ''} ${words[verdict]}`.trim(), {
          class: faulty ? 'ink b' : '',
        }),
      );
    }),
    ...[0, 1, 2].map((tick) =>
      text(x(tick), STRIP + 6 + Object.keys(check).length * ROW + 14, String(tick), { 'text-anchor': 'middle' }),
    ),
  ];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look } = scene;
  const arrays = Object.keys(scene.runs['run']!.result.check).length;
  const height = STRIP + 6 + arrays * ROW + 22;
  return drawing(
    { id, width: look.width, height, label: scene.label },
    h('g', { class: 'q-e' }, curves(scene)),
    h('g', null, strip(scene)),
  );
}

export const run = defineFigure<Result>({
  id: 'bug-museum-run',
  place: 'text',
  runs: (settings) => ({ run: { ...settings, rule: 'mistake' } }),
  draw,
  data: ({ runs }) => {
    const { cost, costRight } = runs['run']!.result;
    const rows = Array.from({ length: Math.max(cost.length, costRight.length) }, (_, step) => [
      step,
      costRight[step] ?? null,
      cost[step] ?? null,
    ]);
    return { columns: ['step', 'cost as it should be', 'cost with the mistake'], rows };
  },
});
