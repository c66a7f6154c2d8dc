// The reader's side of a prediction: slider and number move together; a guess that is placed opens the result and the
// explanation that answers it.
import { draftOf, keepDraft } from '../drafts.ts';
import { keepPrediction, readProgress } from '../progress.ts';
import { full } from '../../i18n/number.ts';
import { draw } from './draw.ts';
import { readGuess, shareOf, valueAt, verdictOfNumber } from './guess.ts';
import type { Line } from './guess.ts';

interface Guess {
  /** What is kept: a number's text, or a choice's name. */
  readonly text: string;
  readonly number: number | undefined;
  readonly verdict: string;
  readonly label: string;
}

function lineOf({ dataset }: HTMLElement): Line | undefined {
  if (dataset.from === undefined) return undefined;
  return { from: Number(dataset.from), to: Number(dataset.to), scale: dataset.scale === 'log' ? 'log' : 'linear' };
}

/** The guess, or why there is none. */
function guessOf(box: HTMLElement): Guess | 'none' | 'outside' {
  const radio = box.querySelector<HTMLInputElement>('input[type=radio]:checked');
  if (radio) {
    const number = Number(radio.value);
    const label = radio.parentElement?.textContent?.trim() ?? radio.value;
    return {
      text: radio.value,
      number: number > -Infinity ? number : undefined,
      verdict: radio.dataset.verdict!,
      label,
    };
  }
  const text = box.querySelector<HTMLInputElement>('[data-number]')?.value ?? '';
  const number = readGuess(text, lineOf(box));
  if (typeof number === 'string') return number;
  const verdict = verdictOfNumber(number, Number(box.dataset.result), Number(box.dataset.within));
  return { text, number, verdict, label: full(number) };
}

function explain(box: HTMLElement, { text, verdict }: Guess): void {
  const explanations = [...box.querySelectorAll<HTMLElement>('[data-when]')];
  const has = (when: string): boolean => explanations.some(({ dataset }) => dataset.when === when);
  const when = [text, verdict].find(has) ?? 'none';
  for (const explanation of explanations) explanation.hidden = explanation.dataset.when !== when;
}

function commit(box: HTMLElement): void {
  const said = box.querySelector<HTMLElement>('[data-said]');
  const guess = guessOf(box);
  const field = box.querySelector<HTMLInputElement>('[data-number], input[type=radio]');
  const isPlaced = typeof guess !== 'string';
  field?.setCustomValidity(isPlaced ? '' : ((guess === 'none' ? said?.dataset.choose : said?.dataset.outside) ?? ''));
  if (!isPlaced) {
    field?.reportValidity();
    return;
  }
  explain(box, guess);
  if (guess.number !== undefined) draw(box, guess.number, lineOf(box));
  box.querySelector<HTMLDetailsElement>('[data-outcome]')!.open = true;
  const sentence = guess.text === 'never' ? said?.dataset.never : said?.dataset.both;
  // After the disclosure has opened, so that the sentence is announced.
  requestAnimationFrame(() => said?.replaceChildren((sentence ?? '').replace('{guess}', guess.label)));
  if (!keepPrediction(box.id, guess.text, guess.verdict === 'right')) void sayNotKept(said);
}

let saidNotKept = false;

/** Once on a page. */
async function sayNotKept(said: HTMLElement | null): Promise<void> {
  if (saidNotKept) return;
  saidNotKept = true;
  const { exerciseWords } = await import('../../i18n/exercises/index.ts');
  const say = await exerciseWords(document.documentElement.lang);
  said?.append(` ${say('notKept')}`);
}

const textIn = (box: HTMLElement): string =>
  box.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ??
  box.querySelector<HTMLInputElement>('[data-number]')?.value ??
  '';

function putBack(box: HTMLElement, text: string): void {
  const number = box.querySelector<HTMLInputElement>('[data-number]');
  const radio = [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ value }) => value === text);
  if (radio) radio.checked = true;
  else if (number && typeof readGuess(text, lineOf(box)) === 'number') number.value = text;
}

const kept = readProgress().predictions;

/** Veils the figures that show the result until the outcome is open, or the reader operates one of them. */
function cover(box: HTMLElement): void {
  const outcome = box.querySelector<HTMLDetailsElement>('[data-outcome]');
  // An address that restores a run was opened in order to see it.
  if (!outcome || new URLSearchParams(location.search).has('run')) return;
  const ids = box.dataset['covers']?.split(' ') ?? [];
  const figures = ids.flatMap((id) => document.getElementById(id) ?? []);
  const unveil = () => figures.forEach((figure) => figure.removeAttribute('data-veiled'));
  outcome.addEventListener('toggle', unveil);
  for (const figure of figures) {
    figure.toggleAttribute('data-veiled', !outcome.open);
    for (const act of ['click', 'input', 'keydown']) figure.addEventListener(act, unveil);
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-predict]')) {
  cover(box);
  const range = box.querySelector<HTMLInputElement>('[data-range]');
  const number = box.querySelector<HTMLInputElement>('[data-number]');
  const line = lineOf(box);
  const follow = (): void => {
    if (!range || !number) return;
    if (line && number.value) range.value = String(shareOf(Number(number.value), line));
    // A knob that nobody has moved is no guess and does not look like one.
    range.toggleAttribute('data-unset', number.value === '');
    range.setAttribute('aria-valuetext', number.value || (range.dataset.none ?? ''));
  };
  const clearNever = (): void => {
    for (const radio of box.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false;
    number?.setCustomValidity('');
  };
  const take = (): void => {
    if (line && range && number) number.value = String(valueAt(Number(range.value), line));
    clearNever();
    follow();
  };
  range?.addEventListener('input', take);
  // A press where the knob stands already is a guess too, though nothing moves.
  range?.addEventListener('click', () => {
    if (range.hasAttribute('data-unset')) take();
  });
  number?.addEventListener('input', () => {
    clearNever();
    follow();
  });
  box.addEventListener('input', () => keepDraft(box.id, textIn(box)));
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    commit(box);
  });
  // The guess is put back; whoever made it opens the result again.
  const before = draftOf(box.id) ?? kept[box.id]?.guess;
  if (typeof before === 'string') putBack(box, before);
  follow();
}
