// A search from what was typed to what is shown.
import { readingsOf, reread, singles } from './ask.ts';
import { type Found, type Look, rank } from './rank.ts';

export interface Answer {
  readonly found: readonly Found[];
  /** What the query was read as, where it was misspelled. */
  readonly readAs?: string;
}

/** A query that finds this much less than the corrected one was misspelled. */
const POORER = 0.6;

const best = (found: readonly Found[]): number => found[0]?.score ?? 0;

const literally = (look: Look, query: string): Promise<Found[]> => rank(look, query, readingsOf(query), singles(query));

export async function find(look: Look, query: string, known: readonly string[]): Promise<Answer> {
  const found = await literally(look, query);
  const readAs = reread(query, known);
  if (readAs === undefined) return { found };
  const anew = await literally(look, readAs);
  return best(found) < POORER * best(anew) ? { found: anew, readAs } : { found };
}
