// Ten steps against the power, and the penalty that agrees.
import { expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, shareAfter } from './experiment.ts';

it('reaches 1 − (1 − ηa)ᵗ, and the same λ as the teaching pack', () => {
  const { stopped, lambda, penalized } = runExperiment(experiment).result;
  expect(stopped).toBeCloseTo(1 - 0.9 ** 10, 12);
  expect(lambda).toBeCloseTo(0.5353, 4);
  expect(penalized).toBeCloseTo(stopped, 12);
  expect([2, 0.1].map((a) => shareAfter(a, 0.1, 10).toFixed(3))).toEqual(['0.893', '0.096']);
});
