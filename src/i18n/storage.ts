/** The key under which a reader's choice of theme is kept. */
export const THEME_KEY = 'feedforward-theme';
