// Errors on the examples shown and on those held out, over twenty recorded seeds: against the width and the penalty.
import { h } from 'preact';
import { medianOf, spreadOf, type Band } from '../../../lib/figure/band.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Figure, type Scene } from '../../../lib/figure/figure.ts';
import type { Result } from '../experiment.ts';
import { recordedErrors, type Errors } from '../recorded.ts';
import { PENALTIES_TRIED, WIDE, WIDTHS_TRIED } from '../recordings.ts';
import { percent } from './boundary.ts';

/** Median and the middle eight in ten of the seeds, setting by setting. */
const bandOver = (errors: readonly Errors[], of: keyof Errors): Band[] => errors.map((one) => spreadOf(one[of]));

export const widthErrors = (): Errors[] => WIDTHS_TRIED.map((hidden) => recordedErrors({ hidden }));
export const penaltyErrors = (): Errors[] => PENALTIES_TRIED.map((l2) => recordedErrors({ hidden: WIDE, l2 }));

/** The width with the least median error on what was held out. */
export function bestWidth(): { hidden: number; error: number } {
  const all = widthErrors().map(({ test }, i) => ({ hidden: WIDTHS_TRIED[i]!, error: medianOf(test) }));
  return all.reduce((best, one) => (one.error < best.error ? one : best));
}

const HEIGHT = 250;
const TOP = 26;
const FOOT = 52;
const MOST = 0.35;

interface Axis {
  readonly names: readonly string[];
  readonly label: string;
}

function chart(
  scene: Scene<Result>,
  errors: readonly Errors[],
  { names, label }: Axis,
  extra: (y: (share: number) => number, right: number) => Drawing[] = () => [],
): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const [left, right] = [38, look.width - (narrow ? 10 : 84)];
  const x = (index: number): number => px(left + 8 + ((right - left - 16) * index) / (names.length - 1));
  const y = (share: number): number => px(TOP + (1 - Math.min(MOST, share) / MOST) * (HEIGHT - TOP - FOOT));
  const area = (band: readonly Band[]): string =>
    `M${band.map(({ high }, i) => `${x(i)} ${y(high)}`).join('L')}L${band
      .map(({ low }, i) => `${x(i)} ${y(low)}`)
      .reverse()
      .join('L')}Z`;
  const middle = (band: readonly Band[]): string => `M${band.map(({ median }, i) => `${x(i)} ${y(median)}`).join('L')}`;
  const [test, train] = [bandOver(errors, 'test'), bandOver(errors, 'train')];
  const dots = (band: readonly Band[], name: string): Drawing =>
    h('g', { class: name }, ...band.map(({ median }, i) => h('circle', { cx: x(i), cy: y(median), r: 3.4 })));
  /** At the line's right end, or on it where there is no room beside: at the end where it is lower. */
  const named = (band: readonly Band[], word: string): Drawing => {
    const [first, last] = [band[0]!.median, band.at(-1)!.median];
    if (!narrow) return text(right + 6, y(last) + 4, words[word]!, { class: 'ink' });
    const isRight = last < first;
    const anchor = { class: 'ink', 'text-anchor': isRight ? 'end' : 'start' };
    return text(x(isRight ? names.length - 1 : 0), y(isRight ? last : first) - 9, words[word]!, anchor);
  };
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['wrong']!, { class: 'ink' }),
    path('gr', [0.1, 0.2, 0.3].map((share) => `M${left} ${y(share)}H${right}`).join('')),
    ...[0, 0.1, 0.2, 0.3].map((share) => text(left - 6, y(share) + 4, percent(share), { 'text-anchor': 'end' })),
    path('ax', `M${left} ${y(0)}H${right}`),
    ...names.map((name, i) => (name === '' ? null : text(x(i), HEIGHT - FOOT + 18, name, { 'text-anchor': 'middle' }))),
    text(right, HEIGHT - 14, label, { 'text-anchor': 'end' }),
    path('wash', area(test)),
    path('wash', area(train)),
    ...extra(y, right),
    path('r2', middle(test)),
    dots(test, 'hol'),
    path('r1', middle(train)),
    dots(train, 'dot'),
    named(test, 'held'),
    named(train, 'shown'),
  );
}

const rowsOf = (settings: readonly number[], errors: readonly Errors[]): number[][] =>
  settings.map((setting, i) => {
    const [train, test] = [bandOver([errors[i]!], 'train')[0]!, bandOver([errors[i]!], 'test')[0]!];
    return [setting, train.low, train.median, train.high, test.low, test.median, test.high];
  });

const COLUMNS = ['shown low', 'shown median', 'shown high', 'held out low', 'held out median', 'held out high'];

export const widths: Figure<Result> = defineFigure<Result>({
  id: 'capacity-width',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw: (scene) => chart(scene, widthErrors(), { names: WIDTHS_TRIED.map(String), label: scene.words['units']! }),
  data: () => ({ columns: ['hidden', ...COLUMNS], rows: rowsOf(WIDTHS_TRIED, widthErrors()) }),
});

/** ".003": room for many on one line; on a phone the smallest goes without. */
const penaltyName =
  (narrow: boolean) =>
  (l2: number, index: number): string =>
    narrow && index === 1 ? '' : String(l2).replace(/^0\./, '.');

export const penalties: Figure<Result> = defineFigure<Result>({
  id: 'capacity-l2',
  place: 'text',
  runs: () => ({}),
  draw: (scene) => {
    const { hidden, error } = bestWidth();
    return chart(
      scene,
      penaltyErrors(),
      { names: PENALTIES_TRIED.map(penaltyName(scene.look.kind === 'narrow')), label: scene.words['penalty']! },
      (y, right) => [
        path('ref', `M38 ${y(error)}H${right}`),
        path('ref', `M38 ${HEIGHT - 18}h22`),
        text(66, HEIGHT - 14, `${scene.words['narrow']} ${hidden}`),
      ],
    );
  },
  data: () => ({ columns: ['lambda', ...COLUMNS], rows: rowsOf(PENALTIES_TRIED, penaltyErrors()) }),
});
