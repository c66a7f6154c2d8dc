// The graph and the layers agree to rounding; central differences, which know neither, agree with both.
import { describe, expect, it } from 'vitest';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { ACTIVATIONS, experiment } from './experiment.ts';

describe.each(ACTIVATIONS)('%s', (activation) => {
  it.each([[[1, 1]], [[2, 3, 1]], [[4, 6, 6, 3]]])('%j', (sizes) => {
    for (const seed of [1, 2, 3]) {
      const { largest, byParameter, parameters } = runExperiment(experiment, { sizes, activation, seed }).result;
      expect(largest).toBeLessThan(1e-12);
      for (const { numeric } of byParameter) expect(numeric).toBeLessThan(1e-6);
      expect(parameters).toBe(sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l]! + 1), 0));
    }
  });
});

it('refuses half a unit', () => {
  expect(() => runExperiment(experiment, { sizes: [2, 1.5] })).toThrow(
    new ParameterError('sizes: [2,1.5] must be whole numbers'),
  );
});
