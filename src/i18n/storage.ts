/** The key under which a reader's choice of theme is kept. */
export const THEME_KEY = 'feedforward-theme';

/** The key under which a reader's progress is kept. */
export const PROGRESS_KEY = 'feedforward-progress';
