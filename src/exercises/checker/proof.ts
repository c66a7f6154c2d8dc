import { right, wrong } from './outcome.ts';
import type { Finding } from './outcome.ts';

/** A proof is judged by its reader: complete when every point of the list has been found in it. */
export function checkProof(ticked: readonly string[], points: readonly string[]): Finding {
  const left = points.filter((point) => !ticked.includes(point)).length;
  return left === 0 ? right : wrong({ trouble: { code: 'points-left', left } });
}
