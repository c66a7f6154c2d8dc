// Fetches the checker when a reader first turns to a blank; Enter, or leaving a changed blank, asks it.
import { draftOf, keepDraft } from '../drafts.ts';

const load = () => import('./checker.ts');

/** In the words that an exercise has for it; the next act tries again. */
function sayNotLoaded(blank: HTMLElement): void {
  const said = document.getElementById(`${blank.id}-reply`) ?? blank.querySelector('[data-reply]');
  said?.replaceChildren(document.querySelector('[data-to="not-loaded"]')?.textContent ?? '');
}

for (const blank of document.querySelectorAll<HTMLElement>('[data-blank]')) {
  const prepare = (): void =>
    void load().then(
      (checker) => checker.prepare(blank),
      () => undefined,
    );
  const input = blank.querySelector('input');
  const before = draftOf(blank.id);
  if (input && typeof before === 'string') input.value = before;
  blank.addEventListener('input', () => keepDraft(blank.id, input?.value ?? ''));
  blank.addEventListener('focusin', prepare, { once: true });
  const check = (): void =>
    void load().then(
      (checker) => checker.check(blank),
      () => sayNotLoaded(blank),
    );
  blank.addEventListener('change', check);
  blank.addEventListener('keydown', (event) => {
    // An unchanged answer is said again; a changed one comes by its own event.
    if (event.key === 'Enter' && blank.dataset.checked === blank.querySelector('input')?.value) check();
  });
}
