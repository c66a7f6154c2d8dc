import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (settings: Record<string, unknown>): Result => runExperiment(experiment, settings).result;

test('document B: 2.0, 1.0, 0.1', () => {
  const { probabilities, gradient, loss } = run({});
  expect(probabilities.map((p) => p.toFixed(4))).toEqual(['0.6590', '0.2424', '0.0986']);
  expect(gradient.map((one) => one.toFixed(4))).toEqual(['-0.3410', '0.2424', '0.0986']);
  expect(loss).toBeCloseTo(-Math.log(0.6590011388859679), 12);
});

test('the check says how far the gradient and its differences are apart', () => {
  const { gradient, differences, maxRelativeError } = run({});
  const apart = Math.hypot(...gradient.map((value, j) => value - differences[j]!));
  expect(maxRelativeError).toBeGreaterThan(0);
  expect(maxRelativeError).toBeLessThan(1e-8);
  expect(maxRelativeError).toBeCloseTo(apart / Math.hypot(...gradient), 12);
});

test('doubled scores and the temperature that halves', () => {
  expect(run({ scores: [4, 2, 0.2] }).probabilities[0]).toBeCloseTo(0.8638, 4);
  expect(run({ temperature: 2.02 }).probabilities[0]).toBeCloseTo(0.5, 3);
});

test('is what exp and a quotient give, and its gradient what differences give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 6 }),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      fc.nat(),
      (scores, temperature, place) => {
        const which = place % scores.length;
        const { probabilities, gradient, differences } = run({ scores, temperature, class: which + 1 });
        const powers = scores.map((score) => Math.exp(score / temperature));
        const sum = powers.reduce((a, b) => a + b, 0);
        probabilities.forEach((p, j) => {
          expect(p).toBeCloseTo(powers[j]! / sum, 12);
          expect(gradient[j]).toBeCloseTo((powers[j]! / sum - (j === which ? 1 : 0)) / temperature, 12);
          expect(differences[j]).toBeCloseTo(gradient[j]!, 7);
        });
      },
    ),
  );
});

test('far scores neither overflow nor divide 0 by 0', () => {
  expect(run({ scores: [1000, 1000] }).probabilities).toEqual([0.5, 0.5]);
  expect(run({ scores: [-10_000, -10_000] }).probabilities).toEqual([0.5, 0.5]);
  expect(run({ scores: [-10_000, 10_000] }).loss).toBe(20_000);
});

test('a class that there is not is refused in words', () => {
  expect(() => run({ class: 4 })).toThrow('class: 4 is not accepted, there are 3 scores');
});
