// The guess in the drawing: an open circle, the gap up to the filled one, a name below.
import { shareOf } from './guess.ts';
import type { Line } from './guess.ts';

/** So near an end, as a share of the width, the name of the guess would print over the end's number on a phone. */
const NEAR_END = 0.2;

export function draw(box: HTMLElement, number: number, line: Line | undefined): void {
  const mark = box.querySelector('[data-guess]');
  if (!line || !mark) return;
  const share = shareOf(number, line);
  const place = `${100 * share}%`;
  mark.setAttribute('visibility', 'visible');
  mark.querySelector('circle')?.setAttribute('cx', place);
  const label = mark.querySelector('text');
  label?.setAttribute('x', place);
  label?.setAttribute('text-anchor', share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle');
  box.querySelector('[data-gap]')?.setAttribute('x2', place);
  const distances = { from: share, to: 1 - share };
  for (const [end, distance] of Object.entries(distances)) {
    box.querySelector(`[data-end=${end}]`)?.setAttribute('visibility', distance < NEAR_END ? 'hidden' : 'visible');
  }
}
