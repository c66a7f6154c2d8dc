// Who found what, in the order of the years in which it was printed: a sentence for the timeline, a paragraph for the
// page of people. Years and titles are those of the bibliography.
import { builders } from './people/builders.ts';
import { founders } from './people/founders.ts';
import type { Person } from './people/person.ts';
import { referenceOf } from './references.ts';

export type { Person } from './people/person.ts';

export interface Dated extends Person {
  readonly year: number;
}

function dated(person: Person): Dated {
  const year = referenceOf(person.reference)?.year;
  if (year === undefined) throw new Error(`people: "${person.id}" names "${person.reference}", which has no year`);
  return { ...person, year };
}

export const people: readonly Dated[] = [...founders, ...builders].map(dated).sort((a, b) => a.year - b.year);
