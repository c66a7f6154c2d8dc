// The figures of a page that can be operated, and which of them an address speaks of. Without imports: it is loaded
// before anybody acts.
export interface Place {
  readonly figure: string;
  readonly experiment: string;
}

/**
 * The figure that an address speaks of: of the experiment it names, the one in its hash, else the first. An experiment
 * that is not on the page is answered by the page's first figure, in words.
 */
export function addressed(search: string, hash: string, places: readonly Place[]): string | undefined {
  const run = new URLSearchParams(search).get('run');
  if (run === null) return undefined;
  const named = places.filter(({ experiment }) => experiment === run);
  const meant = named.find(({ figure }) => `#${figure}` === hash) ?? named[0] ?? places[0];
  return meant?.figure;
}

/** All figures of the page that can be operated, in order. */
export const placesOnPage = (): Place[] =>
  [...document.querySelectorAll<HTMLElement>('figure[data-experiment], figure[data-gallery]')].map(
    ({ id, dataset }) => ({ figure: id, experiment: (dataset['experiment'] ?? dataset['gallery'])! }),
  );
