// The units of the build's run as masks, for readers without a script and for paper: drawn once, taken away when the
// island has the network itself.
import type { Result } from '../../experiments/digits-training/experiment.ts';
import { scaleOf, unitsOf } from '../../experiments/digits-training/figures/units.ts';
import { pictureOf } from '../../experiments/digits-training/pictures.ts';
import { valuesOf } from '../../lib/data/digit-network.ts';
import { drawing } from '../../lib/figure/drawing.ts';
import { lighter } from '../../lib/figure/lighter.ts';
import { signed } from '../../lib/figure/mask.ts';
import { renderDrawing } from '../../lib/figure/render.ts';

export interface StillUnits {
  /** Markup of each tile: half as fine as the island draws them, for they weigh in every page. */
  readonly tiles: readonly string[];
  /** The first one as it is. */
  readonly large: string;
  /** What each adds to the digits; empty where other layers lie between. */
  readonly votes: readonly (readonly number[])[];
}

/** Pixels where hardly any picture has ink are left blank, as in the figure. */
const LEAST_INK = 0.01;

function mask(values: readonly number[], columns: number): string {
  const drawn = signed([{ x: 0, y: 0, columns, values }], { left: 0, top: 0, scale: 1 });
  const markup = renderDrawing(drawing({ id: '', width: columns, height: values.length / columns, label: '' }, drawn));
  return lighter(markup).replace(/ (role|aria-label|id)(="[^"]*")?(?=[ >])/g, '');
}

/** Means of four, in two strengths of either sign. */
function coarse(values: readonly number[], columns: number): number[] {
  const rows = values.length / columns;
  const [wide, high] = [Math.ceil(columns / 2), Math.ceil(rows / 2)];
  return Array.from({ length: wide * high }, (_, i) => {
    const at = 2 * Math.floor(i / wide) * columns + 2 * (i % wide);
    const mean = [0, 1, columns, columns + 1].reduce((sum, next) => sum + (values[at + next] ?? 0), 0) / 4;
    const size = Math.abs(mean);
    return Math.sign(mean) * (size < 0.15 ? 0 : size < 0.45 ? 0.4 : 0.8);
  });
}

export function stillUnits(result: Result): StillUnits {
  const units = unitsOf(result);
  const pictures = result.sample.map(({ picture }) => pictureOf(picture));
  const ink = (pictures[0] ?? []).map((_, i) => pictures.reduce((sum, one) => sum + one[i]!, 0) / pictures.length);
  const most = scaleOf(units, ink);
  const { columns, sizes } = result;
  const all = units.map(({ weights }) => weights.map((weight, i) => (ink[i]! >= LEAST_INK ? weight / most : 0)));
  const tiles = all.map((values) => mask(coarse(values, columns), Math.ceil(columns / 2)));
  const [inputs = 0, hidden = 0] = sizes;
  const values = valuesOf(result.parameters);
  const from = (unit: number): number => inputs * hidden + hidden + unit * 10;
  const votes = sizes.length === 3 ? units.map((_, unit) => [...values.subarray(from(unit), from(unit) + 10)]) : [];
  return { tiles, large: all[0] ? mask(all[0], columns) : '', votes };
}
