// What a checker finds. Codes and numbers only: the words stand in src/i18n, the replies to mistakes in the lesson.

/** Why an answer could not be read, or what is nearly right about it. */
export type Trouble =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-number'; readonly found: string }
  | { readonly code: 'too-large'; readonly found: string }
  | { readonly code: 'divides-by-zero'; readonly found: string }
  | { readonly code: 'sign' }
  | { readonly code: 'digits'; readonly digits: number }
  | { readonly code: 'tenfold' }
  | { readonly code: 'unexpected'; readonly found: string; readonly position: number }
  | { readonly code: 'unfinished'; readonly position: number }
  | { readonly code: 'unclosed'; readonly position: number }
  | { readonly code: 'unknown-name'; readonly found: string; readonly position: number; readonly names: string }
  | { readonly code: 'needs-parentheses'; readonly found: string; readonly position: number }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'undefined-here' }
  | { readonly code: 'may-be-negative'; readonly letter: string; readonly call: string }
  | { readonly code: 'cancels' }
  | { readonly code: 'none-chosen' }
  | { readonly code: 'from-place'; readonly place: number }
  | { readonly code: 'points-left'; readonly left: number };

export interface Finding {
  readonly right: boolean;
  /** The name of a declared mistake that this answer is. */
  readonly mistake?: string;
  readonly trouble?: Trouble;
  /** Numbers that the check came upon, for the reply to quote. */
  readonly found?: Readonly<Record<string, number>>;
}

export const right: Finding = { right: true };
export const wrong = (about: Omit<Finding, 'right'> = {}): Finding => ({ right: false, ...about });

const UNREAD: readonly Trouble['code'][] = [
  ...(['empty', 'none-chosen', 'not-a-number', 'too-large', 'too-long'] as const),
  ...(['unexpected', 'unfinished', 'unclosed', 'unknown-name', 'needs-parentheses'] as const),
];

/** Whether it says that there was nothing to judge: not a mistake, not yet an answer. */
export const isUnread = (trouble: Trouble | undefined): boolean =>
  trouble !== undefined && UNREAD.includes(trouble.code);
