// Where the names of two curves can stand without lying on either of them or on each other.

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Set where there is no room beside the curve: a piece of its stroke, SAMPLE wide, stands before the name. */
  readonly isApart?: true;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Pair<Value> = Readonly<Record<'right' | 'wrong', Value>>;

/** Of the drawings' type: width of a letter, height above and below the line of writing. */
const LETTER = 6.6;
const [ABOVE, BELOW] = [11, 4];
const CLEAR = 2;

const boxOf = ({ x, y }: Place, name: string): Box => {
  const half = (name.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - ABOVE, bottom: y + BELOW };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a curve of heights, evenly spaced over the width, comes into a box. */
function enters(heights: readonly number[], { left, right, top, bottom }: Box, width: number): boolean {
  const last = Math.max(1, heights.length - 1);
  const from = Math.max(0, Math.floor((left / width) * last));
  const to = Math.min(last, Math.ceil((right / width) * last));
  const within = heights.slice(from, to + 1);
  return Math.min(...within) < bottom + CLEAR && Math.max(...within) > top - CLEAR;
}

const SHARES = [0.8, 0.5, 0.65, 0.35, 0.25, 0.2];
const GAPS = [-9, 17, -14, 22, -20, -28, -36];

/** Room for a piece of stroke and the gap after it. */
export const SAMPLE = 28;

/**
 * Beside each curve the first free place; where there is none, the first one at the right edge, from the top down; where
 * curves are everywhere, above the frame, one name at each end.
 */
export function placeNames(
  curves: Pair<readonly number[]>,
  names: Pair<string>,
  frame: { width: number; height: number },
): Pair<Place> {
  const { width, height } = frame;
  const taken: Box[] = [];
  const place = (version: 'right' | 'wrong', shares: readonly number[]): Place => {
    const heights = curves[version];
    const half = (names[version].length * LETTER) / 2;
    const candidates = GAPS.flatMap((gap) =>
      shares.map((share): Place => {
        const x = Math.max(half, Math.min(width - half, share * width));
        return { x, y: heights[Math.round((x / width) * (heights.length - 1))]! + gap };
      }),
    );
    const isFree = (candidate: Place): boolean => {
      const box = boxOf(candidate, names[version]);
      if (box.top < 0 || box.bottom > height - CLEAR || taken.some((other) => meet(box, other))) return false;
      return !enters(curves.right, box, width) && !enters(curves.wrong, box, width);
    };
    const edge = Array.from({ length: 6 }, (_, i): Place => ({ x: width - half, y: 14 + 17 * i, isApart: true }));
    const above: Place = { x: version === 'right' ? SAMPLE + half : width - half, y: -BELOW, isApart: true };
    const found = [...candidates, ...edge].find(isFree) ?? above;
    taken.push(boxOf(found, names[version]));
    return { ...found, x: Math.round(10 * found.x) / 10, y: Math.round(10 * found.y) / 10 };
  };
  const right = place('right', SHARES);
  return { right, wrong: place('wrong', [...SHARES.slice(1), SHARES[0]!]) };
}
