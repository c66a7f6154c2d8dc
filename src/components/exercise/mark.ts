// The tick or cross after an answer, with its word for those who listen.
import type { SayExercise } from '../../i18n/exercises/index.ts';

const TICK = 'M1 5.2 3.8 8 9 2';
const CROSS = 'M1.5 1.5l7 7M8.5 1.5l-7 7';

export const markOf = (right: boolean, say: SayExercise): string =>
  `<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="${right ? TICK : CROSS}"/></svg>` +
  `<span class="vh">${say(right ? 'markRight' : 'markWrong')}</span>`;
