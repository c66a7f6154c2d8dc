// All that a page with exercises loads: it fetches the checker when a reader first turns to an answer, and hands on to
// it what the reader did meanwhile. Answers kept from earlier are put back when the browser is idle.
import { PROGRESS_KEY } from '../../i18n/storage.ts';
import { readDraft, writeDraft } from './draft.ts';

type Checker = typeof import('./checker.ts');

const exercises = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];

const load = (): Promise<Checker> => import('./checker.ts');

const asksAgain = new URLSearchParams(location.search).get('repeat');

/** Does it with the checker, or says that the checker did not come. */
async function withChecker(exercise: HTMLElement, act: (checker: Checker) => Promise<void>): Promise<void> {
  let checker: Checker;
  try {
    checker = await load();
  } catch {
    const status = exercise.querySelector('[data-reply]');
    status?.replaceChildren(exercise.querySelector<HTMLElement>('[data-to="not-loaded"]')?.textContent ?? '');
    return;
  }
  await act(checker);
}

for (const exercise of exercises) {
  exercise.addEventListener('focusin', () => void load().then(({ begin }) => begin(exercise), () => undefined), { once: true }); // prettier-ignore
  exercise.addEventListener('submit', (event) => {
    event.preventDefault();
    void withChecker(exercise, (checker) => checker.check(exercise));
  });
  exercise.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const move = target.closest<HTMLElement>('[data-move]');
    const act = move ? 'move' : target.closest('[data-another]') ? 'another' : undefined;
    if (!act) return;
    void withChecker(exercise, async (checker) => {
      await (act === 'move' ? checker.move(exercise, move!) : checker.another(exercise));
      writeDraft(exercise);
    });
  });
  exercise.addEventListener('input', () => writeDraft(exercise));
}

function restore(): void {
  for (const exercise of exercises) {
    const again = exercise.id === asksAgain ? 'repeat' : 'restore';
    void withChecker(exercise, (checker) => checker[again](exercise));
  }
}

function keptText(): string {
  try {
    return localStorage.getItem(PROGRESS_KEY) ?? '';
  } catch {
    return ''; // blocked: there is nothing to put back
  }
}

const kept = keptText();
if (exercises.some((exercise) => kept.includes(`"${exercise.id}"`) || readDraft(exercise))) {
  if ('requestIdleCallback' in window) requestIdleCallback(restore);
  else setTimeout(restore, 200);
}
