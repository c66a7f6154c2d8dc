// Equal networks, tents on tents, which output for which task, and how few units hold a ring.
import { tents as tentValues } from '../../experiments/depth-width/claims.ts';
import { experiment as depthWidth } from '../../experiments/depth-width/experiment.ts';
import { experiment as outputs } from '../../experiments/task-outputs/experiment.ts';
import { experiment as symmetry } from '../../experiments/weight-symmetry/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

export const flips = defineExercise({
  id: 'feedforward-flips',
  kind: 'proof',
  difficulty: 2,
  minutes: 8,
  choices: ['odd', 'absorbed', 'orders', 'count', 'relu'],
  variant: () => ({
    facts: {
      four: runExperiment(symmetry, { m: 4 }).result.different,
      three: runExperiment(symmetry).result.different,
    },
  }),
});

const STARTS = [0.3, 0.2, 0.7, 0.45] as const;

export const tents = defineExercise({
  id: 'feedforward-tents',
  kind: 'number',
  difficulty: 2,
  minutes: 6,
  fields: { pieces: { absolute: 0 }, third: { absolute: 1e-6 } },
  variants: STARTS.length,
  variant(seed) {
    const start = STARTS[seed % STARTS.length]!;
    const [, one, two, three] = tentValues(start, 3) as [number, number, number, number];
    const k = 5 + (seed % 4);
    const { pieces, deep } = runExperiment(depthWidth, { depth: k, width: 2 }).result;
    return {
      givens: { start, k },
      facts: { pieces, one, two, third: three, units: deep.units },
      mistakes: {
        pieces: { added: 2 * k, bends: pieces - 1, 'one-short': pieces / 2 },
        third: { second: two, doubled: 8 * start },
      },
    };
  },
});

export const whichOutput = defineExercise({
  id: 'feedforward-which-output',
  kind: 'choice',
  difficulty: 1,
  minutes: 3,
  choices: ['identity', 'one-sigmoid', 'softmax', 'sigmoids'],
  variant() {
    const { softmax, sigmoids } = runExperiment(outputs).result;
    return { facts: { shared: softmax[0]!, own: sigmoids[0]! } };
  },
  // Two tags at 0.9 each: only outputs of their own can say that.
  answer: ({ shared, own }) => (own! > 0.89 && shared! < 0.5 ? 'sigmoids' : 'softmax'),
});

/** The least k for which k tents need more than 500 units in one layer. */
const UNITS = 500;
const unitsOf = (depth: number): number => runExperiment(depthWidth, { depth, width: 2 }).result.shallow.units;

function judgeDepth(value: number): Finding {
  if (!(Math.floor(value) === value && value >= 1 && value <= 12)) return wrong({ mistake: 'outside' });
  if (unitsOf(value) <= UNITS) return wrong({ mistake: 'too-few', found: { depth: value, units: unitsOf(value) } });
  if (value > 1 && unitsOf(value - 1) > UNITS) {
    return wrong({ mistake: 'too-many', found: { depth: value, before: unitsOf(value - 1) } });
  }
  return { ...right, found: { depth: value, units: unitsOf(value) } };
}

export const narrowest = defineExercise({
  id: 'feedforward-depth-wanted',
  kind: 'experiment',
  difficulty: 2,
  minutes: 5,
  fields: { depth: { judge: judgeDepth } },
  mistakes: ['outside', 'too-few', 'too-many'],
  variant() {
    const depth = Array.from({ length: 12 }, (_, i) => i + 1).find((k) => unitsOf(k) > UNITS)!;
    return { facts: { depth, units: unitsOf(depth), before: unitsOf(depth - 1), deep: 2 * depth } };
  },
});
