// The twin run on one clock: the output under both costs, and below it the gradient at the moment shown, taken apart
// into its factors.
import { dot, line, ruleX, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import {
  Chart,
  defineFigure,
  drawing,
  letter,
  px,
  text,
  epochAxis,
  overEpochs,
  type Drawing,
} from '../../../lib/figure/index.ts';
import { sigmoidSlope } from '../../../lib/nn/index.ts';
import type { Result } from '../experiment.ts';
import { onSigmoid } from './on-sigmoid.ts';
import { COSTS, MARK, STROKE, at, epochsOf, outputAxis, points, underBothCosts } from './shared.ts';
import { placeOf } from './places.ts';
import type { Cost, LessonScene, Point } from './shared.ts';

const OUTPUT_HEIGHT = 216;
const ROW = 21;

/** The factors of ∂E/∂w at an epoch; under cross-entropy σ′ has canceled. */
function factorsAt(scene: LessonScene, cost: Cost, epoch: number) {
  const { result, settings } = scene.runs[cost]!;
  const x = Number(settings['x']);
  const z = at(result.w, epoch) * x + at(result.b, epoch);
  return {
    error: at(result.output, epoch) - Number(settings['y']),
    slope: cost === 'quadratic' ? sigmoidSlope(z) : null,
    input: x,
    gradient: at(result.gradient, epoch),
  };
}

const crossing = (scene: LessonScene, cost: Cost) => {
  const epoch = scene.runs[cost]!.result.firstBelowHalf;
  return epoch === null ? [] : [[epoch, at(scene.runs[cost]!.result.output, epoch)] as const];
};

function outputs(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const epochs = epochsOf(scene);
  const { step } = scene;
  const marks = COSTS.flatMap((cost) => {
    const { output } = scene.runs[cost]!.result;
    const mark = step === undefined ? crossing(scene, cost) : [[step, at(output, step)] as const];
    const late = (mark[0]?.[0] ?? 0) > epochs / 2;
    return [
      line(points(output), { className: `q-h ${STROKE[cost]}` }),
      dot(mark, { className: `q-h ${MARK[cost]}`, r: 4.6 }),
      label(step === undefined ? mark : [], {
        text: ([epoch]: readonly [number, number]) => `${words['epoch']} ${epoch}`,
        textAnchor: late ? 'end' : 'start',
        dx: late ? -9 : 9,
        dy: late ? 10 : -10,
        className: 'ink halo',
      }),
      label([nameSpot(scene, cost, epochs)], {
        text: () => words[cost]!,
        className: 'ink b halo',
        textAnchor: 'start',
      }),
    ];
  });
  const clock = step === undefined ? [] : [ruleX([Math.min(step, epochs)], { className: 'now' })];
  return h(Chart, {
    id: `${id}-output`,
    ...overEpochs(epochs, look.width, OUTPUT_HEIGHT),
    y: { domain: [0, 1] },
    marks: [...outputAxis, ...epochAxis(epochs, words['epochs']!), ...clock, ...marks],
  });
}

/** Where a curve's name stands: beside the steepest part of its fall, or else where it is clear of the other curve. */
function nameSpot(scene: LessonScene, cost: Cost, epochs: number): Point {
  const { width, marginLeft, marginRight, marginTop, marginBottom } = overEpochs(
    epochs,
    scene.look.width,
    OUTPUT_HEIGHT,
  );
  const plane = {
    width: width - marginLeft - marginRight,
    height: OUTPUT_HEIGHT - marginTop - marginBottom,
    epochs,
  };
  const outputOf = (each: Cost) => scene.runs[each]!.result.output;
  const others = COSTS.filter((other) => other !== cost).map(outputOf);
  const named = { name: scene.words[cost]!, own: outputOf(cost), others, usual: besideFall(scene, cost, epochs) };
  if (cost === 'quadratic') return placeOf(named, plane);
  const taken = { name: scene.words['quadratic']!, spot: nameSpot(scene, 'quadratic', epochs) };
  return placeOf({ ...named, taken }, plane);
}

function besideFall(scene: LessonScene, cost: Cost, epochs: number): Point {
  const { output } = scene.runs[cost]!.result;
  if (cost === 'quadratic') {
    const epoch = Math.round(epochs * 0.34);
    return [epoch, Math.max(0.14, at(output, epoch) - 0.1)];
  }
  const epoch = output.findIndex((value) => value < 0.22);
  return epoch < 0 ? [epochs * 0.1, 0.35] : [Math.min(epoch + epochs * 0.03, epochs * 0.7), 0.24];
}

interface Row {
  quantity: string;
  name: Drawing | string;
  values: readonly (number | null)[];
}

function factorRows(scene: LessonScene, epoch: number): Row[] {
  const factors = COSTS.map((cost) => factorsAt(scene, cost, epoch));
  const symbol = (...content: (string | Drawing)[]) => h('tspan', { class: 'm' }, ...content);
  return [
    { quantity: 'q-d', name: symbol('h − y'), values: factors.map(({ error }) => error) },
    { quantity: 'q-z', name: symbol('σ′(z)'), values: factors.map(({ slope }) => slope) },
    { quantity: 'q-x', name: symbol('x'), values: factors.map(({ input }) => input) },
    { quantity: 'q-w', name: symbol('∂E/∂w'), values: factors.map(({ gradient }) => gradient) },
  ];
}

/** One bar a factor and cost, side by side on one scale; the product stands below a line. */
function bars(scene: LessonScene, top: number): Drawing {
  const { look, words } = scene;
  const epoch = Math.min(scene.step ?? 0, epochsOf(scene));
  const rows = factorRows(scene, epoch);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const left = 62;
  const column = (look.width - left) / 2;
  const length = (value: number) => px((Math.abs(value) / most) * (column - 66));
  return h(
    'g',
    { transform: `translate(0,${top})` },
    text(0, 0, scene.step === undefined ? words['at the start'] : `${words['at']} ${epoch}`, {}),
    ...COSTS.map((cost, index) => text(px(left + index * column), 22, words[cost], { class: 'ink b' })),
    ...rows.map(({ quantity, name, values }, index) => {
      const y = 44 + index * ROW + (index === 3 ? 6 : 0);
      return h(
        'g',
        { class: quantity },
        text(left - 12, y + 4, name, { class: 'qt', 'text-anchor': 'end' }),
        ...values.map((value, run) => {
          const x = px(left + run * column);
          if (value === null) return text(x, y + 4, words['canceled'], {});
          return h(
            'g',
            {},
            h('rect', { class: run === 0 ? 'qf' : 'qs', x, y: y - 5, width: length(value), height: 10 }),
            text(x + length(value) + 7, y + 4, fixed(value, 4), { class: 'ink' }),
          );
        }),
      );
    }),
    h('path', { class: 'ax', d: `M${left} ${44 + 2.62 * ROW}H${look.width}` }),
  );
}

function draw(scene: LessonScene): Drawing {
  if (scene.look.kind === 'multiple') return onSigmoid(scene);
  const { id, look, words } = scene;
  return drawing(
    { id, width: look.width, height: OUTPUT_HEIGHT + 150, label: scene.label },
    h('g', { class: 'q-h' }, text(30, 12, [words['output'], ' ', letter('h')], { class: 'qt' })),
    outputs(scene),
    bars(scene, OUTPUT_HEIGHT + 26),
  );
}

export const twin = defineFigure<Result>({
  id: 'slow-learning-twin',
  place: 'text',
  slide: { width: 720, type: 1.1 },
  moving: true,
  runs: underBothCosts,
  // The start, the two crossings of ½, and even steps between: six moments.
  steps: ({ runs }) => {
    const epochs = epochsOf({ runs });
    const crossings = COSTS.flatMap((cost) => runs[cost]!.result.firstBelowHalf ?? []);
    const even = [1, 1 / 2, 2 / 3, 1 / 6, 1 / 3, 5 / 6].map((part) => Math.round(part * epochs));
    return [...new Set([0, ...crossings, ...even])].slice(0, 6).sort((first, second) => first - second);
  },
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', ...COSTS.flatMap((cost) => ['output', 'gradient', 'w', 'b'].map((name) => `${name} ${cost}`))],
    rows: Array.from({ length: epochsOf({ runs }) + 1 }, (_, epoch) => [
      epoch,
      ...COSTS.flatMap((cost) => {
        const { output, gradient, w, b } = runs[cost]!.result;
        return [output, gradient, w, b].map((values) => values[epoch] ?? null);
      }),
    ]),
  }),
});
