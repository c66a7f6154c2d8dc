// How long δ is over the whole triangle, under both costs: where the signal is strong, and where it dies.
import { contours } from 'd3-contour';
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { blend, classOf, cornerNames, cornersOf, type ErrorScene, outline, RISE, target, type Triangle } from './triangle.ts'; // prettier-ignore

export type Which = 'partner' | 'quadratic';

const BANDS = 8;
const GRID = 37;

/** ‖h − y‖, or that sent through the Jacobian: h_j (u_j − Σ h_k u_k). */
export function lengthAt(which: Which, shares: readonly number[], truth: number): number {
  const miss = shares.map((share, j) => share - (j === truth ? 1 : 0));
  const mean = shares.reduce((sum, share, k) => sum + share * miss[k]!, 0);
  const delta = which === 'partner' ? miss : shares.map((share, j) => share * (miss[j]! - mean));
  return Math.sqrt(delta.reduce((sum, one) => sum + one * one, 0));
}

/** The shares at a place of the box around the triangle: u from the left, v from the top, both from 0 to 1. */
function sharesAt(u: number, v: number): [number, number, number] {
  const two = 1 - v;
  const three = u - two / 2;
  return [1 - two - three, two, three];
}

const cells = Array.from({ length: GRID * GRID }, (_, cell) =>
  sharesAt((cell % GRID) / (GRID - 1), Math.floor(cell / GRID) / (GRID - 1)),
);

/** The strongest signal that the triangle holds, and where. */
export function strongest(which: Which, truth: number): { length: number; shares: readonly number[] } {
  const inside = cells.filter((shares) => shares.every((share) => share > -1e-12));
  return inside.reduce(
    (best, shares) => {
      const length = lengthAt(which, shares, truth);
      return length > best.length ? { length, shares } : best;
    },
    { length: 0, shares: [0, 0, 0] as readonly number[] },
  );
}

function bands(which: Which, truth: number, { left, top, side }: Triangle, clip: string): Drawing {
  const most = strongest(which, truth).length;
  const at = (place: number, size: number): number =>
    px((Math.min(GRID - 1, Math.max(0, place - 0.5)) / (GRID - 1)) * size);
  const ring = (points: readonly (readonly number[])[]): string =>
    `M${points.map(([u, v]) => `${at(u!, side)} ${at(v!, RISE * side)}`).join('L')}Z`;
  const levels = Array.from({ length: BANDS }, (_, band) => (band * most) / BANDS);
  const shapes = contours()
    .size([GRID, GRID])
    .thresholds(levels)(cells.map((shares) => lengthAt(which, shares, truth)))
    .map(({ coordinates }) => h('path', { d: coordinates.flat().map(ring).join('') }));
  return h(
    'g',
    { 'clip-path': `url(#${clip})` },
    h('g', { class: 'bands q-d', transform: `translate(${px(left)},${px(top)})` }, ...shapes),
  );
}

function panel(scene: ErrorScene, cost: Which, triangle: Triangle): Drawing {
  const { id, words } = scene;
  const truth = classOf(scene) - 1;
  const clip = `${id}-${cost}`;
  const most = strongest(cost, truth);
  const [x, y] = blend(triangle, most.shares);
  const [midX, midY] = blend(triangle, [1 / 3, 1 / 3, 1 / 3]);
  // Outside the side on which it lies.
  const away = Math.sqrt((x - midX) * (x - midX) + (y - midY) * (y - midY)) || 1;
  const [outX, outY] = [px(x + (20 * (x - midX)) / away), px(y + (20 * (y - midY)) / away)];
  const isCorner = most.shares.some((share) => share > 0.999);
  return h(
    'g',
    {},
    text(px(triangle.left), px(triangle.top - 32), words[cost]!, { class: 'ink b' }),
    h('clipPath', { id: clip }, h('path', { d: outline(triangle) })),
    bands(cost, truth, triangle, clip),
    path('thin', outline(triangle)),
    cornerNames(triangle, truth + 1, words, 19, (which) => {
      const corner = [0, 1, 2].map((k) => (k === which - 1 ? 1 : 0));
      return which - 1 === truth ? '' : `: ${fixed(lengthAt(cost, corner, truth), 2)}`;
    }),
    target(cornersOf(triangle)[truth]!),
    isCorner ? null : text(outX, px(outY + 4), fixed(most.length, 2), { class: 'ink b', 'text-anchor': 'middle' }),
  );
}

function draw(scene: ErrorScene): Drawing {
  const { id, look } = scene;
  const isNarrow = look.width < 480;
  const side = isNarrow ? 244 : (look.width - 64) / 2;
  const rise = RISE * side;
  const top = 44;
  const left = isNarrow ? (look.width - side) / 2 : 8;
  const second = isNarrow ? { left, top: top + rise + 78, side } : { left: look.width - side - 8, top, side };
  return drawing(
    { id, width: look.width, height: px((isNarrow ? second.top : top) + rise + 28), label: scene.label },
    panel(scene, 'partner', { left, top, side }),
    panel(scene, 'quadratic', second),
  );
}

export const signal = defineFigure<Result>({
  id: 'softmax-signal',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const truth = classOf(scene) - 1;
    const tenths = Array.from({ length: 11 }, (_, i) => Array.from({ length: 11 - i }, (_, j) => [i, j])).flat();
    return {
      columns: ['h1', 'h2', 'h3', 'length log-likelihood', 'length quadratic'],
      rows: tenths.map(([i, j]) => {
        const shares = [i! / 10, j! / 10, (10 - i! - j!) / 10];
        return [...shares, lengthAt('partner', shares, truth), lengthAt('quadratic', shares, truth)];
      }),
    };
  },
});
