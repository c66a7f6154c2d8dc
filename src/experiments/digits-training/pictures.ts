// Pictures as short text: a letter from a (faint) to p (full ink) for a pixel, a number for so many without any.

const LEVELS = 'abcdefghijklmnop';

/** From values in [0, 1]. */
export function pictureText(values: ArrayLike<number>): string {
  let text = '';
  let blank = 0;
  for (let i = 0; i < values.length; i++) {
    const level = Math.round(values[i]! * LEVELS.length);
    if (level <= 0) blank++;
    else {
      text += (blank ? String(blank) : '') + LEVELS[Math.min(level, LEVELS.length) - 1]!;
      blank = 0;
    }
  }
  return text + (blank ? String(blank) : '');
}

/** Sixteenths of ink, pixel by pixel. */
export function pictureOf(text: string): number[] {
  const values: number[] = [];
  for (const [part] of text.matchAll(/\d+|[a-p]/g)) {
    const level = LEVELS.indexOf(part);
    if (level >= 0) values.push((level + 1) / LEVELS.length);
    else for (let i = Number(part); i > 0; i--) values.push(0);
  }
  return values;
}
