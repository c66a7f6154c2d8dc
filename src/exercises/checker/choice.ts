import { right, wrong } from './outcome.ts';
import type { Finding } from './outcome.ts';

/** Every wrong choice is a misconception with a name, and the lesson replies to it under that name. */
export function checkChoice(chosen: string, answer: string): Finding {
  if (chosen === '') return wrong({ trouble: { code: 'none-chosen' } });
  return chosen === answer ? right : wrong({ mistake: chosen });
}
