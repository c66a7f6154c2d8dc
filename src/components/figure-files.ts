// Names and addresses of the files that a figure can be downloaded as.
import type { Theme } from '../lib/figure/files.ts';

export const FIGURE_FORMATS = ['svg', 'csv', 'json'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export type FigureSize = 'page' | 'slide';

/** In which a build without a browser writes the drawings; the numbers stand beside the first. */
export const FIGURE_LOOKS = [
  { size: 'page', theme: 'light' },
  { size: 'page', theme: 'dark' },
  { size: 'slide', theme: 'light' },
  { size: 'slide', theme: 'dark' },
] as const satisfies readonly { size: FigureSize; theme: Theme }[];

/** `09-slow-learning-twin--light-page.svg`. */
export const figureFile = (lesson: number, id: string, format: string, theme: Theme = 'light', size = 'page'): string =>
  `${String(lesson).padStart(2, '0')}-${id}--${theme}-${size}.${format}`;

const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const figureFileUrl = (lesson: number, id: string, format: string, size: FigureSize = 'page'): string =>
  `${base()}figures/${figureFile(lesson, id, format, 'light', size)}`;

/** All figures of a lesson in one file: `09-slow-learning--figures.zip`. */
export const packFile = (lesson: number, slug: string): string =>
  `${String(lesson).padStart(2, '0')}-${slug}--figures.zip`;

export const packUrl = (lesson: number, slug: string): string => `${base()}figures/${packFile(lesson, slug)}`;

/** The short address of a figure, below the site's own; undefined where the site does not know its address. */
export const shortLink = (id: string): string | undefined =>
  import.meta.env.SITE ? new URL(`${base()}f/${id}/`, import.meta.env.SITE).href : undefined;

/** An experiment alone, for a frame. */
export const embedAddress = (experiment: string): string => `${base()}embed/${experiment}/`;
