// What a misspelled word may have been meant to be.

/** Edits between two words: a letter more, less, other, or two that changed places; `Infinity` beyond `most`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return Infinity;
    before = above;
    above = row;
  }
  return above[b.length]! <= most ? above[b.length]! : Infinity;
}

const SHORTEST = 4;

/** The nearest word of the course: one edit away, two from eight letters on. Words that it knows stay as they are. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const root = word.replace(/(?:s|es|ed|ing)$/, '');
  if (word.length < SHORTEST || known.some((one) => one.startsWith(word) || one === root)) return undefined;
  let most = word.length < 8 ? 1 : 2;
  let found: string | undefined;
  for (const one of known) {
    const edits = editsBetween(word, one, most);
    if (edits > most || (found !== undefined && edits === most)) continue;
    found = one;
    most = edits;
  }
  return found;
}
