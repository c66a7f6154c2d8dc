// What stands on the pad: lines of a pen, or a picture that was taken from those held out.
import type { PadSettings } from './pad-settings.ts';
import { moved, pictureOfLines, sample } from './drawn.ts';
import type { PictureSize } from '../../lib/data/digits.ts';

export interface Taken {
  readonly index: number;
  readonly label: number;
  readonly answer: number;
  readonly values: ArrayLike<number>;
  readonly columns: number;
  /** Whether it is the first one, of which the network is least sure. */
  readonly isDoubt: boolean;
}

export interface Pad {
  readonly settings: PadSettings;
  /** What was drawn, before it is turned and slanted. */
  readonly lines: readonly (readonly number[])[];
  readonly taken: Taken | undefined;
}

/** The lines as they stand on the pad. */
export function linesOf({ settings: { digit, hand, turn, slant }, lines }: Pad): number[][] {
  return moved(digit === 'drawn' ? lines : sample(Number(digit), hand), turn, slant);
}

/** What the network is given; undefined where nothing is drawn. */
export function pictureOf(pad: Pad, size: PictureSize | undefined): Float64Array | undefined {
  if (pad.taken) return Float64Array.from(pad.taken.values);
  return size && pictureOfLines(linesOf(pad), pad.settings.pen, size);
}

/** Points nearer than this to the last one tell nothing. */
const NEAR = 0.004;

export function withPoint(line: readonly number[], x: number, y: number): readonly number[] {
  const [lastX, lastY] = [line.at(-2), line.at(-1)];
  if (lastX !== undefined && Math.abs(x - lastX) < NEAR && Math.abs(y - lastY!) < NEAR) return line;
  return [...line, x, y];
}

/** A first stroke takes the place of a sample; what was turned is drawn on as it stands. */
export function withLine(pad: Pad, line: readonly number[]): Pad {
  const isFresh = pad.taken !== undefined || pad.settings.digit !== 'drawn';
  const before = isFresh ? [] : linesOf(pad);
  return {
    settings: { ...pad.settings, digit: 'drawn', turn: 0, slant: 0 },
    lines: [...before, line],
    taken: undefined,
  };
}

export const withoutLast = (pad: Pad): Pad => ({ ...pad, taken: undefined, lines: pad.lines.slice(0, -1) });
export const emptied = (pad: Pad): Pad => ({
  settings: { ...pad.settings, digit: 'drawn', turn: 0, slant: 0 },
  lines: [],
  taken: undefined,
});
