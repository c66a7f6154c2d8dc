// Where twenty seeds end, recipe by recipe: from the worst to the best, the middle eight in ten, and the median.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { bandsOf, lastOf, medianOf, winsOver } from '../recorded.ts';
import { RECIPES, type RecipeName } from '../recipes.ts';

const ROW = 25;
const TOP = 44;
/** What lies below leaves the chart; its number is said. */
const LEAST = 0.7;

const percent = (share: number, digits = 1): string => fixed(100 * share, digits);

/** The best median first. */
const sorted = (): RecipeName[] => [...RECIPES].sort((one, other) => medianOf(other) - medianOf(one));

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const left = narrow ? 116 : 170;
  const x = linear([LEAST, 1], [left, look.width - (narrow ? 30 : 104)]);
  const bottom = TOP + RECIPES.length * ROW;
  const whole = medianOf('whole');
  const row = (recipe: RecipeName, i: number): Drawing[] => {
    const y = TOP + (i + 0.5) * ROW;
    const { low, median, high } = bandsOf(recipe).at(-1)!;
    const ends = [...lastOf(recipe)].sort((one, other) => one - other);
    const isWhole = recipe === 'whole';
    const name = text(left - 10, y + 4, words[recipe]!, { class: isWhole ? 'ink b' : 'ink', 'text-anchor': 'end' });
    const wins = text(look.width, y + 4, isWhole ? '' : String(winsOver(recipe)), { 'text-anchor': 'end' });
    if (median < LEAST) {
      const off = path('thin', `M${left + 16} ${y}h-12m4 -3l-4 3l4 3`);
      return [name, off, text(left + 22, y + 4, percent(median), { class: 'ink' }), wins];
    }
    const [from, to] = [x(Math.max(LEAST, low)), x(high)];
    return [
      name,
      path('thin', `M${x(Math.max(LEAST, ends[0]!))} ${y}H${x(ends.at(-1)!)}`),
      h('rect', { class: 'wash', x: from, y: y - 6, width: px(Math.max(1, to - from)), height: 12 }),
      h('circle', { class: isWhole ? 'dot' : 'hol', cx: x(median), cy: y, r: 4.2 }),
      wins,
    ];
  };
  return drawing(
    { id, width: look.width, height: bottom + 8, label: scene.label },
    text(narrow ? 0 : left, 12, words['right']!, { class: 'ink' }),
    ...[0.7, 0.8, 0.9, 1].map((share) => text(x(share), 34, percent(share, 0), { 'text-anchor': 'middle' })),
    narrow ? null : text(look.width, 34, words['wins']!, { 'text-anchor': 'end' }),
    path('gr', [0.7, 0.8, 0.9, 1].map((share) => `M${x(share)} ${TOP - 2}V${bottom}`).join('')),
    path('ref', `M${x(whole)} ${TOP - 2}V${bottom}`),
    ...sorted().flatMap(row),
  );
}

export const ends = defineFigure<Result>({
  id: 'digits-ablation-ends',
  place: 'text',
  slide: { width: 720, type: 1.12 },
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['recipe', 'worst', 'low', 'median', 'high', 'best', 'whole recipe ahead, seeds'],
    rows: sorted().map((recipe) => {
      const { low, median, high } = bandsOf(recipe).at(-1)!;
      const last = lastOf(recipe);
      return [recipe, Math.min(...last), low, median, high, Math.max(...last), winsOver(recipe)];
    }),
  }),
});
