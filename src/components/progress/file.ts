// Progress as a file: written so that a person can read it, and read so that nothing but progress gets in.
import { parse, type Progress } from './stored.ts';

/** In bytes; all answers to all exercises stay far below. */
export const MOST = 2_000_000;

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
};

/** The same progress is the same text. */
export const fileText = (progress: Progress): string =>
  `${JSON.stringify({ course: 'feedforward', ...(sorted(progress) as object) }, null, 1)}\n`;

export type FromFile =
  { readonly progress: Progress } | { readonly refused: 'notJson' | 'otherJson' | 'damagedFile' | 'newerFile' };

const isProgress = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && 'exercises' in value;

export function readFileText(text: string): FromFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'notJson' };
  }
  const found = parse(text);
  if (found.state === 'newer') return { refused: 'newerFile' };
  if (!isProgress(value)) return { refused: 'otherJson' };
  return found.damaged ? { refused: 'damagedFile' } : { progress: found.progress };
}
