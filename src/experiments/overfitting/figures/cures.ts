// Twenty seeds a cure: the cost on a test set that nothing was chosen by, a dot a seed, a bar at the median.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { medianFor, recordedRuns } from '../recorded.ts';
import { cures, type Cure } from '../recordings.ts';

/** As they stand below each other: what comes free of charge last. */
const ORDER: readonly Cure[] = ['none', 'l1', 'l2-weak', 'l2', 'l2-strong', 'dropout', 'early', 'more'];
const MOST = 2;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const row = narrow ? 42 : 31;
  const [left, right] = [narrow ? 6 : 156, look.width - (narrow ? 40 : 48)];
  const x = linear([0, MOST], [left, right]);
  const foot = 26 + ORDER.length * row;
  const rows = ORDER.map((cure, i) => {
    const y = 26 + i * row + (narrow ? 27 : row / 2);
    const costs = recordedRuns(cure).map(({ test }) => test);
    const median = medianFor(cure, ({ test }) => test);
    return h(
      'g',
      {},
      path('gr', `M${left} ${y}H${right}`),
      narrow
        ? text(left, y - 12, words[cure]!, { class: 'ink' })
        : text(left - 12, y + 4, words[cure]!, { class: 'ink', 'text-anchor': 'end' }),
      h(
        'g',
        { class: `q-e ${cure === 'none' ? 'dot' : 'hol'}` },
        ...costs.map((cost) => h('circle', { cx: x(Math.min(MOST, cost)), cy: y, r: 3 })),
      ),
      path('r1', `M${x(median)} ${px(y - 10)}v20`),
      text(right + 8, y + 4, fixed(median, 2), { class: 'ink' }),
    );
  });
  return drawing(
    { id, width: look.width, height: foot + 42, label: scene.label },
    h('g', { class: 'q-e' }, text(narrow ? 0 : left, 12, words['cost']!, { class: 'qt' })),
    text(look.width, 12, words['median']!, { 'text-anchor': 'end' }),
    path('ref', `M${x(medianFor('none', ({ test }) => test))} 22V${foot}`),
    ...rows,
    path('ax', `M${left} ${foot + 4}H${right}`),
    ...[0, 0.5, 1, 1.5, 2].map((tick) => text(x(tick), foot + 22, tick % 1 ? fixed(tick, 1) : String(tick), { 'text-anchor': tick === 0 && narrow ? 'start' : 'middle' })), // prettier-ignore
  );
}

export const strips = defineFigure<Result>({
  id: 'overfitting-cures',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['seed', ...cures],
    rows: recordedRuns('none').map((_, seed) => [seed + 1, ...cures.map((cure) => recordedRuns(cure)[seed]!.test)]),
  }),
});
