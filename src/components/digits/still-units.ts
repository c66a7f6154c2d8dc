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
  /** Markup of each tile. */
  readonly tiles: readonly string[];
  /** What each adds to the digits; empty where other layers lie between. */
  readonly votes: readonly (readonly number[])[];
}

/** Pixels where hardly any picture has ink are left blank, as in the figure. */
const LEAST_INK = 0.01;

export function stillUnits(result: Result): StillUnits {
  const units = unitsOf(result);
  const pictures = result.sample.map(({ picture }) => pictureOf(picture));
  const ink = (pictures[0] ?? []).map((_, i) => pictures.reduce((sum, one) => sum + one[i]!, 0) / pictures.length);
  const most = scaleOf(units, ink);
  const { columns, sizes } = result;
  const tiles = units.map(({ weights }, unit) => {
    const values = weights.map((weight, i) => (ink[i]! >= LEAST_INK ? weight / most : 0));
    const frame = { id: '', width: columns, height: values.length / columns, label: `${unit + 1}` };
    const mask = signed([{ x: 0, y: 0, columns, values }], { left: 0, top: 0, scale: 1 });
    return lighter(renderDrawing(drawing(frame, mask))).replace(/ (role|aria-label|id)="[^"]*"/g, '');
  });
  const [inputs = 0, hidden = 0] = sizes;
  const values = valuesOf(result.parameters);
  const from = (unit: number): number => inputs * hidden + hidden + unit * 10;
  const votes = sizes.length === 3 ? units.map((_, unit) => [...values.subarray(from(unit), from(unit) + 10)]) : [];
  return { tiles, votes };
}
