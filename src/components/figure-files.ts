// Names and addresses of the files that a figure can be downloaded as.
import type { Theme } from '../lib/figure/files.ts';

export const FIGURE_FORMATS = ['svg', 'csv', 'json'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** `09-slow-learning-twin--light-page.svg`. */
export const figureFile = (lesson: number, id: string, format: string, theme: Theme = 'light', size = 'page'): string =>
  `${String(lesson).padStart(2, '0')}-${id}--${theme}-${size}.${format}`;

const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const figureFileUrl = (lesson: number, id: string, format: string): string =>
  `${base()}figures/${figureFile(lesson, id, format)}`;

/** The short address of a figure, below the site's own; undefined where the site does not know its address. */
export const shortLink = (id: string): string | undefined =>
  import.meta.env.SITE ? new URL(`${base()}f/${id}/`, import.meta.env.SITE).href : undefined;

/** An experiment alone, for a frame. */
export const embedAddress = (experiment: string): string => `${base()}embed/${experiment}/`;
