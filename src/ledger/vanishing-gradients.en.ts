// The rows of `vanishing-gradients.ts` in English.
import type { RowWords } from './words.ts';

export const words: Readonly<Record<string, RowWords>> = {
  A15: {
    claim:
      'Where the rectifier’s slope is 0, a unit does not learn: similar in effect to dropout, against over-fitting.',
    computed:
      'With seed 1, coin-tossed labels are all learned by heart after {relu:0} epochs with rectifiers, {tanh:0} with tanh, {dropout:0} with ' +
      'rectifiers of which half are dropped. Between two passes no rectifier changes its mind ({changed:0}); under dropout ' +
      '{changed-dropout:2} of all pairs do.',
    note: 'Which units are silent is decided by the input and is the same at test. Nothing is drawn, and nothing is held back.',
  },
  A16: {
    claim: 'With $|\\w|<1$ the gradient vanishes.',
    computed:
      'Ten sigmoid units with weight 0.9 leave {below:1} of it; ten tanh units at most {tanh:2}. With the sigmoid a weight of 2 does ' +
      'too: {two:1}, and never more than {bound:1}.',
    note: 'Sufficient, not sharp: for the sigmoid $|\\w|<4$ is enough, since no slope exceeds ¼.',
  },
  D9: {
    claim:
      'In deep networks a product of matrices appears, and the eigenvalues decide: below 1 it vanishes, above 1 it explodes.',
    computed:
      'Two matrices whose eigenvalues are all {largest:0} have a product with the entry {entry:0}. Singular values bound a product, ' +
      'loosely: for the twenty random 5 × 5 matrices of seed 1 by {bound:0}, where {norm:2} comes out.',
    note: 'Eigenvalues decide for powers of one fixed matrix. The layers of a network have a matrix each, and it changes with the input.',
  },
  E5: {
    claim: 'The slope of the sigmoid is at most ¼, so ten layers shrink the gradient by 4 to the power of ten.',
    computed:
      'With weights 1 the ten factors are together at most {bound:1}; in the run with input ½ they are {product:1}.',
    note: 'A bound: no slope in the run is quite ¼. Weights other than 1 change it.',
  },
};
