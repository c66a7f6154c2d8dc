// The printed handouts that the site offers: `build:all` prints them first, so that their lengths are known here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handoutAddress, isDrawn } from './drawn.ts';
import { type HandoutFile, PRINTED } from './handout-names.ts';

export interface Offered {
  readonly href: string;
  readonly paper: 'a4' | 'letter';
  readonly pages: number;
  /** With one digit after the point. */
  readonly megabytes: string;
}

const files: readonly HandoutFile[] = isDrawn
  ? (JSON.parse(readFileSync(join(PRINTED, 'handouts.json'), 'utf8')) as HandoutFile[])
  : [];

/** What there is of a handout (`09-slow-learning`, `booklet`) in an edition. */
export const offered = (stem: string, edition: 'student' | 'solutions'): Offered[] =>
  (['a4', 'letter'] as const).flatMap((paper) => {
    const found = files.find(({ file }) => file === `${stem}--${edition}-${paper}.pdf`);
    if (!found) return [];
    return [{ href: handoutAddress(found.file), paper, pages: found.pages, megabytes: (found.bytes / 1e6).toFixed(1) }];
  });
