// Formulas: written once in tokens, rendered in every notation.
export { NOTATIONS, type Notation, type NotationName, type Quantity } from './notation.ts';
export { notations } from './notations.ts';
export { expand } from './expand.ts';
export { spoken } from './spoken.ts';
export { differs, renderFormula, type Rendering } from './render.ts';
export { PUNCTUATION, renderProse } from './prose.ts';
