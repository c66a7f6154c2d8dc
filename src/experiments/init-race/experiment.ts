// One task, one net, one seed after the other: only where the weights begin is different.
import {
  accuracyOf,
  createNetwork,
  DivergenceError,
  forward,
  kernelsFor,
  train,
  type Matrix,
  type Network,
} from '../../lib/nn/index.ts';
import { choice, defineExperiment, integer, number, text } from '../../lib/parameter/index.ts';
import { heldOutOf, SAMPLES, sideOf, TASKS, trainingOf, type Task } from './data.ts';
import { RACERS, start, STARTS, type Start } from './starts.ts';

export interface Race {
  scheme: Start;
  /** accuracy[epoch][seed] on pictures that it was not shown, cost[epoch][seed] on those it was; epoch 0 is the start. */
  accuracy: number[][];
  cost: number[][];
  /** How many of the hidden units' columns of weights differ at the end, seed by seed. */
  different: number[];
  /** The last weights of the first seed from the middle column of the picture: a row a pixel, a column a hidden unit. */
  stripes: number[][];
}

export interface Result {
  /** In the order asked for. */
  schemes: Race[];
  /** wins[i][j]: in how many seeds scheme i ends with a higher accuracy than scheme j. */
  wins: number[][];
  /** Why nothing was run. */
  problem: 'unknown scheme' | null;
}

export const HIDDEN = 30;
const BATCH = 10;

/** `xavier, zeros` or `["xavier","zeros"]`; undefined where a name is not known. */
export function schemesOf(given: string): Start[] | undefined {
  const names = given.split(/[^\w.-]+/).filter(Boolean);
  const known = names.filter((name): name is Start => (STARTS as readonly string[]).includes(name));
  return known.length > 0 && known.length === names.length ? [...new Set(known)] : undefined;
}

/** Columns of W that are not the same in every bit. */
export const differentColumns = ({ rows, cols, row }: Matrix): number =>
  new Set(Array.from({ length: cols }, (_, j) => Array.from({ length: rows }, (_, i) => row[i]![j]!).join())).size;

function stripesOf({ layers }: Network, side: number): number[][] {
  const { W } = layers[0]!;
  return Array.from({ length: side }, (_, i) => Array.from(W.row[i * side + side / 2]!));
}

interface Wanted {
  readonly task: Task;
  readonly scheme: Start;
  readonly spread: number;
  readonly eta: number;
  readonly epochs: number;
  readonly seed: number;
}

/** One run, into the race; yields after each epoch. A cost that is not finite ends it with what it had. */
function* trained(race: Race, { task, scheme, spread, eta, epochs, seed }: Wanted): Generator<number, void, void> {
  const side = sideOf(task);
  const [data, test] = [trainingOf(task, seed), heldOutOf(task)];
  const sizes = [side * side, HIDDEN, 10];
  const network = createNetwork({ sizes, output: 'softmax', cost: 'cross-entropy', seed }, kernelsFor(sizes, BATCH));
  start(network, scheme, spread);
  const at = race.different.length;
  const note = (epoch: number, accuracy: number, cost: number): void => {
    (race.accuracy[epoch] ??= [])[at] = accuracy;
    (race.cost[epoch] ??= [])[at] = cost;
  };
  let reached = -1;
  try {
    for (const { epoch, cost } of train(network, data, { eta, epochs, batch: BATCH })) {
      note(epoch, accuracyOf(forward(network, test.X), test.Y), cost);
      reached = epoch;
      yield epoch;
    }
  } catch (error) {
    if (!(error instanceof DivergenceError)) throw error;
  }
  // What diverged answers no better than chance, and its cost is kept at the last finite one.
  for (let epoch = reached + 1; epoch <= epochs; epoch++) note(epoch, 0.1, race.cost[Math.max(0, reached)]?.[at] ?? 0);
  race.different.push(differentColumns(network.layers[0]!.W));
  if (at === 0) race.stripes = stripesOf(network, side);
}

function winsOf(schemes: readonly Race[]): number[][] {
  const last = schemes.map(({ accuracy }) => accuracy.at(-1) ?? []);
  return last.map((own) => last.map((other) => own.filter((value, seed) => value > other[seed]!).length));
}

export const experiment = defineExperiment({
  id: 'init-race',
  lesson: 'initialization',
  documents: ['A', 'B'],
  parameters: {
    task: choice({ default: 'digits-14', options: TASKS }),
    schemes: text({ default: RACERS.join(' '), most: 160 }),
    spread: number({ default: 0.1, range: [0.001, 10], step: 0.001, scale: 'log', limits: { from: 0, to: 100 } }),
    eta: number({ default: 1, range: [0.05, 10], step: 0.05, scale: 'log', limits: { above: 0 } }),
    epochs: integer({ default: 8, range: [1, 20], limits: { from: 1, to: 100 } }),
    seed: integer({ default: 1, range: [1, 50], limits: { from: 0, to: 1_000_000 } }),
    seeds: integer({ default: 1, range: [1, 20], limits: { from: 1, to: 100 } }),
  },
  presets: [
    { name: 'tenth', settings: {} },
    { name: 'hundredth', settings: { spread: 0.01 } },
    { name: 'one', settings: { spread: 1 } },
  ],
  work: ({ task, schemes, epochs, seeds }) =>
    (schemesOf(schemes)?.length ?? 0) * seeds * (epochs + 1) * SAMPLES * HIDDEN * sideOf(task) * sideOf(task),
  *run({ task, schemes: given, spread, eta, epochs, seed, seeds }) {
    const result: Result = { schemes: [], wins: [], problem: null };
    const schemes = schemesOf(given);
    if (!schemes) return { ...result, problem: 'unknown scheme' as const };
    const of = schemes.length * seeds * (epochs + 1);
    let step = 0;
    for (const scheme of schemes) {
      const race: Race = { scheme, accuracy: [], cost: [], different: [], stripes: [] };
      result.schemes.push(race);
      for (let i = 0; i < seeds; i++) {
        for (const _ of trained(race, { task, scheme, spread, eta, epochs, seed: seed + i }))
          yield { step: ++step, of };
      }
    }
    result.wins = winsOf(result.schemes);
    return result;
  },
});
