import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from './experiment.ts';

const run = (p: readonly number[], q: readonly number[]): Result => runExperiment(experiment, { p, q }).result;
const plain = (p: readonly number[], of: (i: number) => number): number =>
  p.reduce((sum, one, i) => (one > 0 ? sum + one * of(i) : sum), 0);

test('document B: the third of four classes at 0.7', () => {
  const { crossEntropy, kl, entropy, bits } = runExperiment(experiment).result;
  expect(crossEntropy).toBeCloseTo(0.356675, 6);
  expect(kl).toBeCloseTo(0.356675, 6);
  expect(entropy).toBe(0);
  expect(bits.crossEntropy).toBeCloseTo(0.5146, 4);
});

test('document E: not symmetric', () => {
  expect(run([0.5, 0.5], [0.9, 0.1]).kl).toBeCloseTo(0.5108, 4);
  expect(run([0.9, 0.1], [0.5, 0.5]).kl).toBeCloseTo(0.3681, 4);
  expect(run([0.9, 0.1], [0.9, 0.1]).crossEntropy).toBeCloseTo(0.3251, 4);
});

test('what was held to be impossible costs without bound, and nothing of it costs nothing', () => {
  const { infinite, crossEntropy, kl, bits, entropy } = run([0.5, 0.5], [1, 0]);
  expect({ infinite, crossEntropy, kl, bits: bits.crossEntropy }).toEqual({
    infinite: true,
    crossEntropy: null,
    kl: null,
    bits: null,
  });
  expect(entropy).toBeCloseTo(Math.log(2), 12);
  expect(run([1, 0], [1, 0])).toMatchObject({ infinite: false, crossEntropy: 0, kl: 0, entropy: 0 });
});

test('is entropy and surplus, term by term, as Math has it', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 });
  const shares = (given: readonly number[]) => given.map((part) => part / given.reduce((a, b) => a + b, 0));
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      const [p, q] = [shares(first), shares(second)];
      const { entropy, kl, crossEntropy, terms } = run(p, q);
      expect(entropy).toBeCloseTo(
        plain(p, (i) => -Math.log(p[i]!)),
        10,
      );
      expect(crossEntropy).toBeCloseTo(
        plain(p, (i) => -Math.log(q[i]!)),
        10,
      );
      expect(entropy + kl!).toBeCloseTo(crossEntropy!, 10);
      expect(kl).toBeGreaterThan(-1e-12);
      const sumOf = (part: 'entropy' | 'crossEntropy' | 'kl') => terms.reduce((sum, term) => sum + term[part]!, 0);
      expect(sumOf('kl')).toBeCloseTo(kl!, 10);
      expect(sumOf('entropy')).toBeCloseTo(entropy, 10);
      expect(sumOf('crossEntropy')).toBeCloseTo(crossEntropy!, 10);
    }),
  );
});

test('what does not sum to 1, and lists of two lengths, are refused in words', () => {
  expect(() => run([0.5, 0.4], [0.5, 0.5])).toThrow(
    /^p: \[0.5,0.4\] is not accepted, give a list of 2 to \d+ numbers from 0 to 1 that sum to 1/,
  );
  expect(() => run([0.5, 0.5], [0.2, 0.3, 0.5])).toThrow('q: 3 probabilities for the 2 of p, give 2');
});
