// Eigenvalues of the factors say nothing about the product.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment } from './experiment.ts';

export const claims: readonly Claim[] = [
  {
    id: 'matrix-product/counterexample',
    check() {
      const { A, B, AB, bound } = runExperiment(experiment).result;
      const zero = [...A.eigenvalues, ...B.eigenvalues].flat().every((part) => part === 0);
      return {
        holds: zero && AB.eigenvalues[0][0] === 4 && AB.singular[0] <= bound,
        slots: { entry: AB.matrix[0][0], bound },
      };
    },
  },
];
