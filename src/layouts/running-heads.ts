// Running heads and feet of a printed lesson. Chromium has no named strings, so each lesson brings its own page rule.
import { createHash } from 'node:crypto';
import type { Say } from '../i18n/index.ts';

export interface Heads {
  /** Name of the page rule, and of the class of what is printed by it. */
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly foot: string;
  /** Between a page's number and how many there are; absent: the number alone. */
  readonly of?: string;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/[\n<]/g, ' ')}"`;

const box = (place: string, content: string, color = '#444'): string =>
  `@${place} { content: ${content}; font: 8pt "Public Sans Paper", "Public Sans", sans-serif; color: ${color}; white-space: pre; ` +
  `${place.startsWith('top') ? 'vertical-align: bottom; padding-bottom' : 'vertical-align: top; padding-top'}: 5mm; }`;

/** The first page of the document has its title in place of a head. */
export function runningHeads({ name, left, right, foot, of }: Heads): string {
  return [
    `.${name} { page: ${name}; }`,
    `@page ${name} {`,
    box('top-left', quoted(left)),
    box('top-right', quoted(right)),
    box('bottom-left', quoted(foot)),
    box('bottom-right', of === undefined ? 'counter(page)' : `counter(page) ${quoted(of)} counter(pages)`, '#000'),
    '}',
    `@page ${name}:first { @top-left { content: none; } @top-right { content: none; } }`,
  ].join('\n');
}

const EDITION_NAMES = {
  student: 'editionStudent',
  solutions: 'editionSolutions',
  instructor: 'editionInstructor',
} as const;

/** The foot of a page: its edition, and where it can be read live. */
export const footOf = (say: Say, edition: keyof typeof EDITION_NAMES, address: URL | undefined): string =>
  [say(EDITION_NAMES[edition]), address?.href.replace(/^https?:\/\/|\/$/g, '')].filter(Boolean).join(' · ');

/** What the page's policy must name to let an inline style in. */
export const hashOf = (style: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(style).digest('base64')}`;
