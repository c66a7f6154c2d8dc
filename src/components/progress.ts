// What a reader has answered, kept in this browser under one key. Where storage is blocked everything works on, and
// whoever keeps something is told, so that it can be said once.

export interface KeptAnswer {
  readonly answer: Readonly<Record<string, string>>;
  readonly right: boolean;
  /** The variant that was answered; absent: the first. */
  readonly seed?: number;
}

export interface Progress {
  readonly version: 1;
  readonly exercises: Readonly<Record<string, KeptAnswer>>;
  /** What was predicted, by the prediction's id. */
  readonly predictions: Readonly<Record<string, string>>;
}

export const PROGRESS_KEY = 'feedforward-progress';
const NOTHING: Progress = { version: 1, exercises: {}, predictions: {} };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is KeptAnswer =>
  isRecord(value) &&
  isRecord(value.answer) &&
  Object.values(value.answer).every((text) => typeof text === 'string') &&
  typeof value.right === 'boolean' &&
  (value.seed === undefined || (Number.isSafeInteger(value.seed) && Number(value.seed) >= 0));

const only = <Kept>(value: unknown, is: (one: unknown) => one is Kept): Record<string, Kept> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, Kept] => is(entry[1])),
  );

/**
 * What a stored text says. Entries that are damaged are dropped; undefined means that a newer version of the site wrote
 * it, which is then left alone. Version 1 is the first: the next one turns what it finds here into its own form.
 */
export function migrate(text: string | null): Progress | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return NOTHING;
  }
  if (!isRecord(stored)) return NOTHING;
  if (typeof stored.version === 'number' && stored.version > 1) return undefined;
  return {
    version: 1,
    exercises: only(stored.exercises, isAnswer),
    predictions: only(stored.predictions, (one): one is string => typeof one === 'string'),
  };
}

export function readProgress(): Progress {
  try {
    return migrate(localStorage.getItem(PROGRESS_KEY)) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Whether it could be kept. */
function write(change: (progress: Progress) => Progress): boolean {
  try {
    const progress = migrate(localStorage.getItem(PROGRESS_KEY));
    if (!progress) return false;
    localStorage.setItem(PROGRESS_KEY, JSON.stringify(change(progress)));
    return true;
  } catch {
    return false;
  }
}

export const keepAnswer = (id: string, kept: KeptAnswer): boolean =>
  write((progress) => ({ ...progress, exercises: { ...progress.exercises, [id]: kept } }));

export const keepPrediction = (id: string, prediction: string): boolean =>
  write((progress) => ({ ...progress, predictions: { ...progress.predictions, [id]: prediction } }));
