// What standardizing leaves as it was.
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, SHAPES } from './experiment.ts';

const run = (settings: Record<string, number | string>) => runExperiment(experiment, settings).result;

/** Of twenty draws. */
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

export const claims: readonly Claim[] = [
  {
    id: 'standardized-shapes/a-third-outside',
    check() {
      const shares = SEEDS.map((seed) => run({ seed }).outside);
      const [least, most] = [Math.min(...shares), Math.max(...shares)];
      const expected = run({}).expected!;
      const slots = { least: 100 * least, most: 100 * most, expected: 100 * expected };
      return { holds: least > 0.29 && most < 0.35 && least < expected && expected < most, slots };
    },
  },
  {
    id: 'standardized-shapes/never-inside',
    check() {
      const outside = Object.fromEntries(SHAPES.map((shape) => [shape, 100 * run({ shape }).outside]));
      return { holds: Object.values(outside).every((share) => share > 10), slots: outside };
    },
  },
];
