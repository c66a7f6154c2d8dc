// What only a browser can draw is linked only where the build goes on to draw it: FEEDFORWARD_DRAWN=1, set by
// `build:all`, which fails if one of these files does not come out.
import { handoutStem } from './handout-names.ts';

export const isDrawn = process.env['FEEDFORWARD_DRAWN'] === '1';

const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const handoutAddress = (file: string): string => `${base()}handouts/${file}`;

/** `handouts/09-slow-learning--student-a4.pdf`, below the site's base. */
export const handoutUrl = (lesson: { number: number; slug: string }, edition: 'student' | 'solutions'): string =>
  handoutAddress(`${handoutStem(lesson)}--${edition}-a4.pdf`);
