// Bounds, factors and by-passes along a chain.
import { defineExercise } from '../exercise.ts';
import { chain, pick, powerOf } from './runs.ts';

const CHAINS = [
  { w: 2, links: 10 },
  { w: 1, links: 10 },
  { w: 3, links: 8 },
  { w: 0.5, links: 6 },
  { w: 2.5, links: 12 },
] as const;

export const bound = defineExercise({
  id: 'vanishing-gradients-bound',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { sigmoid: { digits: 2 }, tanh: { digits: 2 } },
  variants: CHAINS.length,
  variant(seed) {
    const { w, links } = pick(CHAINS, seed);
    const of = (activation: string) => chain({ w, depth: links, activation });
    return {
      givens: { w, links },
      facts: { sigmoid: of('sigmoid').bound, tanh: of('tanh').bound, product: of('sigmoid').product },
      mistakes: {
        sigmoid: {
          'slope-forgotten': powerOf(w, links),
          'weight-forgotten': powerOf(0.25, links),
          'one-link': w / 4,
          'the-run': of('sigmoid').product,
        },
        tanh: { 'quarter-kept': powerOf(w / 4, links) },
      },
    };
  },
});

/** One weight w, slope s in every unit, error e = h − y at the end; four layers, hence three units. */
export const chainFormula = defineExercise({
  id: 'vanishing-gradients-formula',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    bias: {
      letters: { w: [0.5, 3], s: [0.05, 0.25], e: [-1, 1] },
      answer: 's^3 w^2 e',
      mistakes: {
        'weight-too-many': 's^3 w^3 e',
        'slope-too-few': 's^2 w^2 e',
        'four-layers': 's^4 w^3 e',
        'error-forgotten': 's^3 w^2',
      },
    },
  },
  variant: () => ({ facts: {} }),
});

export const vanishes = defineExercise({
  id: 'vanishing-gradients-vanishes',
  kind: 'proof',
  difficulty: 2,
  minutes: 6,
  choices: ['factor', 'slope', 'quarter', 'product', 'tanh'],
  variant: () => ({ facts: { two: chain({ w: 2 }).bound, almost: powerOf(3.9 / 4, 100) } }),
});

const WEIGHTS = { one: 1, minus: -4, four: 4, eight: 8 } as const;

export const largestProduct = defineExercise({
  id: 'vanishing-gradients-largest',
  kind: 'choice',
  difficulty: 2,
  minutes: 5,
  choices: ['one', 'minus', 'four', 'eight'],
  variant: () => ({
    facts: Object.fromEntries(
      Object.entries(WEIGHTS).flatMap(([name, w]) => {
        const { product, layers } = chain({ w });
        return [
          [name, Math.abs(product)],
          [`${name}-z`, layers.at(-1)!.z],
        ];
      }),
    ),
  }),
  answer: (facts) => Object.keys(WEIGHTS).reduce((best, name) => (facts[name]! > facts[best]! ? name : best), 'one'),
});

const BYPASSES = [
  { links: 10, w: 1 },
  { links: 20, w: 1 },
  { links: 10, w: 2 },
  { links: 5, w: -1 },
] as const;

/** h + σ(w h) in place of σ(w h), every net input 0: factors 1 + w/4 in place of w/4. */
export const bypass = defineExercise({
  id: 'vanishing-gradients-bypass',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { plain: { digits: 2 }, 'by-pass': { digits: 3 } },
  variants: BYPASSES.length,
  variant(seed) {
    const { links, w } = pick(BYPASSES, seed);
    const [plain, passed] = [powerOf(w / 4, links), powerOf(1 + w / 4, links)];
    return {
      givens: { links, w },
      facts: { plain, 'by-pass': passed, factor: 1 + w / 4 },
      mistakes: {
        plain: { 'weight-forgotten': powerOf(0.25, links), 'slope-forgotten': powerOf(w, links) },
        'by-pass': {
          'added-outside': 1 + plain,
          'sum-of-factors': 1 + (links * w) / 4,
          'slope-one': powerOf(1 + w, links),
        },
      },
    };
  },
});

/** Least normal numbers are 2⁻¹²⁶ and 2⁻¹⁰²²; a link divides by 4 = 2². */
export const underflow = defineExercise({
  id: 'vanishing-gradients-underflow',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { single: { absolute: 1e-9 }, double: { absolute: 1e-9 } },
  variant: () => ({
    facts: { single: 126 / 2, double: 1022 / 2, least: powerOf(0.25, 63) },
    mistakes: { single: { 'halved-only': 126, squared: 252 }, double: { 'halved-only': 1022, squared: 2044 } },
  }),
});
