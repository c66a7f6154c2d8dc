// One parabola: steps by hand, the limit of the rate, the closed form, the look of a run, a rate with a twin.
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';
import { descend, pick } from './runs.ts';

const STARTS = [
  { eta: 0.1, x0: 2 },
  { eta: 0.05, x0: 2 },
  { eta: 0.15, x0: 1 },
  { eta: 0.2, x0: -1 },
  { eta: 0.0625, x0: 4 },
] as const;

export const threeSteps = defineExercise({
  id: 'gradient-descent-three-steps',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { x: { digits: 3 } },
  variants: STARTS.length,
  variant(seed) {
    const { eta, x0 } = pick(STARTS, seed);
    const { x, factor } = descend({ eta, x0, steps: 4 });
    return {
      givens: { eta, x0 },
      facts: { x: x[3]!, first: x[1]!, second: x[2]!, factor },
      mistakes: {
        x: {
          uphill: x0 * (1 + 8 * eta) * (1 + 8 * eta) * (1 + 8 * eta),
          'first-slope-kept': x0 - 3 * eta * 8 * x0,
          'two-steps': x[2]!,
          'slope-of-square': x0 * (1 - 2 * eta) * (1 - 2 * eta) * (1 - 2 * eta),
        },
      },
    };
  },
});

const STEEPNESSES = [4, 2, 10, 0.5, 25] as const;

export const leastRate = defineExercise({
  id: 'gradient-descent-least-rate',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { eta: { digits: 3 } },
  variants: STEEPNESSES.length,
  variant(seed) {
    const c = pick(STEEPNESSES, seed);
    return {
      givens: { c },
      facts: { eta: 1 / c, best: 1 / (2 * c) },
      mistakes: { eta: { 'best-rate': 1 / (2 * c), 'slope-without-two': 2 / c } },
    };
  },
});

export const closedForm = defineExercise({
  id: 'gradient-descent-closed-form',
  kind: 'expression',
  difficulty: 1,
  minutes: 4,
  fields: {
    x: {
      // Rates below one eighth, so that the factor has every power.
      letters: { x0: [0.5, 3], eta: [0.01, 0.12], k: [1, 6] },
      answer: 'x0 (1 - 8 eta)^k',
      mistakes: {
        'straight-line': 'x0 (1 - 8 eta k)',
        'slope-without-two': 'x0 (1 - 4 eta)^k',
        'start-lost': '(1 - 8 eta)^k',
        'cost-instead': '4 x0^2 (1 - 8 eta)^(2 k)',
      },
    },
  },
  variant: () => ({ facts: {} }),
});

export const flips = defineExercise({
  id: 'gradient-descent-flips',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['below-eighth', 'between', 'quarter', 'above'],
  variant() {
    const { x, factor } = descend({ eta: 0.2, steps: 2 });
    return { facts: { factor, first: x[1]!, second: x[2]! } };
  },
  // A smoothly falling cost asks for a factor shorter than 1, a changing sign for one below 0.
  answer: ({ factor }) => (factor! > -1 && factor! < 0 ? 'between' : 'above'),
});

/** The rate whose cost curve is looked for. */
const GIVEN = 0.07;

function judgeTwin(eta: number): Finding {
  if (!(eta > 0 && eta <= 1)) return wrong({ mistake: 'outside' });
  if (Math.abs(eta - GIVEN) < 1e-9) return wrong({ mistake: 'the-same' });
  const [given, twin] = [descend({ eta: GIVEN, steps: 10 }), descend({ eta, steps: 10 })];
  const found = { own: twin.y[1]!, given: given.y[1]! };
  const same = given.y.every((y, step) => Math.abs(y - twin.y[step]!) <= 1e-9 * (1 + y));
  if (same) return { ...right, found };
  return wrong({ mistake: twin.y[1]! > given.y[1]! ? 'cost-higher' : 'cost-lower', found });
}

export const twinRate = defineExercise({
  id: 'gradient-descent-twin-rate',
  kind: 'experiment',
  difficulty: 2,
  minutes: 6,
  fields: { eta: { judge: judgeTwin } },
  mistakes: ['outside', 'the-same', 'cost-higher', 'cost-lower'],
  variant() {
    const eta = 0.25 - GIVEN;
    return {
      givens: { eta: GIVEN },
      facts: { eta, own: descend({ eta, steps: 1 }).factor, given: descend({ eta: GIVEN, steps: 1 }).factor },
    };
  },
});
