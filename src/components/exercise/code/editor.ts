// The field for a program: a textarea that grows with its text, numbers its lines, and knows Tab and Enter as editors
// do. Escape lets the next Tab leave, so that nobody is caught in it.
import type { SayCode } from '../../../i18n/code/index.ts';
import { indented, newLine, outdented } from './indent.ts';
import type { Edited } from './indent.ts';
import { prepare, stop } from './run.ts';

interface Editor {
  readonly field: HTMLTextAreaElement;
  readonly stop: HTMLButtonElement;
  fit(): void;
}

const editors = new WeakMap<HTMLElement, Editor>();

const fieldOf = (element: HTMLElement) => element.querySelector<HTMLTextAreaElement>('textarea[data-start]')!;

/** Makes the field an editor; asked again, it finds the one that is there. */
export function attach(element: HTMLElement, say: SayCode): Editor {
  const known = editors.get(element);
  if (known) return known;
  const field = fieldOf(element);
  const buttons = [button(say('stop')), button(say('startOver'))] as const;
  element.querySelector('.act')?.append(...buttons);
  const editor: Editor = { field, stop: buttons[0], fit: () => fit(field, buttons[1]) };
  editors.set(element, editor);
  buttons[0].addEventListener('click', stop);
  buttons[1].addEventListener('click', () => {
    field.select();
    replace(field, { from: 0, to: field.value.length, text: field.defaultValue, caret: [0, 0] });
    field.focus();
  });
  field.addEventListener('input', editor.fit);
  field.addEventListener('input', () => void prepare(), { once: true });
  field.addEventListener('keydown', keys(element, field));
  editor.fit();
  return editor;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = text;
  made.hidden = true;
  return made;
}

/** As many rows and numbers as there are lines. */
function fit(field: HTMLTextAreaElement, startOver: HTMLButtonElement): void {
  const count = field.value.split('\n').length;
  field.rows = count;
  const numbers = field.parentElement?.querySelector('[data-lines]');
  if (numbers) numbers.textContent = Array.from({ length: count }, (_, at) => at + 1).join('\n');
  startOver.hidden = field.value === field.defaultValue;
}

function keys(element: HTMLElement, field: HTMLTextAreaElement): (event: KeyboardEvent) => void {
  let mayLeave = false;
  return (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      event.preventDefault();
      element.querySelector('form')?.requestSubmit();
    } else if (key === 'Tab' && !mayLeave && !ctrlKey && !metaKey && !altKey) {
      event.preventDefault();
      replace(field, (shiftKey ? outdented : indented)(field.value, field.selectionStart, field.selectionEnd));
    } else if (key === 'Enter' && !shiftKey && !altKey) {
      event.preventDefault();
      replace(field, newLine(field.value, field.selectionStart, field.selectionEnd));
    }
    if (key !== 'Shift') mayLeave = key === 'Escape';
  };
}

/** As if typed, so that the browser's own undo takes it back. */
function replace(field: HTMLTextAreaElement, { from, to, text, caret }: Edited): void {
  if (from === to && text === '') return;
  field.setSelectionRange(from, to);
  const isTyped = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isTyped) {
    field.setRangeText(text, from, to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...caret);
}

/** Shows what can stop the run, and that it runs if it takes long enough to be noticed. */
export async function whileRunning<T>(element: HTMLElement, say: SayCode, runs: () => Promise<T>): Promise<T> {
  const editor = attach(element, say);
  const noticed = setTimeout(() => {
    editor.stop.hidden = false;
    element.querySelector('[data-reply]')?.replaceChildren(say('running'));
  }, 250);
  try {
    return await runs();
  } finally {
    clearTimeout(noticed);
    if (document.activeElement === editor.stop) editor.field.focus();
    editor.stop.hidden = true;
  }
}
