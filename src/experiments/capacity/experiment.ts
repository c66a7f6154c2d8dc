// What a network of some width and depth can draw, and what it draws instead of what is there: its answers over the
// plane while it trains, with the errors on the examples it is shown and on those held out.
import { choice, defineExperiment, integer, number, points, pointsOf } from '../../lib/parameter/index.ts';
import { DATASETS, examplesOf, HELD_OUT, type Window } from './examples.ts';
import { ACTIVATIONS, answersOn, networkOf, restore, weightsOf } from './network.ts';
import { trained, type Frame } from './trained.ts';

/** [x₁, x₂, class] */
export type Example = [x: number, y: number, label: number];

export interface Result {
  /** Cross-entropy of the examples shown, without the penalty, before the first epoch and after each. */
  cost: number[];
  /** Shares of wrong answers, epoch by epoch; `test` is empty where nothing is held out. */
  train: number[];
  test: number[];
  /** The first epoch with the smallest held-out error. */
  bestEpoch: number | null;
  /** The answers at the end over the window, 41 × 41, the top row first. */
  boundary: number[][];
  training: Example[];
  heldOut: Example[];
  window: Window;
  /** The network sees (x − middle) · scale. */
  scale: number;
  sizes: number[];
  frames: Frame[];
  /** The last errors and the least held-out one, seed by seed. */
  finals: { train: number[]; test: number[]; best: number[] };
  /** Why nothing was trained: no points, or points of one class alone. */
  problem: 'empty' | 'one class' | null;
  diverged: { step: number; parameter: string } | null;
}

const GRID = 41;

const listed = ({ X, labels }: ReturnType<typeof examplesOf>['training']): Example[] =>
  X.row.map((x, i) => [x[0]!, x[1]!, labels[i]!]);

function problemOf(labels: ArrayLike<number>): Result['problem'] {
  if (labels.length === 0) return 'empty';
  return new Set(Array.from(labels)).size < 2 ? 'one class' : null;
}

const leastOf = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), 1);

export const experiment = defineExperiment({
  id: 'capacity',
  lesson: 'feedforward',
  documents: ['E'],
  parameters: {
    dataset: choice({ default: 'moons', options: DATASETS }),
    points: points({ when: { name: 'dataset', is: 'own' } }),
    hidden: integer({ default: 16, range: [1, 32], limits: { from: 1, to: 64 } }),
    layers: integer({ default: 1, range: [1, 3], limits: { from: 1, to: 4 } }),
    activation: choice({ default: 'tanh', options: ACTIVATIONS }),
    l2: number({ default: 0, range: [0, 0.02], step: 0.0005, limits: { from: 0, to: 10 } }),
    noise: number({ default: 0.35, range: [0, 0.5], step: 0.01, limits: { from: 0, to: 5 } }),
    samples: integer({ default: 40, range: [10, 300], limits: { from: 2, to: 2000 } }),
    epochs: integer({ default: 1500, range: [100, 3000], limits: { from: 1, to: 20_000 } }),
    rate: number({ default: 0.03, range: [0.001, 1], step: 0.001, scale: 'log', limits: { above: 0 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
    seeds: integer({ default: 1, range: [1, 20], limits: { from: 1, to: 1000 } }),
  },
  presets: [
    { name: 'too-free', settings: {} },
    { name: 'held-back', settings: { l2: 0.003 } },
    { name: 'too-narrow', settings: { hidden: 2 } },
  ],
  work: ({ dataset, points: text, samples, hidden, layers, epochs, seeds }) => {
    const count = dataset === 'own' ? pointsOf(text).length : samples + HELD_OUT / 2;
    return seeds * epochs * count * (weightsOf(hidden, layers) + 8);
  },
  *run(settings) {
    const { hidden, layers, activation, epochs, seed, seeds } = settings;
    const examples = examplesOf(settings);
    const { window, scale } = examples;
    const sizes = [2, ...Array.from({ length: layers }, () => hidden), 1];
    const result: Result = {
      ...{ cost: [], train: [], test: [], bestEpoch: null, boundary: [] },
      ...{ training: listed(examples.training), heldOut: listed(examples.heldOut), window, scale, sizes },
      ...{ frames: [], finals: { train: [], test: [], best: [] } },
      problem: problemOf(examples.training.labels),
      diverged: null,
    };
    if (result.problem) return result;
    for (let i = 0; i < seeds; i++) {
      const own = i === 0 ? examples : examplesOf({ ...settings, seed: seed + i });
      const run = trained(own, sizes, { ...settings, seed: seed + i });
      for (let next = run.next(); ; next = run.next()) {
        if (next.done) {
          const { curves, diverged } = next.value;
          if (i === 0) Object.assign(result, curves, { diverged });
          result.finals.train.push(curves.train.at(-1) ?? 1);
          result.finals.test.push(curves.test.at(-1) ?? 1);
          result.finals.best.push(leastOf(curves.test));
          break;
        }
        const { epoch, curves } = next.value;
        yield {
          step: epoch,
          of: epochs,
          /** Asked for some 25 times a second. */
          get snapshot(): Result {
            return i === 0 ? { ...result, ...structuredClone(curves) } : structuredClone(result);
          },
        };
      }
    }
    if (result.test.length > 0) result.bestEpoch = result.test.indexOf(leastOf(result.test));
    const last = result.frames.at(-1);
    if (last) {
      const network = networkOf(sizes, activation);
      restore(network, last.parameters);
      const answers = answersOn(network, scale * window.half, GRID);
      result.boundary = Array.from({ length: GRID }, (_, row) => answers.slice(row * GRID, (row + 1) * GRID));
    }
    return result;
  },
});
