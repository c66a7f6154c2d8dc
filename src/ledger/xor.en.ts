// The rows of `xor.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  B12: {
    claim: 'Of the planes drawn for AND, OR and XOR, the second separates the cases of OR.',
    computed:
      'The line as drawn sets (1, 1) apart from the other three. As a unit it gets {or:0} of the four rows of OR right, ' +
      'and {or-exchanged:0} with its sides exchanged; read one way it is NAND ({nand:0} of 4), the other way AND ({and:0} ' +
      'of 4). A line between (0, 0) and the rest gets {needed:0} of 4 for OR.',
    note: 'The document’s own truth table has OR(0, 0) = 0: it is (0, 0) that must stand alone.',
  },
  E1: {
    claim:
      'With the weights found by hand the network answers {document.00}, {document.01}, {document.10}, {document.11}.',
    computed: '{00:0}, {01:0}, {10:0}, {11:0}.',
  },
};
