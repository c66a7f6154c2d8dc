// From what somebody types to what is looked for: small words left out, other names tried, misspelled words read anew.
import { nearest } from './near.ts';

/** Words that a question needs and a search does not. */
const SMALL = new Set(
  'a an and are as at be by can do does for from how i in is it its my of on or so that the this to what when where which who why with you'.split(
    ' ',
  ),
);

/** Names that readers bring along, and what the course calls it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  adagrad: 'adam',
  backprop: 'backpropagation',
  batchnorm: 'batch normalization',
  bce: 'cross-entropy',
  bptt: 'backpropagation',
  delta: 'error net input',
  dying: 'dead',
  epochs: 'epoch',
  gd: 'gradient descent',
  init: 'initialization',
  jacobian: 'softmax',
  l2: 'weight decay',
  layernorm: 'layer normalization',
  logistic: 'sigmoid',
  lr: 'learning rate',
  minibatch: 'mini-batch',
  mlp: 'multilayer perceptron',
  mnist: 'handwriting digits',
  mse: 'squared error',
  nll: 'log-likelihood',
  overfit: 'over-fitting',
  overfitting: 'over-fitting',
  preactivation: 'net input',
  relu: 'rectifier',
  rectifier: 'relu',
  sgd: 'stochastic gradient descent',
  transpose: 'transposed',
  transposes: 'transposed',
};

const wordsOf = (query: string): string[] => query.split(/\s+/).filter(Boolean);

export interface Reading {
  readonly query: string;
  /** How much a hit by it counts. */
  readonly weight: number;
}

/** Names of two words, as far as a longer question holds them. */
const pairs = (words: readonly string[]): string[] =>
  words.length > 2 ? words.slice(1).map((word, at) => `${words[at]} ${word}`) : [];

/** The ways to read a query, the most literal first. */
export function readingsOf(query: string): Reading[] {
  const words = wordsOf(query.toLowerCase());
  const content = words.filter((word) => !SMALL.has(word.replace(/\W+$/, '')));
  const kept = content.length > 0 ? content : words;
  const renamed = kept.map((word) => (Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word]! : word));
  const readings: Reading[] = [
    { query: words.join(' '), weight: kept.length < words.length ? 0.7 : 1 },
    { query: kept.join(' '), weight: 1 },
    { query: renamed.join(' '), weight: 0.8 },
    ...pairs(content).map((pair) => ({ query: pair, weight: 0.5 })),
  ];
  return readings.filter(({ query: text }, at) => readings.findIndex((one) => one.query === text) === at);
}

/** Where hardly anything holds all words: what holds some of them. */
export const singles = (query: string): Reading[] => {
  const words = wordsOf(readingsOf(query).findLast(({ weight }) => weight > 0.5)!.query).filter(
    (word) => word.length > 1,
  );
  return words.length > 1 ? words.map((word) => ({ query: word, weight: 1 / (2 * words.length) })) : [];
};

/** The query with words that the course does not know read as the nearest that it does; nothing if all are known. */
export function reread(query: string, known: readonly string[]): string | undefined {
  const words = wordsOf(query.toLowerCase());
  const anew = words.map((word) =>
    Object.hasOwn(OTHER_NAMES, word) || SMALL.has(word) ? word : (nearest(word, known) ?? word),
  );
  return anew.some((word, at) => word !== words[at]) ? anew.join(' ') : undefined;
}
