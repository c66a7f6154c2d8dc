// Units that begin alike, and signals through many layers.
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment as depth } from '../../experiments/init-depth/experiment.ts';
import { experiment as symmetry } from '../../experiments/init-symmetry/experiment.ts';
import { wrong, right, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

export const equalColumns = defineExercise({
  id: 'initialization-equal-columns',
  kind: 'proof',
  difficulty: 2,
  minutes: 10,
  choices: ['claim', 'same-h', 'same-delta', 'same-step', 'induction'],
  variant: () => ({ facts: { different: runExperiment(symmetry, { noise: 'none', steps: 300 }).result.different } }),
});

export const tanhZeros = defineExercise({
  id: 'initialization-tanh-zeros',
  kind: 'choice',
  difficulty: 2,
  minutes: 4,
  choices: ['everything', 'one-unit', 'output-bias', 'nothing'],
  variant() {
    const zeros = { task: 'or', activation: 'tanh', start: 0, noise: 'none', eta: 1, steps: 500 };
    const { moved, outputs } = runExperiment(symmetry, zeros).result;
    const weights = Math.max(moved['W1']!, moved['b1']!, moved['W2']!);
    return { facts: { weights, bias: moved['b2']!, answer: outputs[0]! } };
  },
  answer: ({ weights, bias }) => (weights! > 0 ? 'one-unit' : bias! > 0 ? 'output-bias' : 'nothing'),
});

export const sigmoidSpread = defineExercise({
  id: 'initialization-sigmoid-spread',
  kind: 'expression',
  difficulty: 3,
  minutes: 8,
  fields: {
    spread: {
      letters: { n: [4, 400] },
      answer: '4 / n^0.5',
      mistakes: { 'slope-one': '1 / n^0.5', 'no-root': '4 / n', 'slope-as-variance': '2 / n^0.5', variance: '16 / n' },
    },
  },
  variant() {
    const { backwardRatio } = runExperiment(depth, { scheme: 'xavier', activation: 'sigmoid' }).result;
    return { facts: { bound: 1 / 4 ** 9, measured: backwardRatio, wanted: 4 / Math.sqrt(100) } };
  },
});

const SOUGHT = 1000;
const MOST = 20;
const grown = new Map<number, number>();

/** How the error of the first layer compares with that of the last. */
function growth(layers: number): number {
  const settings = { scheme: 'standard-normal', activation: 'tanh', depth: layers };
  const times = grown.get(layers) ?? runExperiment(depth, settings).result.backwardRatio;
  grown.set(layers, times);
  return times;
}

function firstDepth(): number {
  for (let layers = 2; layers <= MOST; layers++) if (growth(layers) > SOUGHT) return layers;
  throw new Error(`firstDepth: no depth up to ${MOST} makes the error grow ${SOUGHT} times`);
}

function judgeDepth(value: number): Finding {
  if (!Number.isInteger(value) || value < 1 || value > MOST) return wrong({ mistake: 'outside' });
  const found = { layers: value, times: growth(value) };
  if (!(found.times > SOUGHT)) return wrong({ mistake: 'too-few', found });
  if (value > 1 && growth(value - 1) > SOUGHT) return wrong({ mistake: 'too-many', found });
  return { ...right, found };
}

export const explodingDepth = defineExercise({
  id: 'initialization-exploding-depth',
  kind: 'experiment',
  difficulty: 2,
  minutes: 6,
  fields: { layers: { judge: judgeDepth } },
  mistakes: ['outside', 'too-few', 'too-many'],
  variant() {
    const layers = firstDepth();
    return {
      facts: {
        layers,
        times: growth(layers),
        before: growth(layers - 1),
        sigmoid: runExperiment(depth, { scheme: 'standard-normal', depth: layers }).result.backwardRatio,
      },
    };
  },
});
