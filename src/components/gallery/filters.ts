// The script's part of the filters: how many are shown, families that have none, the way to a function by its address.
import { fill } from '../../i18n/lab/fill.ts';
import type { PanelWords } from './panel.ts';

const selectsOf = (gallery: HTMLElement): HTMLSelectElement[] => [
  ...gallery.querySelectorAll<HTMLSelectElement>('[data-filters] select'),
];

export const chosen = (gallery: HTMLElement): Record<string, string> =>
  Object.fromEntries(selectsOf(gallery).map(({ name, value }) => [name, value]));

export function choose(gallery: HTMLElement, filters: Readonly<Record<string, string>>): void {
  for (const select of selectsOf(gallery)) select.value = filters[select.name] ?? '';
}

export const optionsOf = (gallery: HTMLElement): Record<string, string[]> =>
  Object.fromEntries(
    selectsOf(gallery).map(({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)]),
  );

const passes = (cell: Element, filters: Readonly<Record<string, string>>): boolean =>
  Object.entries(filters).every(([name, option]) => option === '' || cell.classList.contains(`${name}-${option}`));

/** Says how many are shown, and leaves out the headings of families of which none is. */
export function count(gallery: HTMLElement, words: PanelWords): void {
  const filters = chosen(gallery);
  const cells = [...gallery.querySelectorAll('.cells > .gal-it')];
  const shown = cells.filter((cell) => passes(cell, filters)).length;
  const some = fill(words.some, { count: shown, of: cells.length });
  const place = gallery.querySelector('[data-count]');
  if (place && place.textContent !== some) place.textContent = some;
  for (const family of gallery.querySelectorAll<HTMLElement>('.gg')) {
    family.hidden = ![...family.querySelectorAll('.gal-it')].some((cell) => passes(cell, filters));
  }
  const none = gallery.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = shown > 0;
}

export const viewOf = (gallery: HTMLElement): 'pictures' | 'table' =>
  gallery.querySelector<HTMLInputElement>('[name="gallery-view"][value="table"]')?.checked ? 'table' : 'pictures';

export function setView(gallery: HTMLElement, view: 'pictures' | 'table'): void {
  const radio = gallery.querySelector<HTMLInputElement>(`[name="gallery-view"][value="${view}"]`);
  if (radio) radio.checked = true;
}

/** Whether the address names a function that a filter or the table hides. */
export function isHidden(gallery: HTMLElement, hash: string): boolean {
  const cell = document.getElementById(hash.slice(1));
  if (!cell?.classList.contains('gal-it') || !gallery.contains(cell)) return false;
  return viewOf(gallery) === 'table' || !passes(cell, chosen(gallery));
}
