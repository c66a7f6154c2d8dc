// What the pictures of this experiment share: a curve with what comes near it.
import { axisX, line, ruleX, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { Chart, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

export type ThisScene = Scene<Result>;

/** Every other point: more than a line needs. */
export const points = (x: readonly number[], y: readonly number[]): [number, number][] =>
  x.flatMap((place, i): [number, number][] => (i % 2 === 0 ? [[place, y[i]!]] : []));

/** Room for the target and the answers, with a little air; answers far off are cut. */
export function heights(...results: readonly Result[]): [number, number] {
  const target = results[0]!.target;
  const [low, high] = [Math.min(...target), Math.max(...target)];
  const reach = high - low;
  const answers = results.flatMap(({ approximation }) => approximation);
  const from = Math.max(low - reach, Math.min(low, ...answers));
  const to = Math.min(high + reach, Math.max(high, ...answers));
  return [from - 0.08 * reach, to + 0.12 * reach];
}

export interface Panel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly result: Result;
  readonly domain: readonly [number, number];
  readonly names?: { readonly target: string; readonly answer: string };
  /** What stands beside the largest error. */
  readonly worst?: string;
}

/** The index of the shown place that is nearest. */
const nearestTo = (x: readonly number[], place: number): number => Math.round(place * (x.length - 1));

/** Target dotted, answer solid, a tick for every bend, and a bar where the error is largest. */
export function fitPanel({ id, left, top, width, height, result, domain, worst }: Panel): Drawing {
  const { x, target, approximation, bends, worstAt } = result;
  const at = nearestTo(x, worstAt);
  const bar = [target[at]!, approximation[at]!];
  const spot: [number, number] = [x[at]!, (bar[0]! + bar[1]!) / 2];
  const isRight = spot[0] > 0.72;
  const [low, high] = domain;
  const clip = (value: number): number => Math.max(low, Math.min(high, value));
  return h(Chart, {
    id,
    left,
    top,
    width,
    height,
    marginLeft: 4,
    marginRight: 8,
    marginTop: 6,
    marginBottom: 24,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [low, high] },
    marks: [
      ruleY([low], { className: 'ax' }),
      axisX([0, 0.5, 1], {
        className: 'ax',
        tickSize: 4,
        tickPadding: 4,
        label: null,
        tickFormat: (value: number) => (value === 0.5 ? '½' : String(value)),
      }),
      ruleX(bends, { className: 'q-z qs', y1: low, y2: low + (high - low) * 0.05 }),
      line(points(x, target), { className: 'q-y r3' }),
      line(points(x, approximation.map(clip)), { className: 'q-h r1' }),
      ...(worst === undefined
        ? []
        : [
            line(
              bar.map((value) => [x[at]!, clip(value)] as const),
              { className: 'q-e r1' },
            ),
            label([[spot[0], clip(spot[1])]], {
              text: () => worst,
              className: 'q-e qt b halo',
              textAnchor: isRight ? 'end' : 'start',
              dx: isRight ? -7 : 7,
              dy: -9,
            }),
          ]),
    ],
  });
}
