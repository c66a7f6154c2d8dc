// The reader's own points: they begin with the examples that are shown, and survive a reload.
import type { Moment } from '../../experiments/playground/moment.ts';
import { MOST_POINTS, pointsText, textOfPoints, type OwnPoint } from '../../lib/parameter/index.ts';

const short = (value: number): number => Math.round(1000 * value) / 1000;

/** The examples shown as points of a setting; none where there are more than two classes. */
export function ownPoints(moment: Moment | undefined): string {
  if (!moment) return '';
  const all = [...moment.training, ...moment.heldOut];
  if (all.length > MOST_POINTS || all.some(([, , label]) => label > 1)) return '';
  return textOfPoints(all.map(([x, y, label]): OwnPoint => [short(x), short(y), label]));
}

const KEY = 'feedforward-playground-points';

/** Points too many for an address wait in the tab; a browser that keeps nothing loses them with the page. */
export function keepPoints(points: string): void {
  try {
    if (points === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, points);
  } catch {
    // Nothing can be kept here: the file remains.
  }
}

export function keptPoints(): string {
  try {
    return pointsText(sessionStorage.getItem(KEY) ?? '') ?? '';
  } catch {
    return '';
  }
}
