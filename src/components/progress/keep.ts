// Where progress lies: one text in this browser. What can go wrong there (blocked, full, damaged, written by a newer
// version, by two pages at once) is an answer in words, never an exception, and never costs what was there before.
import { PROGRESS_KEY } from '../../i18n/storage.ts';
import { apply, merge, type Patch } from './merge.ts';
import { NOTHING, parse, type Progress } from './stored.ts';

/** A damaged text is put aside under this key and a number, before anything is written over it. */
const ASIDE = `${PROGRESS_KEY}-damaged-`;
const MOST_ASIDE = 9;

export type Outcome = 'kept' | 'full' | 'blocked' | 'newer';

const refusalOf = (error: unknown): 'full' | 'blocked' =>
  (error as { name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';

/** What this page has written since it was opened. */
let mine: Progress = NOTHING;
let watching = false;

function putAside(text: string): void {
  const free = Array.from({ length: MOST_ASIDE }, (_, i) => ASIDE + (i + 1)).find((key) => {
    const there = localStorage.getItem(key);
    return there === null || there === text;
  });
  if (!free) throw Object.assign(new Error('too many damaged texts'), { name: 'QuotaExceededError' });
  localStorage.setItem(free, text);
}

function put(change: (progress: Progress) => Progress): Outcome {
  try {
    const text = localStorage.getItem(PROGRESS_KEY);
    const found = parse(text);
    if (found.state === 'newer') return 'newer';
    if (found.damaged) putAside(text!);
    localStorage.setItem(PROGRESS_KEY, JSON.stringify(change(found.progress)));
    return 'kept';
  } catch (error) {
    return refusalOf(error);
  }
}

/** Puts fields over what is kept: `change` gets what is there. */
export function keep(change: (progress: Progress) => Patch): Outcome {
  return put((progress) => {
    const patch = change(progress);
    if (progress.resets !== mine.resets) mine = { ...NOTHING, resets: progress.resets };
    mine = apply(mine, patch);
    watch();
    return apply(progress, patch);
  });
}

/** Two pages may write in the same instant: whoever finds its own missing in what the other wrote adds it again. */
export function heal(text: string | null): void {
  const found = parse(text);
  if (found.state === 'newer') return;
  if (text === null || found.progress.resets !== mine.resets) {
    mine = { ...NOTHING, resets: found.progress.resets };
    return;
  }
  const whole = merge(found.progress, mine);
  if (JSON.stringify(whole) !== JSON.stringify(found.progress)) put((progress) => merge(progress, mine));
}

function watch(): void {
  if (watching || typeof window === 'undefined') return;
  watching = true;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === PROGRESS_KEY) heal(newValue);
    else if (key === null) heal(null);
  });
}

export type State =
  | { readonly state: 'read'; readonly progress: Progress; readonly damaged: boolean }
  | { readonly state: 'newer' | 'blocked'; readonly progress: Progress; readonly damaged: false };

/** What is kept, and whether more can be. */
export function look(): State {
  try {
    const found = parse(localStorage.getItem(PROGRESS_KEY));
    return found.state === 'read' ? found : { state: 'newer', progress: NOTHING, damaged: false };
  } catch {
    return { state: 'blocked', progress: NOTHING, damaged: false };
  }
}

/** All of it, in place of what is there: an open page's memory of the earlier state counts no more. */
export const replaceAll = (progress: Progress): Outcome =>
  put((before) => (mine = { ...progress, resets: before.resets + 1 }));

export const mergeAll = (more: Progress): Outcome => keep((progress) => merge(progress, { ...more, resets: 0 }));

/** Damaged texts that were put aside, by their keys. */
export function damagedTexts(): Record<string, string> {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(ASIDE));
    return Object.fromEntries(keys.sort().map((key) => [key, localStorage.getItem(key) ?? '']));
  } catch {
    return {};
  }
}

export function forgetDamaged(): void {
  for (const key of Object.keys(damagedTexts())) localStorage.removeItem(key);
}

/** Puts a damaged text aside, and what can be read of it in its place. */
export function rescue(): void {
  const found = look();
  if (found.damaged) put((progress) => progress);
}

/** What keeps more from being kept: tried with a text of its own, so that it is known before something is lost. */
export function whatPrevents(): 'full' | 'blocked' | undefined {
  const key = `${PROGRESS_KEY}-probe`;
  try {
    localStorage.setItem(key, 'x'.repeat(1000));
    localStorage.removeItem(key);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}
