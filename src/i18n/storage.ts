/** The key under which a reader's choice of theme is kept. */
export const THEME_KEY = 'feedforward-theme';

/** The key under which a reader's progress is kept. */
export const PROGRESS_KEY = 'feedforward-progress';

/** The caches in which the service worker and the pages keep what is read without a network. */
export const CACHES = { pages: 'feedforward-pages', assets: 'feedforward-assets', files: 'feedforward-files' } as const;
