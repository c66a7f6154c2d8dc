// The formulas of a lesson as they can be found: by name, by what they are, by what they say when read aloud.
import { formulas } from '../src/content/formulas.ts';
import { spoken } from '../src/lib/formula/spoken.ts';
import { escaped } from './escaped.ts';
import { decoded, type Piece } from './search-cut.ts';

interface Displayed {
  readonly anchor: string;
  /** "Equation 7.5". */
  readonly place: string;
  readonly words: readonly string[];
}

const EQUATION = /<div class="eq" id="([^"]+)"[\s\S]*?aria-label="([^"]*)"([\s\S]*?)<span class="eqn">/g;

const displayed = (main: string): Displayed[] =>
  [...main.matchAll(EQUATION)].map(([, anchor = '', place = '', html = '']) => ({
    anchor,
    place,
    words: [...html.matchAll(/data-f="([^"]*)"/g)].map(([, source]) => spoken(decoded(source!))),
  }));

/** Formulas between dollars, read aloud. */
const readAloud = (about: string): string => about.replace(/\$([^$]+)\$/g, (_, tex: string) => spoken(tex));

/** The numbered equations of a lesson; `main` is its text with the formulas' sources. */
export function equationPieces(slug: string, main: string): Piece[] {
  const named = formulas.find(({ lesson }) => lesson === slug)?.formulas ?? [];
  return displayed(main).map(({ anchor, place, words }) => {
    const own = named.filter(({ source }) => 'equation' in source && source.equation === anchor);
    const abouts = own.map(({ about }) => readAloud(about));
    return {
      kind: 'equation',
      anchor,
      title: own.map(({ name }) => name).join(' · ') || place,
      html: `<p>${escaped([...abouts, ...words].join(' '))}</p>`,
      also: own.map(({ id }) => id.replaceAll('-', ' ')).join(' '),
      place,
    };
  });
}

/** What the formula sheet has besides; `main` is its text. */
export const sheetPieces = (main: string): Piece[] =>
  formulas
    .flatMap((lesson) => lesson.formulas)
    .filter(({ id, source }) => !('equation' in source) && main.includes(`id="${id}"`))
    .map(({ id, name, about, source }) => ({
      kind: 'equation',
      anchor: id,
      title: name,
      html: `<p>${escaped([readAloud(about), ...('tex' in source ? source.tex.map((tex) => spoken(tex)) : [])].join(' '))}</p>`,
      also: id.replaceAll('-', ' '),
    }));
