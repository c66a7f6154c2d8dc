// The reader's own points begin with the examples that are shown; a run with many of them survives a reload.
import type { Moment } from '../../experiments/playground/moment.ts';
import { MOST_POINTS, textOfPoints, type OwnPoint } from '../../lib/parameter/index.ts';

const short = (value: number): number => Math.round(1000 * value) / 1000;

/** The examples shown as points of a setting; none where there are more than two classes. */
export function ownPoints(moment: Moment | undefined): string {
  if (!moment) return '';
  const all = [...moment.training, ...moment.heldOut];
  if (all.length > MOST_POINTS || all.some(([, , label]) => label > 1)) return '';
  return textOfPoints(all.map(([x, y, label]): OwnPoint => [short(x), short(y), label]));
}

const KEY = 'feedforward-playground-run';

/** A run too long for an address waits in the tab; a browser that keeps nothing loses it with the page. */
export function keepRun(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Nothing can be kept here: the file remains.
  }
}

export function keptRun(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
