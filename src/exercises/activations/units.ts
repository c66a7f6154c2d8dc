// Made of units: a bump of four, enough of them for a given error, and what they do to a spread of inputs.
import { experiment } from '../../experiments/universal-approximation/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { activations, exp, type ActivationName } from '../../lib/nn/index.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

/** v₁ max{0, x − 1} + … + v₄ max{0, x − 4} */
const bumpAt = (weights: readonly number[], x: number): number =>
  weights.reduce((sum, weight, k) => sum + weight * Math.max(0, x - (k + 1)), 0);

/** The weights are the changes of slope: 0, 1, 0, −1, 0 on the five stretches. */
const SLOPES = [0, 1, 0, -1, 0];
const CHANGES = SLOPES.slice(1).map((slope, k) => slope - SLOPES[k]!);

export const bump = defineExercise({
  id: 'activations-bump',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { v1: { absolute: 1e-9 }, v2: { absolute: 1e-9 }, v3: { absolute: 1e-9 }, v4: { absolute: 1e-9 } },
  variant() {
    const [v1 = 0, v2 = 0, v3 = 0, v4 = 0] = CHANGES;
    return {
      facts: { v1, v2, v3, v4, top: bumpAt(CHANGES, 2.5), after: bumpAt(CHANGES, 9) },
      mistakes: { v2: { slopes: 0, 'down-at-once': -2 }, v3: { 'up-again': 1 }, v4: { slopes: 0 } },
    };
  },
});

const WANTED = 0.01;
const MOST = 64;
const known = new Map<number, number>();

/** The largest error of chords with so many units. */
function errorWith(hidden: number): number {
  const found = known.get(hidden) ?? runExperiment(experiment, { hidden }).result.maxError;
  known.set(hidden, found);
  return found;
}

function judgeUnits(value: number): Finding {
  if (!(Math.floor(value) === value && value >= 1 && value <= MOST)) return wrong({ mistake: 'outside' });
  const found = { units: value, error: errorWith(value) };
  if (!(found.error < WANTED)) return wrong({ mistake: 'too-few', found });
  if (value > 1 && errorWith(value - 1) < WANTED) return wrong({ mistake: 'too-many', found });
  return { ...right, found };
}

function fewest(): number {
  for (let hidden = 1; hidden <= MOST; hidden++) if (errorWith(hidden) < WANTED) return hidden;
  throw new Error(`fewest: no number of units up to ${MOST} comes below ${WANTED}`);
}

export const enough = defineExercise({
  id: 'activations-enough',
  kind: 'experiment',
  difficulty: 2,
  minutes: 6,
  fields: { units: { judge: judgeUnits } },
  mistakes: ['outside', 'too-few', 'too-many'],
  variant() {
    const units = fewest();
    // A chord of width 1/n misses by up to |f″|/8n², and |f″| is at most 4π² here.
    const predicted = Math.PI * Math.sqrt(0.5 / WANTED);
    return { facts: { units, error: errorWith(units), before: errorWith(units - 1), predicted, wanted: WANTED } };
  },
});

/** Mean of g(z) over z ~ N(0, 1), by the trapezoid rule from −12 to 12. */
function expected(g: (z: number) => number): number {
  const step = 1 / 512;
  let sum = 0;
  for (let z = -12; z <= 12; z += step) sum += g(z) * exp((-z * z) / 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

function moments(name: ActivationName): { mean: number; variance: number } {
  const { f } = activations[name];
  const mean = expected((z) => f(z));
  return { mean, variance: expected((z) => f(z) * f(z)) - mean * mean };
}

export const spread = defineExercise({
  id: 'activations-spread',
  kind: 'number',
  difficulty: 3,
  minutes: 10,
  fields: { mean: { digits: 3 }, variance: { digits: 3 } },
  variant() {
    const [relu, selu, sigmoid] = (['relu', 'selu', 'sigmoid'] as const).map(moments);
    return {
      facts: {
        mean: relu!.mean,
        variance: relu!.variance,
        'selu-mean': selu!.mean,
        'selu-variance': selu!.variance,
        'sigmoid-mean': sigmoid!.mean,
        'sigmoid-variance': sigmoid!.variance,
      },
      mistakes: {
        mean: { unbent: 0, 'right-half-alone': 2 * relu!.mean },
        variance: { 'mean-square': 0.5, unbent: 1 },
      },
    };
  },
});
