// What is said about a filled blank.
import { checkNumber } from '../../exercises/checker/number.ts';
import type { Finding } from '../../exercises/checker/outcome.ts';
import { exerciseWords } from '../../i18n/exercises/index.ts';
import type { SayExercise } from '../../i18n/exercises/index.ts';
import { markOf } from '../exercise/mark.ts';

function replyTo(blank: HTMLElement, finding: Finding, say: SayExercise): (Node | string)[] {
  const name = finding.right ? 'right' : finding.mistake;
  const reply = [...blank.querySelectorAll<HTMLElement>('[data-to]')].find(({ dataset }) => dataset.to === name);
  if (reply) return [...reply.childNodes].map((node) => node.cloneNode(true));
  return finding.trouble ? [say(finding.trouble.code, { ...finding.trouble })] : [];
}

function showButton(blank: HTMLElement, input: HTMLInputElement, say: SayExercise): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'lk';
  button.textContent = say('showIt');
  button.addEventListener('click', () => {
    input.value = blank.dataset.shown ?? '';
    input.focus();
    void check(blank);
  });
  return button;
}

/** The reply stands below the paragraph, so that the sentence goes on undivided. */
export function prepare(blank: HTMLElement): void {
  const status = blank.querySelector('[data-reply]');
  if (!status) return;
  status.id = `${blank.id}-reply`;
  const block = blank.closest('p, li, td, dd') ?? blank;
  if (block.matches('p')) block.after(status);
  else block.append(status);
}

export async function check(blank: HTMLElement): Promise<void> {
  const [input, status, mark] = [
    blank.querySelector('input')!,
    document.getElementById(`${blank.id}-reply`)!,
    blank.querySelector('[data-mark]')!,
  ];
  const say = await exerciseWords(blank.dataset.lang ?? 'en');
  blank.dataset.checked = input.value;
  status.replaceChildren();
  mark.replaceChildren();
  blank.classList.remove('ok');
  input.removeAttribute('aria-invalid');
  if (input.value === '') return;
  // What is shown is always right, however its digits were cut.
  const isShown = input.value === blank.dataset.shown;
  const { answer, near, mistakes } = blank.dataset;
  const finding = isShown
    ? { right: true }
    : checkNumber(input.value, Number(answer), { digits: Number(near) }, JSON.parse(mistakes ?? '{}'));
  blank.classList.toggle('ok', finding.right);
  input.setAttribute('aria-invalid', String(!finding.right));
  mark.innerHTML = markOf(finding.right, say);
  const verdict = document.createElement('b');
  verdict.textContent = say(finding.right ? 'right' : 'notYet');
  const said = replyTo(blank, finding, say);
  const content = finding.right
    ? said.length > 0
      ? [verdict, ' ', ...said]
      : []
    : [verdict, ' ', ...said, ' ', showButton(blank, input, say)];
  requestAnimationFrame(() => status.replaceChildren(...content));
}
