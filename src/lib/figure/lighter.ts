// The same drawing in fewer bytes, for pages that hold many: points that stand on the line between their neighbors are
// left out, coordinates have one decimal, and the way goes in steps. Nothing moves by more than a tenth of a pixel.
import { relativePath } from './path-text.ts';

type Point = readonly [x: number, y: number];

const TOLERANCE = 0.05;

/** Distance of a point from the segment between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
  const [ex, ey] = [x - x1 - along * dx, y - y1 - along * dy];
  return Math.sqrt(ex * ex + ey * ey);
}

/** Ramer, Douglas and Peucker: keeps the ends, and the farthest point wherever one lies beyond the tolerance. */
export function thinned(points: readonly Point[], tolerance = TOLERANCE): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    let farthest = 0;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const off = distance(points[i]!, points[first]!, points[last]!);
      if (off > farthest) [farthest, at] = [off, i];
    }
    if (farthest <= tolerance) continue;
    kept.add(at);
    open.push([first, at], [at, last]);
  }
  return points.filter((_, index) => kept.has(index));
}

const tenth = (value: number): string =>
  String(Math.round(value * 10) / 10)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');

/** Path data of straight lines only, thinned; anything else as it is. */
export function thinnedPath(d: string): string {
  if (!/^(M[^A-Za-z]+(L[^A-Za-z]+)*Z?\s*)+$/.test(d)) return d;
  return [...d.matchAll(/M([^MZ]+)(Z?)\s*/g)]
    .map(([, body, close]) => {
      const numbers = (body!.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
      const points = Array.from({ length: numbers.length / 2 }, (_, i): Point => [
        numbers[2 * i]!,
        numbers[2 * i + 1]!,
      ]);
      return `M${thinned(points)
        .map(([x, y]) => `${tenth(x)} ${tenth(y)}`)
        .join('L')}${close}`;
    })
    .join('');
}

/** The markup of a drawing with its long paths thinned, and every path written in steps. */
export const lighter = (markup: string): string =>
  markup.replace(/ d="(M[^"]*)"/g, (_, d: string) => ` d="${relativePath(d.length > 120 ? thinnedPath(d) : d)}"`);
