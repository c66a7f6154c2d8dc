// Entropy, cross-entropy and relative entropy of two distributions. B's example: the true class is the third of four.
import { crossEntropy, entropy, log, relativeEntropy } from '../../lib/nn/index.ts';
import { arrayOf, defineExperiment, list, ParameterError } from '../../lib/parameter/index.ts';

/** What one outcome adds; null where it is infinite, or where nothing of it happens. */
export interface Term {
  p: number;
  q: number;
  /** −ln p and −ln q: what it costs when it happens, in either code. */
  own: number | null;
  other: number | null;
  /** p times these, and their difference. */
  entropy: number;
  crossEntropy: number | null;
  kl: number | null;
}

export interface Result {
  /** In nats. */
  entropy: number;
  kl: number | null;
  crossEntropy: number | null;
  /** Something that happens was held to be impossible. */
  infinite: boolean;
  bits: { entropy: number; kl: number | null; crossEntropy: number | null };
  terms: Term[];
}

const surprise = (probability: number): number | null => (probability > 0 ? 0 - log(probability) : null);

function termOf(p: number, q: number): Term {
  const [own, other] = [surprise(p), surprise(q)];
  const ownShare = own === null ? 0 : p * own;
  const share = p === 0 ? 0 : other === null ? null : p * other;
  const kl = share === null ? null : p === 0 ? 0 : p * (log(p) - log(q));
  return { p, q, own, other, entropy: ownShare, crossEntropy: share, kl };
}

const probabilities = {
  lengths: [[2, 64]],
  limits: { from: 0, to: 1 },
  range: [0, 1],
  step: 0.01,
  total: 1,
} as const;

export const experiment = defineExperiment({
  id: 'cross-entropy',
  lesson: 'losses',
  documents: ['B', 'E'],
  parameters: {
    p: list({ default: [0, 0, 1, 0], ...probabilities, quantity: 'y' }),
    q: list({ default: [0.05, 0.1, 0.7, 0.15], ...probabilities, quantity: 'h' }),
  },
  presets: [
    { name: 'document', settings: {} },
    { name: 'halves', settings: { p: '[0.5,0.25,0.125,0.125]', q: '[0.25,0.25,0.25,0.25]' } },
    { name: 'two', settings: { p: '[0.5,0.5]', q: '[0.9,0.1]' } },
  ],
  work: () => 1000,
  *run(settings) {
    const [p, q] = [arrayOf<number[]>(settings.p), arrayOf<number[]>(settings.q)];
    if (q.length !== p.length) {
      throw new ParameterError(`q: ${q.length} probabilities for the ${p.length} of p, give ${p.length}`);
    }
    const infinite = p.some((one, i) => one > 0 && q[i] === 0);
    const nats = {
      entropy: entropy(p),
      kl: infinite ? null : relativeEntropy(p, q),
      crossEntropy: infinite ? null : crossEntropy(p, q),
    };
    const bit = log(2);
    const inBits = (value: number | null): number | null => (value === null ? null : value / bit);
    const bits = { entropy: nats.entropy / bit, kl: inBits(nats.kl), crossEntropy: inBits(nats.crossEntropy) };
    const result: Result = { ...nats, infinite, bits, terms: p.map((one, i) => termOf(one, q[i]!)) };
    yield { step: 1, of: 1 };
    return result;
  },
});
