// The vocabulary of the lessons: what MDX may say without an import. One line a word.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Eq from './Eq.astro';
import Math from './Math.astro';
import Cite from './Cite.astro';
import Instructor from './Instructor.astro';
import Listing from './Listing.astro';
import Note from './Note.astro';
import Ref from './Ref.astro';
import Sources from './Sources.astro';
import Summary from './Summary.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import SectionHeading from './SectionHeading.astro';
import Claim from './Claim.astro';
import Experiment from './Experiment.astro';
import Figure from './Figure.astro';
import Value from './Value.astro';

export const vocabulary: Readonly<Record<string, AstroComponentFactory>> = {
  Eq,
  Math,
  Cite,
  Instructor,
  Listing,
  Note,
  Ref,
  Sources,
  Summary,
  Table,
  Term,
  h2: SectionHeading,
  Claim,
  Experiment,
  Figure,
  Value,
};
