// What stands in an exercise's form, read and put back.
import type { Answer } from '../../exercises/check.ts';

const inputsOf = (exercise: HTMLElement): (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...exercise.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[data-field], textarea[data-field]'),
];

const isTick = (input: Element): input is HTMLInputElement =>
  input instanceof HTMLInputElement && (input.type === 'radio' || input.type === 'checkbox');

const itemsOf = (exercise: HTMLElement): HTMLElement[] => [
  ...exercise.querySelectorAll<HTMLElement>('[data-order] > [data-name]'),
];

/** By field; several ticks of one field, or the items in their order, with spaces between. */
export function readAnswer(exercise: HTMLElement): Answer {
  const answer: Record<string, string> = {};
  for (const input of inputsOf(exercise)) {
    const field = input.dataset.field!;
    if (!isTick(input)) answer[field] = input.value;
    else if (input.checked) answer[field] = [answer[field], input.value].filter(Boolean).join(' ');
  }
  const items = itemsOf(exercise);
  if (items.length > 0) answer.order = items.map((item) => item.dataset.name).join(' ');
  return answer;
}

export function writeAnswer(exercise: HTMLElement, answer: Answer): void {
  for (const input of inputsOf(exercise)) {
    const kept = answer[input.dataset.field!];
    if (kept === undefined) continue;
    if (isTick(input)) input.checked = kept.split(' ').includes(input.value);
    else input.value = kept;
  }
  const items = new Map(itemsOf(exercise).map((item) => [item.dataset.name, item]));
  const order = answer.order?.split(' ') ?? [];
  if (order.length === items.size && order.every((name) => items.has(name))) {
    exercise.querySelector('[data-order]')?.append(...order.map((name) => items.get(name)!));
  }
}

/** What a field holds before anything is written into it: a program begins with a text. */
const startOf = (input: HTMLInputElement | HTMLTextAreaElement): string =>
  input.dataset.start === undefined ? '' : input.defaultValue;

export const isUntouched = (exercise: HTMLElement): boolean =>
  inputsOf(exercise).every((input) => (isTick(input) ? !input.checked : input.value === startOf(input)));

export function clearAnswer(exercise: HTMLElement): void {
  for (const input of inputsOf(exercise)) if (!isTick(input)) input.value = startOf(input);
}
