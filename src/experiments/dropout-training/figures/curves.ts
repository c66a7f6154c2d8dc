// The reader's own two runs, with dropout and without: what they make of the labels given, and of digits they never saw.
import { h } from 'preact';
import { drawing, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Curve, Result } from '../experiment.ts';
import { epochsBelow, levels, percent, type Plane } from './axes.ts';

export type CurvesScene = Scene<Result>;

const RUNS = [
  { name: 'plain', stroke: 'r1', mark: 'dot' },
  { name: 'dropout', stroke: 'r2', mark: 'hol' },
] as const;

const [PANEL, PITCH, TOP] = [138, 204, 36];

/** Names at the right ends, kept apart; on a phone above and below them. */
function panel(scene: CurvesScene, of: 'train' | 'test', top: number, low: number): Drawing {
  const { look, words, runs } = scene;
  const narrow = look.kind === 'narrow';
  const epochs = Math.max(...RUNS.map(({ name }) => runs[name]!.result[of].accuracy.length - 1));
  const [left, right] = [48, look.width - (narrow ? 12 : 132)];
  const plane: Plane = {
    ...{ left, right, foot: top + PANEL },
    x: linear([0, Math.max(1, epochs)], [left, right]),
    y: linear([low, 1], [top + PANEL, top]),
  };
  const within = (share: number): number => Math.max(low, share);
  const ends = RUNS.map(({ name }) => runs[name]!.result[of].accuracy.at(-1)!);
  const isUpper = (i: number): boolean => ends[i]! > ends[1 - i]! || (ends[i] === ends[1 - i] && i === 0);
  const near = Math.abs(plane.y(within(ends[0]!)) - plane.y(within(ends[1]!))) < 18;
  return h(
    'g',
    {},
    text(0, top - 18, words[of]!, { class: 'ink b' }),
    levels(plane, low < 0.2 ? [0.2, 0.4, 0.6, 0.8, 1] : [0.4, 0.6, 0.8, 1]),
    epochsBelow(plane, epochs, words['epochs']!),
    ...RUNS.flatMap(({ name, stroke, mark }, i) => {
      const { accuracy } = runs[name]!.result[of] satisfies Curve;
      const { bestEpoch } = runs[name]!.result;
      const end = plane.y(within(ends[i]!));
      const off = near ? (isUpper(i) ? -9 : 9) : 0;
      const label = `${words[name]} ${percent(ends[i]!)}`;
      return [
        curve(
          stroke,
          accuracy.map((share, epoch) => [plane.x(epoch), plane.y(within(share))] as const),
        ),
        of === 'test'
          ? h('circle', { class: mark, cx: plane.x(bestEpoch), cy: plane.y(within(accuracy[bestEpoch] ?? 0)), r: 4.6 })
          : null,
        narrow
          ? text(right, end + (isUpper(i) ? -9 : 20), label, { class: 'ink b halo', 'text-anchor': 'end' })
          : text(right + 8, end + 4 + off, label, { class: 'ink b' }),
      ];
    }),
  );
}

function draw(scene: CurvesScene): Drawing {
  const { id, look } = scene;
  const least = Math.min(...RUNS.flatMap(({ name }) => ['train', 'test'].map((of) => scene.runs[name]!.result[of as 'test'].accuracy.at(-1)!))); // prettier-ignore
  const low = least < 0.4 ? 0 : 0.2;
  return drawing(
    { id, width: look.width, height: TOP + PITCH + PANEL + 28, label: scene.label },
    panel(scene, 'train', TOP, low),
    panel(scene, 'test', TOP + PITCH, low),
  );
}

export const curves = defineFigure<Result>({
  id: 'dropout-curves',
  place: 'text',
  runs: (settings) => ({ plain: { ...settings, keep: 1 }, dropout: settings }),
  draw,
  data: ({ runs }) => {
    const both = RUNS.map(({ name }) => runs[name]!.result);
    const length = Math.max(...both.map(({ test }) => test.accuracy.length));
    return {
      columns: ['epoch', ...RUNS.flatMap(({ name }) => ['train', 'validation', 'test'].map((set) => `${name} ${set}`))],
      rows: Array.from({ length }, (_, epoch) => [
        epoch,
        ...both.flatMap(({ train, validation, test }) => [train, validation, test].map(({ accuracy }) => accuracy[epoch] ?? null)), // prettier-ignore
      ]),
    };
  },
});
