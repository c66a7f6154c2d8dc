// What masks do to units, pairs of units and parameters.
import { run } from '../../experiments/dropout-step/claims.ts';
import { checkGradients, createNetwork, createRandom, drawNoise, fillNormal, matrix } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const HIDDEN = [
  { small: 6, large: 30 },
  { small: 5, large: 20 },
  { small: 8, large: 24 },
] as const;

export const thinned = defineExercise({
  id: 'dropout-thinned',
  kind: 'number',
  difficulty: 1,
  minutes: 2,
  fields: { first: { absolute: 0.5 }, second: { digits: 3 } },
  variants: HIDDEN.length,
  variant(seed) {
    const { small, large } = HIDDEN[seed % HIDDEN.length]!;
    return {
      givens: { small, large },
      facts: { first: 1 << small, second: 1 << large },
      mistakes: {
        first: { doubled: 2 * small, squared: small * small, 'without-none': (1 << small) - 1 },
        second: { doubled: 2 * large, squared: large * large },
      },
    };
  },
});

const STEPS = ['mask', 'forward', 'backward', 'average', 'update', 'restore'];

export const order = defineExercise({
  id: 'dropout-order',
  kind: 'ordering',
  difficulty: 1,
  minutes: 3,
  choices: ['update', 'forward', 'restore', 'mask', 'average', 'backward'],
  variant: () => ({ facts: {} }),
  answer: () => STEPS,
  mistakes: {
    'restored-early': ['mask', 'forward', 'restore', 'backward', 'average', 'update'],
    'mask-late': ['forward', 'mask', 'backward', 'average', 'update', 'restore'],
  },
});

const SHARES = [0.5, 0.8, 0.6, 0.3] as const;

export const pair = defineExercise({
  id: 'dropout-pair',
  kind: 'number',
  difficulty: 2,
  minutes: 4,
  fields: { both: { digits: 3 }, alone: { digits: 3 } },
  variants: SHARES.length,
  variant(seed) {
    const keep = SHARES[seed % SHARES.length]!;
    return {
      givens: { keep },
      facts: { both: keep * keep, alone: 2 * keep * (1 - keep), neither: (1 - keep) * (1 - keep) },
      mistakes: {
        both: { single: keep, doubled: 2 * keep },
        alone: { 'one-of-them': keep * (1 - keep), rest: 1 - keep * keep },
      },
    };
  },
});

const MOVES = [
  { beta: 0.9, step: 0.1, decay: 0.01, w: 2 },
  { beta: 0.5, step: 0.3, decay: 0.02, w: 1.5 },
  { beta: 0.8, step: 0.2, decay: 0.005, w: 4 },
] as const;

export const moved = defineExercise({
  id: 'dropout-moved',
  kind: 'number',
  difficulty: 2,
  minutes: 4,
  fields: { momentum: { digits: 3 }, decay: { digits: 4 } },
  variants: MOVES.length,
  variant(seed) {
    const { beta, step, decay, w } = MOVES[seed % MOVES.length]!;
    return {
      givens: { beta, step, decay, w },
      facts: {
        momentum: beta * step,
        decay: w * (1 - decay),
        measured: Math.max(...run({ momentum: 0.9 }).movedDropped),
        decayed: Math.max(...run({ decay: 0.01 }).movedDropped),
      },
      mistakes: {
        momentum: { nothing: 0, whole: step, 'other-share': (1 - beta) * step },
        decay: { nothing: w, minus: w - decay },
      },
    };
  },
});

export const zeros = defineExercise({
  id: 'dropout-zeros',
  kind: 'choice',
  difficulty: 2,
  minutes: 5,
  choices: ['copies', 'two-groups', 'apart', 'still'],
  variant() {
    const [half, whole] = [0.5, 1].map((keep) => run({ start: 'zeros', batches: 40, keep })) as [
      ReturnType<typeof run>,
      ReturnType<typeof run>,
    ];
    const first = half.distinct.findIndex((count) => count === 6) + 1;
    return { facts: { half: half.distinct.at(-1)!, whole: whole.distinct.at(-1)!, first, moved: half.movedKept.at(-1)! } }; // prettier-ignore
  },
  answer: ({ half, moved: distance }) =>
    distance === 0 ? 'still' : half === 6 ? 'apart' : half === 2 ? 'two-groups' : 'copies',
});

/** The check of one and the same network, its masks frozen, and against a backward pass through other masks. */
export function checksOf(seed: number): { frozen: number; fresh: number } {
  const network = createNetwork({
    ...{ sizes: [3, 6, 2], hidden: 'tanh', output: 'softmax', cost: 'cross-entropy', scheme: 'xavier', seed },
    dropout: { keep: 0.5 },
  });
  const [X, Y] = [matrix(4, 3), matrix(4, 2)];
  fillNormal(X, createRandom(seed + 1), 1);
  Y.row.forEach((y, i) => (y[i % 2] = 1));
  const random = createRandom(seed + 2);
  drawNoise(network, X.rows, random);
  const frozen = checkGradients(network, X, Y, 1e-5, 'train');
  const before = frozen.byParameter.map(({ analytic }) => analytic);
  drawNoise(network, X.rows, random);
  const other = checkGradients(network, X, Y, 1e-5, 'train');
  const fresh = other.byParameter.map(({ numeric }, i) => {
    const [difference, size] = [0, 1].map((which) =>
      Math.sqrt(numeric.reduce((sum, n, k) => sum + (which ? n * n : (n - before[i]![k]!) ** 2), 0)),
    ) as [number, number];
    return difference / size;
  });
  return { frozen: frozen.maxRelativeError, fresh: Math.max(...fresh) };
}

export const alarm = defineExercise({
  id: 'dropout-alarm',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['wrong', 'fresh', 'epsilon', 'kinks'],
  variant: () => ({ facts: checksOf(1) }),
  answer: ({ frozen, fresh }) => (frozen! < 1e-6 && fresh! > 0.01 ? 'fresh' : 'wrong'),
});
