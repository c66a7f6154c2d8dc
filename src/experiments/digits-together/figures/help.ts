// Accuracy against the number of pictures learned from: one network, the nearest neighbor, and five networks together.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { spreadOf } from '../../../lib/figure/band.ts';
import { log } from '../../../lib/nn/index.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { nearestOf, singleOf, togetherOf } from '../recorded.ts';
import { TRIED, VOTING } from '../recordings.ts';

const TOP = 34;
const PLOT = 230;

const wrong = (share: number): number => 1 - share;
const sizes = TRIED.map(({ samples }) => samples);
const TICKS = [0.03, 0.05, 0.1, 0.2, 0.3];

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const right = look.width - 18;
  const across = linear([log(sizes[0]!), log(sizes.at(-1)!)], [62, right - 8]);
  const down = linear([log(TICKS[0]!), log(TICKS.at(-1)!)], [TOP + PLOT, TOP]);
  const x = (samples: number): number => across(log(samples));
  const y = (share: number): number => down(log(wrong(share)));
  const single = sizes.map((samples) => ({ samples, ...spreadOf(singleOf(samples)) }));
  const nearest = sizes.map((samples) => ({ samples, ...spreadOf(nearestOf(samples)) }));
  const five = spreadOf(togetherOf(VOTING));
  const upper = single.map(({ samples, low }) => `${x(samples)} ${y(low)}`).join('L');
  const lower = [...single]
    .reverse()
    .map(({ samples, high }) => `${x(samples)} ${y(high)}`)
    .join('L');
  const [net, neighbor] = [single[1]!, nearest[1]!];
  return drawing(
    { id, width: look.width, height: TOP + PLOT + 44, label: scene.label },
    text(0, 13, words['wrong']!, { class: 'ink' }),
    path('gr', TICKS.map((tick) => `M40 ${y(1 - tick)}H${right}`).join('')),
    ...TICKS.map((tick) => text(34, y(1 - tick) + 4, fixed(100 * tick, 0), { 'text-anchor': 'end' })),
    path('wash', `M${upper}L${lower}z`),
    curve(
      'r1',
      single.map(({ samples, median }) => [x(samples), y(median)]),
    ),
    curve(
      'r2',
      nearest.map(({ samples, median }) => [x(samples), y(median)]),
    ),
    ...nearest.map(({ samples, median }) => h('circle', { class: 'hol', cx: x(samples), cy: y(median), r: 3.8 })),
    ...single.map(({ samples, median }) => h('circle', { class: 'dot', cx: x(samples), cy: y(median), r: 3.8 })),
    path('line', `M${x(VOTING) - 7} ${y(five.median)}h14`),
    text(x(VOTING) - 12, y(five.median) + 12, words['five']!, { class: 'ink halo', 'text-anchor': 'end' }),
    text(x(net.samples) - 8, y(net.high) + 18, words['single']!, { class: 'ink halo', 'text-anchor': 'end' }),
    text(x(neighbor.samples) + 10, y(neighbor.median) - 6, words['nearest']!, { class: 'ink halo' }),
    ...sizes.map((samples) => text(x(samples), TOP + PLOT + 20, String(samples), { 'text-anchor': 'middle' })),
    text(right, TOP + PLOT + 38, words['pictures']!, { 'text-anchor': 'end' }),
  );
}

export const help = defineFigure<Result>({
  id: 'digits-help',
  place: 'text',
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['pictures', 'one network, low', 'median', 'high', 'nearest neighbor, median', 'five networks, median'],
    rows: sizes.map((samples) => {
      const { low, median, high } = spreadOf(singleOf(samples));
      const five = samples === VOTING ? spreadOf(togetherOf(samples)).median : null;
      return [samples, low, median, high, spreadOf(nearestOf(samples)).median, five];
    }),
  }),
});
