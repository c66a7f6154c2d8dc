// Learning XOR: what biases are for, and a seed that fails with two units and succeeds with three.
import { experiment } from '../../experiments/xor-training/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { createNetwork, forward, matrixFrom } from '../../lib/nn/index.ts';
import { right, wrong, type Finding } from '../checker/outcome.ts';
import { defineExercise } from '../exercise.ts';

/** The answer to (0, 0) of a tanh network from some seed, all biases 0. */
function answerWithoutBiases(seed: number): number {
  const network = createNetwork({ sizes: [2, 4, 1], hidden: 'tanh', output: 'sigmoid', cost: 'cross-entropy', scheme: 'standard-normal', seed }); // prettier-ignore
  for (const { b } of network.layers) b.fill(0);
  return forward(network, matrixFrom([[0, 0]])).data[0]!;
}

export const noBiases = defineExercise({
  id: 'xor-no-biases',
  kind: 'number',
  difficulty: 2,
  minutes: 4,
  fields: { output: { absolute: 1e-9 } },
  variant: () => ({
    facts: { output: answerWithoutBiases(1), other: answerWithoutBiases(2) },
    mistakes: { output: { 'net-input': 0, learned: 1 } },
  }),
});

const LAST_SEED = 40;
const kept = new Map<string, boolean>();

function solves(hidden: number, seed: number): boolean {
  const key = `${hidden} ${seed}`;
  const known = kept.get(key) ?? runExperiment(experiment, { hidden, seed, steps: 2000 }).result.solved;
  kept.set(key, known);
  return known;
}

function judgeSeed(value: number): Finding {
  if (!(Math.floor(value) === value && value >= 1 && value <= LAST_SEED)) return wrong({ mistake: 'outside' });
  if (solves(2, value)) return wrong({ mistake: 'two-suffice', found: { seed: value } });
  if (!solves(3, value)) return wrong({ mistake: 'three-fail', found: { seed: value } });
  return { ...right, found: { seed: value } };
}

export const luckySeed = defineExercise({
  id: 'xor-seed',
  kind: 'experiment',
  difficulty: 2,
  minutes: 8,
  fields: { seed: { judge: judgeSeed } },
  mistakes: ['outside', 'two-suffice', 'three-fail'],
  variant() {
    const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
    const found = seeds.filter((seed) => !solves(2, seed) && solves(3, seed));
    return { facts: { seed: found[0]!, count: found.length, of: seeds.length } };
  },
});
