// A line through many points in few characters: tenths of a pixel, each counted from the point before. Pages hold tens of
// thousands of such numbers.

/** As an SVG path wants it: no 0 before the point. */
const brief = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** “M10 20l.5-3 1.2 0”: absolute where it begins, then steps; nothing for no points. */
export function trail(points: Iterable<readonly [x: number, y: number]>): string {
  let d = '';
  let [left, top] = [NaN, NaN];
  for (const point of points) {
    const [x, y] = [Math.round(10 * point[0]), Math.round(10 * point[1])];
    if (x === left && y === top) continue;
    if (d === '') d = `M${brief(x)} ${brief(y)}l`;
    else {
      const [across, down] = [brief(x - left), brief(y - top)];
      const first = across.startsWith('-') || d.endsWith('l') ? across : ` ${across}`;
      d += first + (down.startsWith('-') ? down : ` ${down}`);
    }
    [left, top] = [x, y];
  }
  return d.endsWith('l') ? `${d}0 0` : d;
}
