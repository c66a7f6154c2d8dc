// A short text as a setting: a formula that the reader types. Here only its length and its signs are looked at, one line
// that can be seen; what it says is read by the experiment, which answers in words.
import type { Parameter, TextParameter } from './parameter.ts';

/** `text({ default: 'x * y', most: 200 })` */
export const text = (declared: Omit<TextParameter, 'kind'>): TextParameter => ({ kind: 'text', ...declared });

/** Controls and what turns the direction of writing are no signs of a formula. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export const isText = ({ most }: TextParameter, value: unknown): value is string =>
  typeof value === 'string' && value.length <= most && !UNSEEN.test(value);

/** `filePath()`: for a command only, the page has other ways to a reader's files. */
export const filePath = (): TextParameter => text({ default: '', most: 1000, file: true });

export const isFilePath = (parameter: Parameter | undefined): boolean =>
  parameter?.kind === 'text' && parameter.file === true;

export const allowedText = ({ most }: TextParameter): string => `one line of at most ${most} characters`;
