// A file of a run is refused in words where it is damaged, whatever happened to it, or gives a run that goes on.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { damaged } from '../../../tests/damage.ts';
import { ShapeError, ValueError } from '../../lib/nn/index.ts';
import { ParameterError } from '../../lib/parameter/index.ts';
import type { IdxFiles } from '../../experiments/digits-training/examples.ts';
import { createRun, type Run } from './run.ts';
import { loadRun, savedRun } from './saved.ts';
import { settingsOf } from './settings.ts';

/** Twelve pictures of two by two. */
const files: IdxFiles = {
  images: { count: 12, rows: 2, columns: 2, values: Uint8Array.from({ length: 48 }, (_, i) => (37 * i) % 256) },
  labels: Uint8Array.from({ length: 12 }, (_, i) => i % 10),
};
const settings = settingsOf({ source: 'idx', samples: 10, sizes: [4, 3, 10], epochs: 3, batch: 4, keep: 0.9 });
const run = createRun(settings, files);
for (let i = 0; i < 4; i++) run.step();
const text = savedRun(run);

const isWords = (error: unknown): boolean =>
  [ValueError, ShapeError, ParameterError].some((kind) => error instanceof kind);

it('damaged anywhere', () => {
  fc.assert(
    fc.property(damaged(text), (given) => {
      let loaded: Run;
      try {
        loaded = loadRun(given, files);
      } catch (error) {
        expect(isWords(error), String(error)).toBe(true);
        return;
      }
      const { at, diverged, curves, norms, random } = JSON.parse(savedRun(loaded)) as object & Record<string, unknown>;
      expect(JSON.parse(given)).toMatchObject({ at, diverged, curves, norms, random });
      loaded.step();
      expect(loaded.network.parameters.every(({ values }) => values.every(Number.isFinite))).toBe(true);
    }),
    { numRuns: 400 },
  );
});
