// The stored form of what a reader did, version 2, and how any text is read into it. Version 1 held answers and guesses
// alone; it is read to this day.

export interface KeptAnswer {
  readonly answer: Readonly<Record<string, string>>;
  /** Whether it was right once: that stays, whatever is tried afterwards. */
  readonly right: boolean;
  /** The variant that was answered; absent: the first. */
  readonly seed?: number;
  readonly tries: number;
  /** Day of the last try, 2026-11-21; absent where version 1 kept it. */
  readonly day?: string;
  /** Place in the plan of repetition, from 0; absent: not in the plan. */
  readonly box?: number;
  /** Day from which it is to be repeated; absent in the plan: at once. */
  readonly due?: string;
}

export interface KeptGuess {
  readonly guess: string;
  /** Absent where version 1 kept it. */
  readonly right?: boolean;
  readonly day?: string;
}

export interface Stop {
  /** The lesson's slug, and the section's id where one had begun. */
  readonly page: string;
  readonly section?: string;
  readonly day: string;
}

export interface Progress {
  readonly version: 2;
  /** How often all was erased or replaced: what an open page remembers from before counts no more. */
  readonly resets: number;
  readonly exercises: Readonly<Record<string, KeptAnswer>>;
  readonly predictions: Readonly<Record<string, KeptGuess>>;
  /** Ids of the sections that were read, by lesson. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly stopped?: Stop;
}

export const NOTHING: Progress = { version: 2, resets: 0, exercises: {}, predictions: {}, sections: {} };

export type Read =
  | { readonly state: 'read'; readonly progress: Progress; readonly damaged: boolean }
  /** Written by a newer version of the site. */
  | { readonly state: 'newer' };

type Fields = Record<string, unknown>;
type Guard<Kept> = (value: unknown) => Kept | undefined;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isBox = (value: unknown): value is number => isCount(value) && value < 5;

/** What is there and is as it should be; undefined where it is something else. */
const pick = (fields: Fields, wanted: Readonly<Record<string, (value: unknown) => boolean>>): Fields | undefined => {
  const found = Object.keys(wanted).filter((name) => fields[name] !== undefined);
  return found.every((name) => wanted[name]!(fields[name]))
    ? Object.fromEntries(found.map((name) => [name, fields[name]]))
    : undefined;
};

const answerOf: Guard<KeptAnswer> = (value) => {
  if (!isRecord(value) || !isRecord(value.answer) || typeof value.right !== 'boolean') return undefined;
  if (!Object.values(value.answer).every(isText)) return undefined;
  const rest = pick(value, { seed: isCount, tries: isCount, day: isDay, box: isBox, due: isDay });
  if (!rest) return undefined;
  const plan = value.tries === undefined && !value.right ? { box: 0 } : {};
  return { tries: 1, ...plan, answer: value.answer as Record<string, string>, right: value.right, ...rest };
};

const guessOf: Guard<KeptGuess> = (value) => {
  if (isText(value)) return { guess: value };
  if (!isRecord(value) || !isText(value.guess)) return undefined;
  const rest = pick(value, { right: (one) => typeof one === 'boolean', day: isDay });
  return rest && { guess: value.guess, ...rest };
};

const sectionsOf: Guard<readonly string[]> = (value) =>
  Array.isArray(value) && value.every(isText) ? [...new Set(value)] : undefined;

const stopOf: Guard<Stop> = (value) =>
  isRecord(value) && isText(value.page) && isDay(value.day)
    ? (pick(value, { page: isText, section: isText, day: isDay }) as Stop | undefined)
    : undefined;

/** Any text as progress. `damaged`: something in it could not be read and was left out. */
export function parse(text: string | null): Read {
  if (text === null) return { state: 'read', progress: NOTHING, damaged: false };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { state: 'read', progress: NOTHING, damaged: true };
  }
  if (!isRecord(stored)) return { state: 'read', progress: NOTHING, damaged: true };
  if (isCount(stored.version) && stored.version > 2) return { state: 'newer' };
  return fieldsOf(stored);
}

function fieldsOf(stored: Fields): Read {
  let damaged = stored.version !== 1 && stored.version !== 2;
  const only = <Kept>(value: unknown, guard: Guard<Kept>): Record<string, Kept> => {
    if (value !== undefined && !isRecord(value)) damaged = true;
    const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([id, one]): [string, Kept][] => {
      const kept = guard(one);
      if (kept === undefined) damaged = true;
      return kept === undefined ? [] : [[id, kept]];
    });
    return Object.fromEntries(entries);
  };
  const stopped = stored.stopped === undefined ? undefined : stopOf(stored.stopped);
  if (stored.stopped !== undefined && !stopped) damaged = true;
  const progress: Progress = {
    version: 2,
    resets: isCount(stored.resets) ? stored.resets : 0,
    exercises: only(stored.exercises, answerOf),
    predictions: only(stored.predictions, guessOf),
    sections: only(stored.sections, sectionsOf),
    ...(stopped && { stopped }),
  };
  return { state: 'read', progress, damaged };
}
