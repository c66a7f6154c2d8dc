// The perceptron rule on the six gates and on two clouds: it looks at one example at a time and moves at mistakes only.
import { blobs, gate, gateNames, type Dataset } from '../../lib/data/index.ts';
import { createRandom, learnPerceptron, stream } from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number, type Progress } from '../../lib/parameter/index.ts';

export interface State {
  w: number[];
  b: number;
}

/** One example shown. */
export interface Shown {
  /** From 1. */
  epoch: number;
  /** Which example, from 0. */
  sample: number;
  isMistake: boolean;
  before: State;
  after: State;
}

export interface Result {
  /** Of each epoch, up to and including the first without one. */
  mistakes: number[];
  /** How many epochs that were. */
  epochs: number;
  w: number[];
  b: number;
  /** Whether an epoch passed without a mistake. */
  converged: boolean;
  steps: Shown[];
  /** The data: inputs, and the class that each ought to get. */
  points: { x: number[]; y: number }[];
}

const DATASETS = [...gateNames, 'blobs'] as const;
export type DatasetName = (typeof DATASETS)[number];

const POINTS = 24;
const SPREAD = 0.5;

export const dataOf = (name: DatasetName, seed: number): Dataset =>
  name === 'blobs' ? blobs(POINTS, SPREAD, stream(createRandom(seed), 'data')) : gate(name);

const weight = { default: 0, range: [-5, 5], step: 0.25, limits: { from: -1000, to: 1000 } } as const;

export const experiment = defineExperiment({
  id: 'perceptron-learning',
  lesson: 'neuron',
  documents: ['B', 'D'],
  parameters: {
    dataset: choice({ default: 'and', options: DATASETS }),
    eta: number({ default: 1, range: [0.05, 2], step: 0.05, limits: { above: 0, to: 1e6 } }),
    epochs: integer({ default: 20, range: [1, 100], limits: { from: 1, to: 10_000 } }),
    start: choice({ default: 'zeros', options: ['zeros', 'given'] }),
    w1: number({ ...weight, quantity: 'w' }),
    w2: number({ ...weight, quantity: 'w' }),
    b: number({ ...weight, quantity: 'b' }),
    order: choice({ default: 'listed', options: ['listed', 'shuffled'] }),
    tie: integer({ default: 0, range: [0, 1], limits: { from: 0, to: 1 } }),
    seed: integer({ default: 1, range: [0, 99], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'and', settings: { dataset: 'and', tie: 0 } }],
  work: ({ dataset, epochs }) => 100 * epochs * (dataset === 'blobs' ? POINTS : 4),
  *run({ dataset, eta, epochs, start, w1, w2, b, order, tie, seed }): Generator<Progress, Result, void> {
    const { X, labels } = dataOf(dataset, seed);
    const given = start === 'given' ? { w: [w1, w2], b } : {};
    const random = order === 'shuffled' ? { random: stream(createRandom(seed), 'order') } : {};
    const learning = learnPerceptron(X, labels, { eta, epochs, tie: tie === 1 ? 1 : 0, ...given, ...random });
    let before: State = start === 'given' ? { w: [w1, w2], b } : { w: [0, 0], b: 0 };
    const mistakes: number[] = [];
    const steps: Shown[] = [];
    let corrected = 0;
    for (;;) {
      const next = learning.next();
      if (next.done) {
        const points = X.row.map((x, i) => ({ x: Array.from(x), y: labels[i]! }));
        return { mistakes, epochs: mistakes.length, w: before.w, b: before.b, converged: next.value, steps, points };
      }
      const { epoch, sample, isMistake, w } = next.value;
      const after: State = { w: Array.from(w), b: next.value.b };
      steps.push({ epoch, sample, isMistake, before, after });
      mistakes[epoch - 1] = (mistakes[epoch - 1] ?? 0) + (isMistake ? 1 : 0);
      before = after;
      // The clock counts what moves the line.
      if (isMistake) yield { step: ++corrected, of: epochs * X.rows };
    }
  },
});
