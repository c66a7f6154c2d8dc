// A file of a run is read as it was written, or refused in words, whatever happened to it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damaged } from '../../../tests/damage.ts';
import { changeOf } from '../../experiments/playground/changes.ts';
import { parameters, sizesOf, type Settings } from '../../experiments/playground/parameters.ts';
import { ValueError } from '../../lib/nn/index.ts';
import { completeSettings, ParameterError } from '../../lib/parameter/index.ts';
import type { Plan } from './protocol.ts';
import { loadRun, savedPlan } from './saved.ts';

const plan: Plan = {
  base: completeSettings(parameters, { data: 'own', points: [[0.5, -1, 1], [2, 0, 0]], sizes: [2, 3, 1], epochs: 12 }) as Settings, // prettier-ignore
  changes: [changeOf(3, 'eta', '0.5'), changeOf(8, 'sizes', '[2,4,1]')],
  till: 12,
};
const good = JSON.stringify({ ...(JSON.parse(savedPlan(plan)) as object), weights: { W1: [1, -0.5], b1: [0] } });

it('comes back as it was written', () => {
  expect(loadRun(good)).toEqual({ plan, weights: { W1: [1, -0.5], b1: [0] } });
});

it('is refused in words where it is damaged, or is a run that can be saved again', () => {
  fc.assert(
    fc.property(damaged(good), (text) => {
      let loaded: Plan;
      try {
        const { base, changes, till } = loadRun(text).plan;
        loaded = { base: { ...base, epochs: till }, changes, till };
      } catch (error) {
        expect(
          [ValueError, ParameterError].some((kind) => error instanceof kind),
          String(error),
        ).toBe(true);
        return;
      }
      expect(() => sizesOf(loaded.base)).not.toThrow();
      expect(loadRun(savedPlan(loaded)).plan).toEqual(loaded);
    }),
    { numRuns: 2000 },
  );
});
