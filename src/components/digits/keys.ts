// One tab stop in the matrix and one among the tiles: arrow keys go to the nearest neighbor, as it lies on the page.
import { isDirection, nearest } from '../inspector/keyboard.ts';

const buttonsOf = (group: Element): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button')];

export function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const group = target.closest('[data-keys]');
  if (!group || !isDirection(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = buttonsOf(group);
  const from = all.indexOf(target.closest<HTMLElement>('button')!);
  if (from < 0) return;
  event.preventDefault();
  const next = nearest(
    all.map((one) => one.getBoundingClientRect()),
    from,
    event.key,
  );
  if (next >= 0) all[next]!.focus();
}

/** The tab stop: what has the focus, else what is chosen, else the first. */
export function putTabStops(lab: Element): void {
  for (const group of lab.querySelectorAll('[data-keys]')) {
    const all = buttonsOf(group);
    const stop =
      all.find((one) => one === document.activeElement) ??
      all.find((one) => one.getAttribute('aria-pressed') === 'true') ??
      all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  }
}
