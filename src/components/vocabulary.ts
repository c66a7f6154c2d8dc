// The vocabulary of the lessons: what MDX may say without an import. One line a word.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Derivation from './Derivation.astro';
import Eq from './Eq.astro';
import Math from './Math.astro';
import Cite from './Cite.astro';
import Instructor from './Instructor.astro';
import Listing from './Listing.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
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
import Answer from './Answer.astro';
import Choice from './Choice.astro';
import Exercise from './Exercise.astro';
import Field from './Field.astro';
import Found from './Found.astro';
import Given from './Given.astro';
import Hint from './Hint.astro';
import HintsAtEnd from './HintsAtEnd.astro';
import Reply from './Reply.astro';
import Solution from './Solution.astro';
import Explain from './Explain.astro';
import Predict from './Predict.astro';
import Claimed from './Claimed.astro';
import Document from './Document.astro';
import LedgerTable from './LedgerTable.astro';
import Blank from './Blank.astro';
import Bug from './Bug.astro';
import BatchTimes from './BatchTimes.astro';
import PassTimes from './PassTimes.astro';
import Gallery from './gallery/Gallery.astro';
import Overlay from './gallery/Overlay.astro';
import Argument from './Argument.astro';
import Inspector from './inspector/Inspector.astro';
import DigitLab from './digits/DigitLab.astro';

export const vocabulary: Readonly<Record<string, AstroComponentFactory>> = {
  Derivation,
  Eq,
  Math,
  Cite,
  Instructor,
  Listing,
  Note,
  PageLink,
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
  Answer,
  Choice,
  Exercise,
  Field,
  Found,
  Given,
  Hint,
  HintsAtEnd,
  Reply,
  Solution,
  Explain,
  Predict,
  Claimed,
  Document,
  LedgerTable,
  Blank,
  Bug,
  BatchTimes,
  PassTimes,
  Gallery,
  Overlay,
  Argument,
  Inspector,
  DigitLab,
};
