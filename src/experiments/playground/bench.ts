// A network at work: epoch after epoch, with whatever is changed in between. The same settings and changes give the same
// bits, so that every moment can be come back to by running up to it again.
import {
  accuracyOf,
  applyPenalty,
  backward,
  costOf,
  createBatches,
  createOptimizer,
  createRandom,
  drawNoise,
  forward,
  hasNoise,
  stream,
  updateRunning,
  type Batches,
  type Data,
  type Network,
  type Optimizer,
} from '../../lib/nn/index.ts';
import { settingsAt, type Change } from './changes.ts';
import { examplesOf, problemOf, seenBy, type Examples } from './examples.ts';
import { carryOver, needsNetwork, networkOf, numbersOf, restore } from './network.ts';
import type { Settings } from './parameters.ts';

/** By epoch, from before the first; the held-out ones are empty where none are held out. */
export interface Curves {
  readonly cost: number[];
  readonly heldCost: number[];
  /** Shares of wrong answers. */
  readonly wrong: number[];
  readonly heldWrong: number[];
}

export interface Bench {
  /** As they stand now. */
  readonly settings: Settings;
  readonly examples: Examples;
  readonly network: Network;
  readonly epoch: number;
  readonly curves: Curves;
  readonly problem: 'empty' | 'one class' | null;
  /** The cost stopped being finite in this epoch; the network is that of the epoch before. */
  readonly diverged: { readonly epoch: number; readonly parameter: string } | null;
  /** One epoch, unless there is nothing to train or the cost has left the numbers. */
  step(): void;
  /** Makes the changes of the present epoch, and those that come. */
  plan(changes: readonly Change[]): void;
}

const DATA_SETTINGS = ['data', 'points', 'noise', 'mislabeled', 'samples', 'draw', 'held'] as const;

const hasOtherData = (one: Settings, other: Settings): boolean =>
  DATA_SETTINGS.some((name) => one[name] !== other[name]) || one.sizes !== other.sizes;

export function createBench(base: Settings, planned: readonly Change[] = []): Bench {
  const random = createRandom(base.seed);
  const streams = { batches: stream(random, 'batches'), dropout: stream(random, 'dropout') };
  let changes = planned;
  let settings = base;
  let examples = examplesOf(base);
  let network = networkOf(base, true);
  let optimizer: Optimizer = createOptimizer(network, base.optimizer);
  let shown: Data = seenBy(examples, examples.training);
  let others: Data = seenBy(examples, examples.heldOut);
  let batches = batchesOf();
  let epoch = 0;
  let diverged: Bench['diverged'] = null;
  const curves: Curves = { cost: [], heldCost: [], wrong: [], heldWrong: [] };

  function batchesOf(): Batches | null {
    const rows = examples.training.X.rows;
    return rows === 0 ? null : createBatches(shown, Math.min(settings.batch, rows), streams.batches);
  }

  /** What the network is worth now; false if that is no number. */
  function measure(): boolean {
    const worth = (data: Data): readonly [number, number] | undefined => {
      if (data.X.rows === 0) return undefined;
      const H = forward(network, data.X);
      return [costOf(network, data.Y), 1 - accuracyOf(H, data.Y)];
    };
    const [own, held] = [worth(shown), worth(others)];
    if (!Number.isFinite(own?.[0] ?? 0) || !Number.isFinite(held?.[0] ?? 0)) return false;
    [curves.cost[epoch], curves.wrong[epoch]] = own ?? [NaN, NaN];
    [curves.heldCost[epoch], curves.heldWrong[epoch]] = held ?? [NaN, NaN];
    return true;
  }

  function trainOn({ X, Y }: Data): boolean {
    if (hasNoise(network)) drawNoise(network, X.rows, streams.dropout);
    forward(network, X, 'train');
    if (!Number.isFinite(costOf(network, Y))) return false;
    backward(network, X, Y);
    for (const { normalization, normalizationPass } of network.layers) {
      if (normalization) updateRunning(normalization, normalizationPass!);
    }
    const { penalty, lambda, eta } = settings;
    if (penalty !== 'none' && lambda > 0) applyPenalty(network, { kind: penalty, lambda }, eta);
    optimizer.step(eta);
    return true;
  }

  function runEpoch(): boolean {
    batches!.shuffle();
    for (let b = 0; b < batches!.count; b++) if (!trainOn(batches!.gather(b))) return false;
    epoch++;
    if (measure()) return true;
    epoch--;
    return false;
  }

  /** Brings everything to the settings of this epoch. */
  function adapt(): void {
    const next = settingsAt(base, changes, epoch);
    const before = settings;
    settings = next;
    if (hasOtherData(before, next)) {
      examples = examplesOf(next);
      [shown, others] = [seenBy(examples, examples.training), seenBy(examples, examples.heldOut)];
    }
    if (hasOtherData(before, next) || before.batch !== next.batch) batches = batchesOf();
    const isNew = needsNetwork(before, next);
    if (isNew) {
      const fresh = networkOf(next, true);
      carryOver(network, fresh);
      network = fresh;
    }
    if (isNew || before.optimizer !== next.optimizer) optimizer = createOptimizer(network, next.optimizer);
    if (!measure()) diverged = { epoch, parameter: firstToGo(network) };
    else diverged = null;
  }

  const bench: Bench = {
    get settings() {
      return settings;
    },
    get examples() {
      return examples;
    },
    get network() {
      return network;
    },
    get epoch() {
      return epoch;
    },
    get problem() {
      return problemOf(examples);
    },
    get diverged() {
      return diverged;
    },
    curves,
    step() {
      if (diverged || bench.problem) return;
      const before = numbersOf(network);
      if (!runEpoch()) {
        diverged = { epoch: epoch + 1, parameter: firstToGo(network) };
        restore(network, before);
        return;
      }
      if (changes.some((change) => change.epoch === epoch)) adapt();
    },
    plan(next) {
      changes = next;
      adapt();
    },
  };
  measure();
  return bench;
}

/** The first parameter that is not finite; if all are, the last. */
const firstToGo = ({ parameters }: Network): string =>
  (parameters.find(({ values }) => !values.every(Number.isFinite)) ?? parameters.at(-1)!).name;
