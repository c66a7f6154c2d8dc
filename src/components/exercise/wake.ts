// All that a page with exercises loads: it fetches the checker when a reader first turns to an answer, and hands on to
// it what the reader did meanwhile. Answers kept from earlier are put back when the browser is idle.
import { PROGRESS_KEY } from '../progress.ts';

type Checker = typeof import('./checker.ts');

const exercises = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];

const load = (): Promise<Checker> => import('./checker.ts');

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
  exercise.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  exercise.addEventListener('submit', (event) => {
    event.preventDefault();
    void withChecker(exercise, (checker) => checker.check(exercise));
  });
  exercise.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const move = target.closest<HTMLElement>('[data-move]');
    if (move) void withChecker(exercise, (checker) => checker.move(exercise, move));
    if (target.closest('[data-another]')) void withChecker(exercise, (checker) => checker.another(exercise));
  });
}

function restore(): void {
  for (const exercise of exercises) void withChecker(exercise, (checker) => checker.restore(exercise));
}

try {
  const kept = localStorage.getItem(PROGRESS_KEY);
  if (kept && exercises.some((exercise) => kept.includes(`"${exercise.id}"`))) {
    if ('requestIdleCallback' in window) requestIdleCallback(restore);
    else setTimeout(restore, 200);
  }
} catch {
  // blocked: there is nothing to put back
}
