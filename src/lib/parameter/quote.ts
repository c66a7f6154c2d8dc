// How an error quotes what was given: as JSON, so that nothing unseen is in it, and short enough for one readable line.

const MOST = 60;

/** At most 60 characters of a text; what was cut off leaves a sign. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text;
  // Half of a character outside the basic plane would be no character.
  return `${text.slice(0, MOST - 3).replace(/[\ud800-\udbff]$/, '')}…`;
}

function written(given: unknown): string {
  if (typeof given === 'number') return String(given);
  try {
    return JSON.stringify(given) ?? String(given);
  } catch {
    return 'a value nested too deeply'; // JSON.parse reads deeper than JSON.stringify writes.
  }
}

export const quote = (given: unknown): string => shortened(written(given));
