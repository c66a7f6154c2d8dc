// Handwritten digits of our own making: knots of a hand, moved a little, turned, slanted, warped, and drawn with a pen.
// Cut out, scaled into a box of 20 and centered by their frame, as the pictures of MNIST are.
import {
  choice,
  cos,
  exp,
  matrix,
  normal,
  oneHot,
  type Random,
  requireWhole,
  sin,
  uniform,
  ValueError,
} from '../nn/index.ts';
import type { Dataset } from './dataset.ts';
import { type Hand, hands, type Knot } from './hands.ts';
import { curveThrough, framed, halved, ink, type Line, PICTURE } from './strokes.ts';

/** How much hands differ: standard deviations, lengths as shares of the square's side, angles in radians. */
const PLAY = { knot: 0.014, warp: 0.04, turn: 0.2, slant: 0.28, shape: 0.18, pen: 0.24 } as const;

/** Half the width of the middle pen, in pixels. */
const PEN = 1.4;

/** Most people lean to the right. */
const LEANING = 0.08;

/** N(0, 1) without its rarest values: nobody writes a 7 lying down. */
const about = (random: Random): number => Math.min(2.2, Math.max(-2.2, normal(random)));

/** What was written: lines in the square of side 1, and half the width of the pen in pixels of the picture. */
export interface Writing {
  readonly lines: readonly Line[];
  readonly pen: number;
}

/** One writing of a digit from 0 to 9. */
export function write(digit: number, random: Random): Writing {
  const known = hands[digit];
  if (!known) throw new ValueError(`write: digit must be a whole number from 0 to 9, got ${digit}`);
  const lines = moved(choice(random, known), random).map(curveThrough);
  const move = distortion(random);
  return { lines: lines.map((line) => along(line, move)), pen: PEN * exp(PLAY.pen * about(random)) };
}

const moved = (hand: Hand, random: Random): Hand =>
  hand.map((path) =>
    path.map(([x, y, corner]): Knot => {
      const [dx, dy] = [PLAY.knot * normal(random), PLAY.knot * normal(random)];
      return corner ? [x + dx, y + dy, corner] : [x + dx, y + dy];
    }),
  );

type Move = (x: number, y: number) => readonly [x: number, y: number];

/** Turned, slanted, made wider or narrower, and bent by a wave in each direction. */
function distortion(random: Random): Move {
  const turn = PLAY.turn * about(random);
  const slant = LEANING + PLAY.slant * about(random);
  const width = exp(PLAY.shape * about(random));
  const [alongX, alongY] = [wave(random), wave(random)];
  const [c, s] = [cos(turn), sin(turn)];
  return (x, y) => {
    const [u, v] = [width * (x - 0.5 + alongX(x, y) - slant * (y - 0.5)), y - 0.5 + alongY(x, y)];
    return [c * u - s * v, s * u + c * v];
  };
}

/** A wave over the square, of half a period to one and a half, in any direction. */
function wave(random: Random): (x: number, y: number) => number {
  const height = PLAY.warp * normal(random);
  const direction = 2 * Math.PI * uniform(random);
  const rate = 2 * Math.PI * (0.5 + uniform(random));
  const [kx, ky] = [rate * cos(direction), rate * sin(direction)];
  const phase = 2 * Math.PI * uniform(random);
  return (x, y) => height * sin(kx * x + ky * y + phase);
}

function along(line: Line, move: Move): number[] {
  const result: number[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) result.push(...move(line[i]!, line[i + 1]!));
  return result;
}

/** Side of the pictures: 28 pixels, or 14, each the mean of four. */
export type PictureSize = 28 | 14;

/** Draws lines as the training pictures are drawn: framed, centered, in ink; `out` has size² values in [0, 1]. */
export function drawPicture(out: Float64Array, { lines, pen }: Writing, size: PictureSize = 28): void {
  if (out.length !== size * size) throw new ValueError(`drawPicture: ${size}×${size} values wanted, got ${out.length}`);
  const picture = size === PICTURE ? out : new Float64Array(PICTURE * PICTURE);
  ink(picture, framed(lines, pen), pen);
  if (picture !== out) halved(out, picture);
}

/** Pictures of the digits 0 to 9 in turn, one a row of X; the first of many are the same as of few. */
export function digits(count: number, random: Random, { size = 28 }: { size?: PictureSize } = {}): Dataset {
  requireWhole('digits', 'count', count, 1);
  if (size !== 28 && size !== 14) throw new ValueError(`digits: size must be 28 or 14, got ${String(size)}`);
  const X = matrix(count, size * size);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
  for (let i = 0; i < count; i++) drawPicture(X.row[i]!, write(labels[i]!, random), size);
  return { X, Y: oneHot(labels, 10), labels, classes: 10 };
}
