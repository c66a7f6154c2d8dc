// What can be asked of a trained network: which pictures stand behind a count, which mistakes it is surest of, what a
// unit looks at and votes for.
import { confusionOfAnswers } from '../../experiments/digits-training/details.ts';
import { networkOf } from '../../lib/data/digit-network.ts';
import { classOf, forward, matrix, type Network } from '../../lib/nn/index.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import type { Pictures } from './protocol.ts';
import type { RunSettings } from './settings.ts';

export interface Answer {
  readonly index: number;
  readonly label: number;
  readonly answer: number;
  /** The output of the answer. */
  readonly sureness: number;
}

/** The answers to the held-out pictures, in their order. */
export function answersOf(outputs: Float64Array, labels: ArrayLike<number>): Answer[] {
  return Array.from({ length: labels.length }, (_, index) => {
    const row = outputs.subarray(10 * index, 10 * index + 10);
    const answer = classOf(row);
    return { index, label: labels[index]!, answer, sureness: row[answer]! };
  });
}

export const confusionOf = (outputs: Float64Array, labels: ArrayLike<number>): number[][] =>
  confusionOfAnswers(labels, matrix(labels.length, 10, outputs));

const surestFirst = (one: Answer, other: Answer): number => other.sureness - one.sureness || one.index - other.index;

/** The pictures of a digit that were read as another (or as itself), the surest first. */
export const behind = (answers: readonly Answer[], label: number, answer: number): Answer[] =>
  answers.filter((one) => one.label === label && one.answer === answer).sort(surestFirst);

export const mistakesAmong = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ label, answer }) => label !== answer).sort(surestFirst);

/** A held-out picture as numbers in [0, 1]. */
export function pixelsOf({ bytes, labels }: Pictures, index: number): number[] {
  const size = bytes.length / labels.length;
  return Array.from(bytes.subarray(index * size, (index + 1) * size), (byte) => byte / 255);
}

/** Where pictures have ink: pixels that hardly any of them touches keep the weights that they began with. */
export function inked({ bytes, labels }: Pictures): Uint8Array {
  const size = bytes.length / labels.length;
  const sums = new Float64Array(size);
  for (let i = 0; i < bytes.length; i++) sums[i % size]! += bytes[i]!;
  return Uint8Array.from(sums, (sum) => (sum >= 0.01 * 255 * labels.length ? 1 : 0));
}

/** The page's own copy of the network, for one picture at a time. */
export function copyOf(settings: RunSettings, parameters: Float64Array): Network {
  const network = networkOf(arrayOf<number[]>(settings.sizes), { ...settings, scheme: 'zeros' });
  let from = 0;
  for (const { values } of network.parameters) {
    values.set(parameters.subarray(from, from + values.length));
    from += values.length;
  }
  return network;
}

export interface Read {
  readonly outputs: number[];
  /** Of the first layer's units. */
  readonly hidden: number[];
}

/** What the network makes of one picture. */
export function read(network: Network, picture: Float64Array): Read {
  const outputs = Array.from(forward(network, matrix(1, picture.length, picture)).row[0]!);
  return { outputs, hidden: Array.from(network.layers[0]!.h.row[0]!) };
}

export interface Unit {
  readonly weights: Float64Array;
  /** What it adds to each digit's net input when it is 1; nothing where other layers lie between. */
  readonly votes: readonly number[] | undefined;
}

/** Units of the first layer, at most so many. */
export function unitsOf({ layers }: Network, most: number): Unit[] {
  const { W } = layers[0]!;
  return Array.from({ length: Math.min(most, W.cols) }, (_, unit) => ({
    weights: Float64Array.from({ length: W.rows }, (_, pixel) => W.row[pixel]![unit]!),
    votes: layers.length === 2 ? Array.from(layers[1]!.W.row[unit]!) : undefined,
  }));
}

/** One scale for all: of the weights that matter, all but one in a hundred lie within it. */
export function scaleOf(units: readonly Unit[], where: ArrayLike<number> | undefined): number {
  const sizes = units.flatMap(({ weights }) =>
    Array.from(weights)
      .filter((_, i) => !where || where[i])
      .map(Math.abs),
  );
  sizes.sort((one, other) => one - other);
  return sizes[Math.floor(0.99 * sizes.length)] || 1;
}

/** Digits by an amount, the largest first. */
export const ranked = (values: readonly number[]): number[] =>
  values.map((_, digit) => digit).sort((one, other) => values[other]! - values[one]! || one - other);
