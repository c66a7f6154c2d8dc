// What happens in an exercise once its reader acts. Loaded with the first answer (wake.ts).
import { checkAnswer } from '../../exercises/check.ts';
import { isUnread } from '../../exercises/checker/outcome.ts';
import { loadExercise } from '../../exercises/index.ts';
import type { Answer } from '../../exercises/check.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { exerciseWords } from '../../i18n/exercises/index.ts';
import type { SayExercise } from '../../i18n/exercises/index.ts';
import { wasReloaded } from '../drafts.ts';
import { keepAnswer, readProgress } from '../progress.ts';
import { clearAnswer, isUntouched, readAnswer, writeAnswer } from './answers.ts';
import { readDraft } from './draft.ts';
import type { Judged } from './code/check.ts';
import { mark, replyLines } from './say.ts';
import { showAnswer, showGiven } from './slots.ts';

const seedOf = (exercise: HTMLElement): number => Number(exercise.dataset.seed ?? 0);

const wordsFor = (exercise: HTMLElement): Promise<SayExercise> => exerciseWords(exercise.dataset.lang ?? 'en');

/** Emptied first, so that the same words are announced again. */
function announce(exercise: HTMLElement, ...content: (Node | string)[]): void {
  const status = exercise.querySelector<HTMLElement>('[data-reply]');
  if (!status) return;
  status.replaceChildren();
  requestAnimationFrame(() => status.replaceChildren(...content));
}

let saidNotKept = false;

/** Said once on a page, below the first reply. */
function notKept(say: SayExercise): HTMLElement[] {
  if (saidNotKept) return [];
  saidNotKept = true;
  const line = document.createElement('div');
  line.className = 'verdictline';
  line.textContent = say('notKept');
  return [line];
}

/** Opens the list with which a proof is compared; false where it is open already. */
function openList(element: HTMLElement): boolean {
  const list = element.querySelector<HTMLDetailsElement>('.proof details:not([open])');
  list?.setAttribute('open', '');
  return list !== null;
}

/** What is said of the answer, and whether it is right; undefined where nothing was judged. */
async function judged(
  element: HTMLElement,
  exercise: Exercise,
  seed: number,
  answer: Answer,
  say: SayExercise,
): Promise<Judged & { isJudged?: boolean }> {
  if (exercise.kind === 'code') {
    const { checkProgram } = await import('./code/check.ts');
    return checkProgram(element, exercise, seed, answer.code ?? '', (right) => say(right ? 'right' : 'notYet'));
  }
  const findings = checkAnswer(exercise, seed, answer);
  for (const [field, finding] of Object.entries(findings)) mark(element, field, finding.right, say);
  const right = Object.values(findings).every((finding) => finding.right);
  const isJudged = Object.values(findings).every(({ trouble }) => !isUnread(trouble));
  return { right, isJudged, lines: replyLines(element, exercise.kind, findings, say) };
}

/** What an exercise needs once its reader turns to it: a program its editor. */
export async function begin(element: HTMLElement): Promise<void> {
  if (!element.querySelector('textarea[data-start]')) return;
  const [{ attach }, { codeWords }] = await Promise.all([
    import('./code/editor.ts'),
    import('../../i18n/code/index.ts'),
  ]);
  attach(element, await codeWords(element.dataset.lang ?? 'en')).fit();
}

export async function check(element: HTMLElement): Promise<void> {
  const [exercise, say] = await Promise.all([loadExercise(element.id), wordsFor(element)]);
  const answer = readAnswer(element);
  if (exercise.kind === 'proof' && !answer.points && openList(element)) return announce(element, say('compareLead'));
  const seed = seedOf(element);
  const { right, isJudged = right !== undefined, lines } = await judged(element, exercise, seed, answer, say);
  const kept = keepAnswer(element.id, { answer, right: right === true, seed, isJudged });
  announce(element, ...lines, ...(kept ? [] : notKept(say)));
}

/** Moves the neighbor past the item: the pressed button stays where it is and keeps the focus. */
export async function move(element: HTMLElement, button: HTMLElement): Promise<void> {
  const item = button.closest<HTMLElement>('[data-name]');
  const list = item?.parentElement;
  if (!item || !list) return;
  const [before, after] = [item.previousElementSibling, item.nextElementSibling];
  if (button.dataset.move === 'up' && before) item.after(before);
  if (button.dataset.move === 'down' && after) item.before(after);
  const place = [...list.children].indexOf(item) + 1;
  announce(element, (list.dataset.moved ?? '').replace('{place}', String(place)));
}

/** At once, without waiting for anything: presses in quick succession each find the variant of the one before. */
function showVariant(element: HTMLElement, exercise: Exercise, seed: number): void {
  const { givens = {}, facts } = exercise.variant(seed);
  element.dataset.seed = String(seed);
  for (const place of element.querySelectorAll<HTMLElement>('[data-given]')) {
    place.textContent = showGiven(givens[place.dataset.given!]!);
  }
  for (const place of element.querySelectorAll<HTMLElement>('[data-fact]')) {
    place.textContent = showAnswer(facts[place.dataset.fact!]!, Number(place.dataset.digits));
  }
}

export async function another(element: HTMLElement): Promise<void> {
  const [exercise, say] = await Promise.all([loadExercise(element.id), wordsFor(element)]);
  const variants = exercise.variants ?? 1;
  const seed = (seedOf(element) + 1) % variants;
  showVariant(element, exercise, seed);
  clearAnswer(element);
  if ('fields' in exercise) for (const field of Object.keys(exercise.fields)) mark(element, field, undefined, say);
  for (const open of element.querySelectorAll<HTMLDetailsElement>('details.sol[open]')) open.open = false;
  announce(element, seed === 0 ? say('anotherFirst') : say('anotherSaid', { seed: seed + 1, variants }));
}

const hasBegun = (element: HTMLElement): boolean => !isUntouched(element) || element.contains(document.activeElement);

/** Puts back what was typed before a reload, or else what was answered earlier. */
export async function restore(element: HTMLElement): Promise<void> {
  const kept = readProgress().exercises[element.id];
  const draft = readDraft(element);
  const former = draft ?? kept;
  if (!former || hasBegun(element)) return;
  const [exercise, say] = await Promise.all([loadExercise(element.id), wordsFor(element)]);
  const { seed = 0 } = former;
  // A variant that there is no more, or never was: nothing that could be put back.
  if (seed >= (exercise.variants ?? 1) || hasBegun(element)) return;
  if (seed > 0) showVariant(element, exercise, seed);
  writeAnswer(element, former.answer);
  await begin(element);
  const isKept = !draft || JSON.stringify(draft.answer) === JSON.stringify(kept?.answer);
  if (kept?.right && isKept) element.querySelector('[data-reply]')?.replaceChildren(say('keptRight'));
}

/** For whoever comes from the plan: the same exercise, empty, with the numbers after those of the last answer. */
export async function repeat(element: HTMLElement): Promise<void> {
  if (wasReloaded() && readDraft(element)) return restore(element);
  const { variants = 1 } = await loadExercise(element.id);
  element.dataset.seed = String(readProgress().exercises[element.id]?.seed ?? 0);
  if (variants > 1) await another(element);
}
