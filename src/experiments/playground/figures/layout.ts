// Where everything stands in the drawing of the network: layers from left to right with the answer large at the right, or
// on a phone from top to bottom with the answer below.
import { px } from '../../../lib/figure/drawing.ts';
import { SMALL } from '../maps.ts';
import { MOST_UNITS } from '../parameters.ts';

/** The upper left corner of a square. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly kind: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  /** Side of a unit's map. */
  readonly unit: number;
  /** Layer by layer, inputs first; of a single output none but the large map. */
  readonly units: readonly (readonly Spot[])[];
  readonly large: Spot & { readonly size: number };
  readonly legend: Spot;
}

/** Layers that are drawn as columns of small maps. */
const drawnSizes = (sizes: readonly number[]): readonly number[] => (sizes.at(-1) === 1 ? sizes.slice(0, -1) : sizes);

const INPUT_PITCH = 110;
const LEGEND = 62;

function across(sizes: readonly number[], width: number): Layout {
  const drawn = drawnSizes(sizes);
  const pitch = SMALL + 10;
  const height = MOST_UNITS * pitch + 10;
  const size = Math.min(300, Math.round(0.355 * width));
  const gap = (width - size - drawn.length * SMALL) / drawn.length;
  const middle = height / 2;
  const units = drawn.map((count, layer) =>
    Array.from({ length: count }, (_, unit) => ({
      x: px(layer * (SMALL + gap)),
      y: px(middle + (unit - (count - 1) / 2) * (layer === 0 ? INPUT_PITCH : pitch) - SMALL / 2),
    })),
  );
  const large = { x: width - size, y: px(middle - size / 2), size };
  return {
    kind: 'across',
    width,
    height,
    unit: SMALL,
    units,
    large,
    legend: { x: large.x, y: px(large.y + size + 16) },
  };
}

function down(sizes: readonly number[], width: number): Layout {
  const drawn = drawnSizes(sizes);
  const pitch = Math.min(SMALL + 6, width / MOST_UNITS);
  const unit = Math.floor(pitch - 4);
  const row = unit + 52;
  const units = drawn.map((count, layer) =>
    Array.from({ length: count }, (_, i) => ({
      x: px(width / 2 + (i - (count - 1) / 2) * (layer === 0 ? 2 * pitch : pitch) - unit / 2),
      y: layer * row + 2,
    })),
  );
  const large = { x: 0, y: drawn.length * row + 4, size: width };
  const legend = { x: 0, y: large.y + width + 12 };
  return { kind: 'down', width, height: legend.y + LEGEND, unit, units, large, legend };
}

export const layoutOf = (sizes: readonly number[], width: number, narrow: boolean): Layout =>
  narrow ? down(sizes, width) : across(sizes, width);
