// What stands on the pad, and the picture that the network gets: cut out, scaled into a box of 20 and centered by its
// frame, by the very function that drew the training pictures.
import { drawPicture, write, type PictureSize } from '../../lib/data/digits.ts';
import type { Line } from '../../lib/data/strokes.ts';
import { cos, createRandom, sin } from '../../lib/nn/index.ts';
import { choice, integer, number } from '../../lib/parameter/index.ts';

/** The pad's controls. */
export const padParameters = {
  digit: choice({ default: 'drawn', options: ['drawn', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] }),
  hand: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
  turn: number({ default: 0, range: [-45, 45], step: 1, limits: { from: -180, to: 180 } }),
  slant: number({ default: 0, range: [-0.8, 0.8], step: 0.05, limits: { from: -2, to: 2 } }),
  pen: number({ default: 1.4, range: [0.6, 3], step: 0.1, limits: { from: 0.3, to: 5 } }),
} as const;

/** Turned by degrees and slanted about the middle of the pad. */
export function moved(lines: readonly Line[], turn: number, slant: number): number[][] {
  const angle = (Math.PI * turn) / 180;
  const [c, s] = [cos(angle), sin(angle)];
  return lines.map((line) => {
    const result: number[] = [];
    for (let i = 0; i + 1 < line.length; i += 2) {
      const y = line[i + 1]! - 0.5;
      const x = line[i]! - 0.5 - slant * y;
      result.push(0.5 + c * x - s * y, 0.5 + s * x + c * y);
    }
    return result;
  });
}

/** One writing of a digit, brought to the middle of the pad. */
export function sample(digit: number, hand: number): number[][] {
  const { lines } = write(digit, createRandom(hand));
  const values = (odd: number): number[] => lines.flatMap((line) => line.filter((_, i) => i % 2 === odd));
  const middle = [0, 1].map((odd) => (Math.min(...values(odd)) + Math.max(...values(odd))) / 2);
  const side = [0, 1].map((odd) => Math.max(...values(odd)) - Math.min(...values(odd)));
  const scale = 0.72 / Math.max(...side);
  return lines.map((line) => line.map((value, i) => 0.5 + scale * (value - middle[i % 2]!)));
}

/** Sides of pictures that can be drawn. */
export const sizeOf = (inputs: number): PictureSize | undefined =>
  inputs === 784 ? 28 : inputs === 196 ? 14 : undefined;

/** The picture of lines, or undefined where nothing is drawn. */
export function pictureOfLines(lines: readonly Line[], pen: number, size: PictureSize): Float64Array | undefined {
  if (!lines.some((line) => line.length > 1)) return undefined;
  const picture = new Float64Array(size * size);
  drawPicture(picture, { lines, pen }, size);
  return picture;
}
