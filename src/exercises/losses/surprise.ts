// Surprise, code lengths, and which loss makes honesty pay.
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, type Result } from '../../experiments/cross-entropy/experiment.ts';
import { log } from '../../lib/nn/index.ts';
import { defineExercise } from '../exercise.ts';

const run = (p: readonly number[], q: readonly number[]): Result => runExperiment(experiment, { p, q }).result;

const ANSWERS = [
  { q: [0.05, 0.1, 0.7, 0.15], which: 3 },
  { q: [0.2, 0.5, 0.2, 0.1], which: 2 },
  { q: [0.25, 0.25, 0.4, 0.1], which: 4 },
  { q: [0.6, 0.2, 0.15, 0.05], which: 1 },
] as const;

export const bits = defineExercise({
  id: 'losses-bits',
  kind: 'number',
  difficulty: 1,
  minutes: 4,
  fields: { nats: { digits: 3 }, bits: { digits: 3 } },
  variants: ANSWERS.length,
  variant(seed) {
    const { q, which } = ANSWERS[seed % ANSWERS.length]!;
    const result = run([0, 0, 0, 0].with(which - 1, 1), q);
    const [nats, inBits] = [result.crossEntropy!, result.bits.crossEntropy!];
    return {
      givens: { q1: q[0], q2: q[1], q3: q[2], q4: q[3], class: which },
      facts: { nats, bits: inBits, given: q[which - 1]! },
      mistakes: {
        nats: { entropy: run(q, q).entropy, exchanged: inBits, 'base-ten': nats / log(10) },
        bits: { exchanged: nats, 'wrong-way': nats * log(2) },
      },
    };
  },
});

const SOURCE = [1 / 2, 1 / 4, 1 / 8, 1 / 8];
const EVEN = [1 / 4, 1 / 4, 1 / 4, 1 / 4];

export const codes = defineExercise({
  id: 'losses-codes',
  kind: 'number',
  difficulty: 2,
  minutes: 8,
  fields: { entropy: { digits: 3 }, even: { digits: 3 }, reverse: { digits: 3 } },
  variant() {
    const [own, there, back] = [run(SOURCE, SOURCE), run(SOURCE, EVEN), run(EVEN, SOURCE)];
    const entropy = own.bits.entropy;
    return {
      facts: {
        entropy,
        even: there.bits.crossEntropy!,
        reverse: back.bits.crossEntropy!,
        'surplus-there': there.bits.kl!,
        'surplus-back': back.bits.kl!,
      },
      mistakes: {
        entropy: { 'in-nats': own.entropy, 'plain-mean': 9 / 4 },
        even: { 'in-nats': there.crossEntropy!, surplus: there.bits.kl! },
        reverse: { 'in-nats': back.crossEntropy!, same: there.bits.crossEntropy!, 'own-weights': entropy },
      },
    };
  },
});

export const nonNegative = defineExercise({
  id: 'losses-kl-positive',
  kind: 'proof',
  difficulty: 2,
  minutes: 10,
  choices: ['split', 'line', 'summed', 'equal'],
  variant: () => ({ facts: {} }),
});

const TRUTH = 0.7;

/** What an answer q costs on average when "yes" comes with probability 0.7. */
export const LOSSES = {
  log: (q: number) => 0 - TRUTH * log(q) - (1 - TRUTH) * log(1 - q),
  square: (q: number) => TRUTH * (1 - q) * (1 - q) + (1 - TRUTH) * q * q,
  absolute: (q: number) => TRUTH * (1 - q) + (1 - TRUTH) * q,
} as const;

export const honesty = defineExercise({
  id: 'losses-honesty',
  kind: 'proof',
  difficulty: 3,
  minutes: 12,
  choices: ['expected', 'log', 'square', 'absolute'],
  variant: () => ({
    facts: {
      'absolute-honest': LOSSES.absolute(TRUTH),
      'absolute-sure': LOSSES.absolute(1),
      'square-honest': LOSSES.square(TRUTH),
      'square-sure': LOSSES.square(1),
    },
  }),
});
