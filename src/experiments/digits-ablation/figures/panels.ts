// A panel for each change: right answers by epoch over twenty recorded seeds, and the whole recipe behind them.
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import type { Band } from '../../../lib/figure/band.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear, type Scale } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { bandsOf, medianOf, winsOver } from '../recorded.ts';
import { CHANGED, RECIPES, type Change } from '../recipes.ts';
import { SEEDS } from '../recordings.ts';

type LessonScene = Scene<Result>;

/** What lies below leaves the panel; its number is said. */
const LEAST = 0.7;
const PLOT = 84;
const PLOT_ON_SLIDE = 66;
const TITLE = 22;
const FOOT = 66;
const FOOT_ON_SLIDE = 50;

const isSlide = ({ look }: LessonScene): boolean => look.kind === 'slide';
const plotOf = (scene: LessonScene): number => (isSlide(scene) ? PLOT_ON_SLIDE : PLOT);

const percent = (share: number): string => fixed(100 * share, 1);

/** From the first epoch on, what lies within the panel. */
function within(values: readonly number[], x: Scale, y: Scale): string {
  const points = values.flatMap((value, epoch) => (epoch > 0 && value >= LEAST ? [`${x(epoch)} ${y(value)}`] : []));
  return points.length > 1 ? `M${points.join('L')}` : '';
}

/** The band, its edges held at the foot of the panel. */
function area(bands: readonly Band[], x: Scale, y: Scale): string {
  const held = (value: number): number => y(Math.max(LEAST, value));
  const later = bands.map((band, epoch) => ({ band, epoch })).slice(1);
  const above = later.map(({ band, epoch }) => `${x(epoch)} ${held(band.high)}`);
  const below = later.reverse().map(({ band, epoch }) => `${x(epoch)} ${held(band.low)}`);
  return `M${[...above, ...below].join('L')}Z`;
}

function panel(scene: LessonScene, change: Change, left: number, top: number, width: number): Drawing[] {
  const { words } = scene;
  const [whole, bands] = [bandsOf('whole'), bandsOf(change)];
  const x = linear([1, bands.length - 1], [left, left + width]);
  const y = linear([LEAST, 1], [top + TITLE + plotOf(scene), top + TITLE]);
  const middle = (of: readonly Band[]): string =>
    within(
      of.map(({ median }) => median),
      x,
      y,
    );
  const line = middle(bands);
  const wins = winsOver(change);
  return [
    text(left, top + 12, words[change]!, { class: 'ink b' }),
    path('gr', `M${left} ${y(1)}h${px(width)}M${left} ${y(0.85)}h${px(width)}`),
    path('ax', `M${left} ${y(LEAST)}h${px(width)}`),
    path('wash', area(bands, x, y)),
    path('ref', middle(whole)),
    ...(line === '' ? [text(left + 6, y(LEAST) - 8, words['below']!)] : [path('r1', line)]),
    text(left, y(LEAST) + 17, `${percent(medianOf(change))} %`, { class: 'ink b' }),
    isSlide(scene)
      ? text(px(left + width), y(LEAST) + 17, `${wins} ${words['of']} ${SEEDS}`, { 'text-anchor': 'end' })
      : text(left, y(LEAST) + 33, `${words[width < 150 ? 'aheadShort' : 'ahead']} ${wins} ${words['of']} ${SEEDS}`),
  ];
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const inRow = look.kind === 'narrow' ? 2 : 4;
  const margin = 34;
  const gap = 18;
  const width = (look.width - margin - gap * (inRow - 1)) / inRow;
  const plot = plotOf(scene);
  const high = TITLE + plot + (isSlide(scene) ? FOOT_ON_SLIDE : FOOT);
  const rows = Math.ceil(CHANGED.length / inRow);
  const foot = rows * high;
  const narrow = look.kind === 'narrow';
  return drawing(
    { id, width: look.width, height: foot + (narrow ? 44 : 22), label: scene.label },
    ...Array.from({ length: rows }, (_, row) => row * high + TITLE).flatMap((top) => [
      text(margin - 6, top + 4, '100', { 'text-anchor': 'end' }),
      text(margin - 6, top + plot / 2 + 4, '85', { 'text-anchor': 'end' }),
      text(margin - 6, top + plot + 4, '70', { 'text-anchor': 'end' }),
    ]),
    ...CHANGED.flatMap((change, i) =>
      panel(scene, change, px(margin + (i % inRow) * (width + gap)), Math.floor(i / inRow) * high, width),
    ),
    path('ref', `M${margin} ${foot + 2}h26`),
    text(margin + 34, foot + 6, `${words['whole']}: ${percent(medianOf('whole'))} %`, { class: 'ink' }),
    text(
      narrow ? margin : look.width,
      foot + (narrow ? 28 : 6),
      words['axes']!,
      narrow ? {} : { 'text-anchor': 'end' },
    ),
  );
}

export const panels = defineFigure<Result>({
  id: 'digits-ablation',
  place: 'wide',
  slide: { width: 800 },
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw,
  data: () => ({
    columns: ['recipe', 'epoch', 'low', 'median', 'high'],
    rows: RECIPES.flatMap((recipe) =>
      bandsOf(recipe).map(({ low, median, high }, epoch) => [recipe, epoch, low, median, high]),
    ),
  }),
});
