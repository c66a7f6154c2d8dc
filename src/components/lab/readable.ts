// What somebody put in an address, as a sentence on the page can quote it.

/** Signs that nobody sees, and those that turn the direction of what follows them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (sign: string): string => `\\u{${sign.codePointAt(0)!.toString(16)}}`;

/** Long words are quoted by their beginning, unseen signs by their numbers. */
export const readable = (reason: string): string =>
  reason
    .replace(UNSEEN, escaped)
    .replace(/\S{61,}/g, (word) => `${word.slice(0, 57).replace(/[\ud800-\udbff]$/, '')}…`);
