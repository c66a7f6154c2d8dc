// Colored pieces of a line as one text: ‹q-h›z‹› is z in the hue of h. The signs occur in no source.
import type { Piece } from '../listing.ts';

export const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, class: name }) => (name ? `‹${name.replace(/^q /, '')}›${text}‹›` : text)).join('');

/** The pieces of a marked text. */
export const unmarked = (text: string): Piece[] =>
  [...text.matchAll(/‹([^›]+)›(.*?)‹›|([^‹]+)/g)].map(([, name, colored, plain]) =>
    name ? { text: colored!, class: name.startsWith('q-') ? `q ${name}` : name } : { text: plain! },
  );
