// The nine numbers of the lesson's own network as they are written in its drawings, and their quantity.
import type { Entry } from '../experiment.ts';

const SIGNS: Readonly<Record<Entry, string>> = {
  'W1-11': 'W¹₁₁',
  'W1-12': 'W¹₁₂',
  'W1-21': 'W¹₂₁',
  'W1-22': 'W¹₂₂',
  'b1-1': 'b¹₁',
  'b1-2': 'b¹₂',
  'W2-1': 'W²₁',
  'W2-2': 'W²₂',
  b2: 'b²',
};

export const signOf = (name: Entry): string => SIGNS[name];
export const quantityOf = (name: Entry): string => (name.startsWith('b') ? 'q-b' : 'q-w');
