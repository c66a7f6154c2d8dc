// What English says about two matrices and their product.
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { eigenText, singularText } from './figures.ts';

export const words: ExperimentWords<Result> = {
  title: 'Two matrices and their product',
  parameters: { A: { label: 'Matrix', letter: 'A' }, B: { label: 'Matrix', letter: 'B' } },
  presets: { counterexample: 'all eigenvalues 0, and the product is 4' },
  readings: [
    { label: 'eigenvalues of AB', of: ({ AB }) => eigenText(AB) },
    { label: 'singular values', of: ({ AB }) => singularText(AB) },
  ],
  figures: {
    'matrix-product-circle': {
      title: 'A circle under two matrices',
      alt(scene) {
        const { A, B, AB } = scene.runs['only']!.result;
        return (
          'Three pictures of the unit circle with one vector: as it is, after the matrix B, and after A as well. ' +
          `Eigenvalues: ${eigenText(A)} of A, ${eigenText(B)} of B, ${eigenText(AB)} of the product. ` +
          `Singular values: ${singularText(A)}, ${singularText(B)} and ${singularText(AB)}.`
        );
      },
      words: { before: 'unit circle', after: 'after', eigenvalues: 'eigenvalues', singular: 'singular values' },
    },
  },
};
