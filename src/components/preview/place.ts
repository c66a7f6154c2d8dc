// The place that a link leads to: on this page, or on another page of the site, fetched once.
import { fragmentsIn, swapFormulas } from '../swap-formulas.ts';

const pages = new Map<string, Promise<Document>>();

async function fetched(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetched(path);
  pages.set(path, page);
  // Offline, say: the next time it is tried again.
  page.catch(() => pages.delete(path));
  return page;
}

/** A row of the ledger, not the anchor in one of its cells. */
const whole = (place: Element | null): Element | undefined => place?.closest('tr') ?? place ?? undefined;

/** Formulas that come from elsewhere, in the notation that this page is read in. */
async function inNotation(place: Element, page: string): Promise<void> {
  const name = document.querySelector<HTMLSelectElement>('select[data-lens]')?.value ?? 'course';
  const fragments = name === 'course' ? {} : await fragmentsIn(name, page).catch(() => ({}));
  swapFormulas(place.querySelectorAll<HTMLElement>('[data-f]'), fragments);
}

/** Nothing where a link leads to no place of this site. */
export async function placeOf(link: HTMLElement): Promise<Element | undefined> {
  if (link instanceof HTMLButtonElement) return link.popoverTargetElement ?? undefined;
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  if (link.origin !== location.origin) return undefined;
  const here = link.pathname === location.pathname;
  const page = here ? document : await pageAt(link.pathname);
  const id = decodeURIComponent(link.hash.slice(1));
  const place = whole(id === '' ? page.querySelector('main') : page.getElementById(id));
  if (place && !here) await inNotation(place, link.href);
  return place;
}
