/** What an error says. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What somebody put in an address, as a sentence quotes it: long words by their beginning; by their numbers signs that
 * nobody sees or that turn the line.
 */
export const readable = (reason: string): string =>
  reason
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)
    .replace(/(\S{57})\S{4,}/gu, '$1…');
