// The search: a dialog that is made when it is first opened. Its results are links, walked through with the arrows.
import { reachWords, type SayReach } from '../../i18n/reach/index.ts';
import { element } from '../element.ts';
import { withSheet } from '../sheet.ts';
import sheet from './dialog.css?url';
import { knownWords, look } from './engine.ts';
import { find } from './find.ts';
import { listOf } from './results.ts';

/** While somebody types, nothing is looked for. */
const PAUSE_MS = 120;

/** Letters of a question; a pasted page would be looked for word by word, for seconds. */
const LONGEST = 200;

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly say: SayReach;
}

function build(say: SayReach): Parts {
  const field = element('input', {
    type: 'search',
    maxLength: LONGEST,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
  });
  field.placeholder = say('searchFor');
  field.ariaLabel = say('search');
  const close = element('button', { type: 'button' }, say('close'));
  const head = element('search', {}, field, close);
  const status = element('p', { role: 'status' });
  const results = element('div', { className: 'find-r' });
  const dialog = element('dialog', { className: 'find' }, head, status, results);
  dialog.ariaLabel = say('search');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    // A press beside the dialog, or a place on the page below it.
    if (event.target === dialog || (link && link.pathname === location.pathname)) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, field, status, results, say };
}

/** Arrows from the field into the results and back; any letter goes to the field. */
function walk({ dialog, field, results }: Parts, event: KeyboardEvent): void {
  const links = [...results.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    (links[at + step] ?? (at + step < 0 ? field : links.at(-1)))?.focus();
  } else if (event.key === 'Escape') {
    // A field for searches would only empty itself.
    event.preventDefault();
    dialog.close();
  } else if (event.key === 'Enter' && event.target === field) {
    event.preventDefault();
    links[0]?.click();
  } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey) {
    field.focus();
  }
}

let asked = '';

async function show(parts: Parts, query: string): Promise<void> {
  const { results, status, say } = parts;
  asked = query;
  if (query === '') {
    results.replaceChildren();
    status.textContent = say('keys');
    return;
  }
  try {
    const { found, readAs } = await find(look, query, await knownWords());
    if (asked !== query) return;
    results.replaceChildren(...listOf(found, say));
    results.scrollTop = 0;
    const count = found.length === 1 ? say('foundOne') : say('found', { count: found.length });
    const read = readAs === undefined ? '' : ` ${say('readAs', { query: readAs })}`;
    status.textContent = found.length > 0 ? count + read : say('nothing', { query });
  } catch {
    if (asked === query) status.textContent = say(import.meta.env.DEV ? 'onlyBuilt' : 'unreached');
  }
}

function listen(parts: Parts): void {
  let pause = 0;
  parts.field.addEventListener('input', () => {
    clearTimeout(pause);
    const query = parts.field.value.trim();
    const searching = parts.say('searching');
    // Said once, not at each letter.
    if (query !== '' && parts.results.childElementCount === 0 && parts.status.textContent !== searching)
      parts.status.textContent = searching;
    pause = window.setTimeout(() => void show(parts, query), PAUSE_MS);
  });
  parts.dialog.addEventListener('keydown', (event) => walk(parts, event));
  void show(parts, '');
}

let made: Promise<Parts> | undefined;

async function make(): Promise<Parts> {
  const [say] = await Promise.all([reachWords(document.documentElement.lang), withSheet(sheet)]);
  const parts = build(say);
  listen(parts);
  return parts;
}

export async function openSearch(takeAhead: () => string): Promise<void> {
  made ??= make();
  const { dialog, field } = await made;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  const typed = takeAhead();
  if (typed === '') return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}
