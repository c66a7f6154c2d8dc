// What the next unit receives, mini-batch after mini-batch: as a histogram in training, as one number at test.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear, type Scale } from '../../../lib/figure/scale.ts';
import type { Histogram, Result, Spread } from '../experiment.ts';

type ScaleScene = Scene<Result>;

const [TOP, PANEL, PITCH] = [40, 64, 118];
/** The number at test stands this high over the histogram. */
const RISE = 9;

/** To as many digits as matter: 50, 9.8, 29.4. */
export const rounded = (value: number): string => {
  const whole = Math.abs(value - Math.round(value)) < 0.05 || value >= 100;
  return fixed(value, whole ? 0 : 1);
};

/** The axis ends at a round number beyond all that is drawn. */
function reachOf({ full, theory }: Result, keep: number): number {
  const most = Math.max(1.05 * full, full + (4 * theory.std) / keep);
  const step = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((one) => most / one <= 5.5) ?? 10_000;
  return step * Math.ceil(most / step);
}

const ticksOf = (reach: number): number[] => {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((one) => reach / one <= 5) ?? reach;
  return Array.from({ length: Math.floor(reach / step) + 1 }, (_, i) => i * step);
};

function bars({ width, counts }: Histogram, x: Scale, foot: number, most: number): Drawing {
  const first = counts.findIndex((count) => count > 0);
  const outline = counts.slice(first).map((count, i) => {
    const from = (first + i - 0.5) * width;
    return `V${px(foot - (count / most) * PANEL)}H${x(from + width)}`;
  });
  return path('wash', `M${x((first - 0.5) * width)} ${foot}${outline.join('')}V${foot}Z`);
}

const outline = ({ width, counts }: Histogram, x: Scale, foot: number, most: number): Drawing => {
  const first = counts.findIndex((count) => count > 0);
  const steps = counts
    .slice(first)
    .map((count, i) => `V${px(foot - (count / most) * PANEL)}H${x((first + i + 0.5) * width)}`);
  return path('qs', `M${x((first - 0.5) * width)} ${foot}${steps.join('')}V${foot}`, { style: 'stroke-width: 1.2px' });
};

/** At the left foot of a histogram, or at its right where there is no room. */
function beside(label: string, x: Scale, { mean, std }: Spread, y: number): Drawing {
  const [left, right] = [px(x(mean - 3.2 * std) - 4), px(x(mean + 3.2 * std) + 4)];
  const isLeft = left > 7 * label.length;
  return text(isLeft ? left : right, y, label, { class: 'qt b halo', 'text-anchor': isLeft ? 'end' : 'start' });
}

interface Row {
  readonly title: string;
  readonly histogram: Histogram;
  readonly spread: Spread;
  readonly test: number;
  readonly note: string;
}

/** One rule: what training hands on, and what test does. */
function panel(scene: ScaleScene, { title, histogram, spread, test, note }: Row, x: Scale, top: number): Drawing {
  const { words, look } = scene;
  const foot = top + PANEL;
  const most = Math.max(...histogram.counts);
  const right = x(test) > look.width - 96;
  const label = `${rounded(spread.mean)} ± ${rounded(spread.std)}`;
  return h(
    'g',
    { class: 'q-z' },
    text(0, top - 26, title, { class: 'ink b' }),
    note && text(px(7.2 * title.length + 4), top - 26, note, {}),
    path('ax', `M${x(0)} ${foot + 0.5}H${look.width - 1}`),
    bars(histogram, x, foot, most),
    outline(histogram, x, foot, most),
    path('now', `M${x(test)} ${foot}V${top - RISE}`, { style: 'stroke-width: 2px' }),
    h('circle', { class: 'dot', cx: x(test), cy: top - RISE, r: 4.5 }),
    text(px(x(test) + (right ? -9 : 9)), top - RISE + 4, `${words['test']} ${rounded(test)}`, {
      class: 'ink halo',
      'text-anchor': right ? 'end' : 'start',
    }),
    beside(label, x, spread, foot - 22),
  );
}

function draw(scene: ScaleScene): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const keep = Number(settings['keep']);
  const reach = reachOf(result, keep);
  const x = linear([0, reach], [6, look.width - 12]);
  const { histograms, training, inverted, atTest } = result;
  const narrow = look.kind === 'narrow';
  const note = (name: string): string => (narrow ? '' : words[name]!);
  const rows: Row[] = [
    { title: words['nothing']!, note: note('nothing note'), histogram: histograms.training, spread: training, test: atTest.unscaled },
    { title: words['keep']!, note: note('keep note'), histogram: histograms.training, spread: training, test: atTest.timesKeep },
    { title: words['inverted']!, note: note('inverted note'), histogram: histograms.inverted, spread: inverted, test: atTest.unscaled },
  ]; // prettier-ignore
  const height = TOP + 2 * PITCH + PANEL + 42;
  return drawing(
    { id, width: look.width, height, label: scene.label },
    ...rows.map((row, i) => panel(scene, row, x, TOP + i * PITCH)),
    ...ticksOf(reach).map((tick) =>
      text(x(tick), TOP + 2 * PITCH + PANEL + 18, fixed(tick, 0), {
        'text-anchor': tick === 0 ? 'start' : tick === reach ? 'end' : 'middle',
      }),
    ),
    text(look.width - 2, height - 4, words['sum']!, { 'text-anchor': 'end' }),
  );
}

export const histograms = defineFigure<Result>({
  id: 'dropout-histograms',
  place: 'text',
  slide: { type: 1.2 },
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { histograms: both } = scene.runs['only']!.result;
    return {
      columns: ['form', 'from', 'to', 'trials'],
      rows: (['training', 'inverted'] as const).flatMap(
        (form) =>
        both[form].counts.map((count, bin) => [form, (bin - 0.5) * both[form].width, (bin + 0.5) * both[form].width, count]), // prettier-ignore
      ),
    };
  },
});
