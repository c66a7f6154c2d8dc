// Two histograms, before and after: the same shape on another axis, and what of it lies outside (−1, 1).
import { h } from 'preact';
import { fixed, shown } from '../../i18n/number.ts';
import { drawing, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import { linear } from '../../lib/figure/scale.ts';
import { BINS, REACH, type Result } from './experiment.ts';

const TALL = 96;

interface Place {
  readonly top: number;
  readonly width: number;
}

/** Bars as one path; those of the middle and those outside apart. */
function bars(counts: readonly number[], { top, width }: Place, inside: (bin: number) => boolean): [string, string] {
  const most = Math.max(1, ...counts);
  const x = linear([0, BINS], [12, width - 12]);
  const bar = (count: number, bin: number): string => {
    const tall = px((count / most) * TALL);
    return count > 0 ? `M${x(bin)} ${top + TALL}v${-tall}H${px(x(bin + 1) - 1)}v${tall}Z` : '';
  };
  const those = (isInside: boolean): string =>
    counts.map((count, bin) => (inside(bin) === isInside ? bar(count, bin) : '')).join('');
  return [those(true), those(false)];
}

/** Whether a bin's middle lies inside (−1, 1). */
const isInside = (bin: number): boolean => Math.abs(((bin + 0.5) / BINS) * 2 * REACH - REACH) < 1;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const { width } = look;
  const [mean, deviation] = [Number(settings['mean']), Number(settings['deviation'])];
  const x = linear([-REACH, REACH], [12, width - 12]);
  const [upper, lower] = [
    { top: 30, width },
    { top: 196, width },
  ];
  const axis = (top: number, ticks: readonly (readonly [number, string])[]): Drawing =>
    h(
      'g',
      {},
      path('ax', `M12 ${top + TALL}H${width - 12}${ticks.map(([at]) => `M${x(at)} ${top + TALL}v4`).join('')}`),
      ...ticks.map(([at, word]) => text(x(at), top + TALL + 18, word, { 'text-anchor': 'middle' })),
    );
  const steps = look.kind === 'narrow' ? [-3, -1, 1, 3] : [-3, -2, -1, 0, 1, 2, 3];
  const [within, beyond] = bars(result.after, lower, isInside);
  return drawing(
    { id, width, height: 326, label: scene.label },
    text(0, 14, words['before'], { class: 'ink b' }),
    h('g', { class: 'q-z' }, path('wash', bars(result.before, upper, () => true)[0])),
    axis(
      upper.top,
      steps.map((step) => [step, shown(mean + step * deviation, 1)] as const),
    ),
    text(0, 180, words['after'], { class: 'ink b' }),
    text(width, 180, `${fixed(100 * result.outside, 1)} ${words['outside']}`, { class: 'ink', 'text-anchor': 'end' }),
    h('g', { class: 'q-z' }, path('wash', within), path('qf', beyond)),
    path('ref', `M${x(-1)} ${lower.top}V${lower.top + TALL}M${x(1)} ${lower.top}V${lower.top + TALL}`),
    axis(
      lower.top,
      steps.map((step) => [step, shown(step)] as const),
    ),
  );
}

const shapes = defineFigure<Result>({
  id: 'normalization-shapes',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { before, after } = runs['only']!.result;
    return {
      columns: ['from, in deviations', 'before', 'after'],
      rows: before.map((count, bin) => [-REACH + (2 * REACH * bin) / BINS, count, after[bin]!]),
    };
  },
});

export const figures = [shapes];
