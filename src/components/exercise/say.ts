// What is said about an answer: marks at the fields, and a reply in the status region.
import type { Finding } from '../../exercises/checker/outcome.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { markOf } from './mark.ts';
import { showAnswer } from './slots.ts';
import type { SayExercise } from '../../i18n/exercises/index.ts';

/** The tick or cross after an input, with its word for those who listen. */
export function mark(exercise: HTMLElement, field: string, right: boolean | undefined, say: SayExercise): void {
  const input = exercise.querySelector<HTMLElement>(`input[data-field="${field}"]`);
  if (right === undefined) input?.removeAttribute('aria-invalid');
  else input?.setAttribute('aria-invalid', String(!right));
  const place = exercise.querySelector(`[data-mark="${field}"]`);
  if (!place) return;
  place.innerHTML = right === undefined ? '' : markOf(right, say);
}

/** The lesson's own reply to a mistake, with the numbers that the check came upon. */
export function lessonReply(exercise: HTMLElement, field: string, finding: Finding): DocumentFragment | undefined {
  const name = finding.right ? 'right' : finding.mistake;
  if (name === undefined) return undefined;
  const reply = [...exercise.querySelectorAll<HTMLElement>('[data-replies] > [data-to]')].find(
    ({ dataset }) => dataset.to === `${field}/${name}` || dataset.to === name,
  );
  if (!reply) return undefined;
  const fragment = document.createDocumentFragment();
  fragment.append(...[...reply.childNodes].map((node) => node.cloneNode(true)));
  for (const place of fragment.querySelectorAll<HTMLElement>('[data-found]')) {
    place.textContent = showAnswer(finding.found?.[place.dataset.found!] ?? NaN, Number(place.dataset.digits));
  }
  return fragment;
}

/** The words for what could not be read or is nearly right. */
function trouble(kind: Exercise['kind'], finding: Finding, say: SayExercise): string {
  const found = finding.trouble;
  if (found === undefined) return kind === 'expression' ? say('other-formula') : '';
  if (found.code === 'unfinished') return say('unfinished', { before: found.position - 1 });
  return say(found.code, { ...found });
}

export const paragraph = (...content: (Node | string)[]): HTMLElement => {
  const element = document.createElement('div');
  element.append(...content);
  return element;
};

export const strong = (text: string): HTMLElement => {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
};

/** One line for each thing found; where there are several fields each line begins with its label. */
export function replyLines(
  exercise: HTMLElement,
  kind: Exercise['kind'],
  findings: Readonly<Record<string, Finding>>,
  say: SayExercise,
): HTMLElement[] {
  const entries = Object.entries(findings);
  const allRight = entries.every(([, finding]) => finding.right);
  const verdict = strong(allRight ? (kind === 'proof' ? say('proofComplete') : say('right')) : say('notYet'));
  const ofInterest = allRight ? entries.slice(0, 1) : entries.filter(([, finding]) => !finding.right);
  const about = ofInterest
    .map(([field, finding]) => {
      // With several fields a line begins with its label; what is said when all is right is said once.
      const isOneOfSeveral = entries.length > 1 && !allRight;
      const label = isOneOfSeveral ? exercise.querySelector(`label[for="${exercise.id}-${field}"]`) : null;
      const said = lessonReply(exercise, field, finding) ?? (finding.right ? '' : trouble(kind, finding, say));
      return said === '' ? undefined : { label, said };
    })
    .filter((line) => line !== undefined);
  const lines = about.map(({ label, said }) =>
    label ? [...[...label.childNodes].map((node) => node.cloneNode(true)), ': ', said] : [said],
  );
  const [first = [], ...rest] = lines;
  return [paragraph(verdict, ' ', ...first), ...rest.map((line) => paragraph(...line))];
}
