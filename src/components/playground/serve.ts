// The worker's side: trains at the pace that is asked for, so that it hears what the page wants in between, and draws at
// most 20 times a second.
import { createBench, type Bench } from '../../experiments/playground/bench.ts';
import { withChange, type Change } from '../../experiments/playground/changes.ts';
import { arraysOf } from '../../experiments/playground/network.ts';
import { MOST_EPOCHS } from '../../experiments/playground/parameters.ts';
import { reasonOf } from '../reason.ts';
import { fileOf } from './files.ts';
import { createFrames, networkAt } from './frame.ts';
import { createHistory, type History } from './history.ts';
import type { FromWorker, Phase, Plan, ToWorker, Weights } from './protocol.ts';

export interface Host {
  say(message: FromWorker): void;
  /** Milliseconds of a clock. */
  now(): number;
  /** Lets waiting messages in; at least so many milliseconds. */
  pause(ms: number): Promise<void>;
}

/** Milliseconds between two pictures. */
export const PICTURE = 50;

/** To the last bit, and all of them. */
function hasWeights({ network }: Bench, weights: Weights): boolean {
  const arrays = arraysOf(network);
  return (
    arrays.length === Object.keys(weights).length &&
    arrays.every(([name, values]) => {
      const given = Object.hasOwn(weights, name) ? weights[name]! : [];
      return given.length === values.length && values.every((value, i) => value === given[i]);
    })
  );
}

export function serve({ say, now, pause }: Host): (message: ToWorker) => Promise<void> {
  let bench: Bench | undefined;
  let plan: Plan | undefined;
  let history: History = createHistory();
  let [job, word, turn, pace] = [0, 0, 0, 60];
  let shown: number | undefined;
  /** The turn of the run that is going on. */
  let runner = 0;
  let isWaiting = false;
  let shownAt = -Infinity;
  const frame = createFrames();

  function show(phase: Phase): void {
    isWaiting = false;
    say({ type: 'frame', job, word, frame: frame(phase, { bench: bench!, plan: plan!, history, shown }) });
    shownAt = now();
  }

  /** Soon, and once for all that is asked for until then. */
  function showSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    const mine = turn;
    void pause(Math.max(0, PICTURE - (now() - shownAt))).then(() => {
      if (!isWaiting) return;
      isWaiting = false;
      if (turn === mine) show('resting');
    });
  }

  const isOver = (): boolean => bench!.diverged !== null || bench!.problem !== null || bench!.epoch >= MOST_EPOCHS;

  function step(): void {
    bench!.step();
    history.add(bench!);
  }

  async function start({ plan: next, then, show: look, weights }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
    const mine = ++turn;
    plan = next;
    shown = look;
    history = createHistory();
    bench = createBench(next.base, next.changes);
    history.add(bench);
    while (bench.epoch < next.till && !isOver()) {
      const from = now();
      do step();
      while (bench.epoch < next.till && !isOver() && now() - from < PICTURE);
      if (bench.epoch < next.till && !isOver()) say({ type: 'at', job, epoch: bench.epoch });
      await pause(0);
      if (turn !== mine) return;
    }
    if (weights) say({ type: 'loaded', job, isSame: hasWeights(bench, weights) });
    if (then === 'run') return go();
    if (then === 'step') step();
    show('resting');
  }

  async function go(): Promise<void> {
    const mine = ++turn;
    runner = mine;
    shown = undefined;
    let last = now();
    let credit = 1;
    while (!isOver()) {
      const from = now();
      credit = Math.min(credit + ((from - last) * pace) / 1000, Math.max(1, pace));
      last = from;
      const before = bench!.epoch;
      while (!isOver() && (pace === 0 || credit >= 1) && now() - from < PICTURE) {
        step();
        credit--;
      }
      if (pace === 0) credit = 0;
      if (bench!.epoch !== before && !isOver()) show('running');
      await pause(Math.max(0, PICTURE - (now() - from)));
      if (turn !== mine) return;
    }
    runner = 0;
    show('resting');
  }

  function change(set: Extract<ToWorker, { type: 'change' }>['set']): void {
    const { base, changes, till } = plan!;
    if (bench!.epoch === 0) {
      plan = { base: { ...base, ...Object.fromEntries(set) }, changes, till };
      bench = createBench(plan.base, changes);
      history = createHistory();
    } else {
      const next = set.reduce<readonly Change[]>(
        (all, [name, value]) => withChange(base, all, { epoch: bench!.epoch, name, value }),
        changes,
      );
      plan = { base, changes: next, till };
      bench!.plan(plan.changes);
    }
    history.add(bench!);
  }

  async function hear(message: ToWorker): Promise<void> {
    if (message.type === 'start') {
      job = message.job;
      return start(message);
    }
    if (message.type === 'pace') pace = message.pace;
    if (!bench) return;
    if (message.type === 'go') return go();
    if (message.type === 'pause') {
      turn++;
      show('resting');
    } else if (message.type === 'step') {
      turn++;
      shown = undefined;
      step();
      show('resting');
    } else if (message.type === 'change') {
      word = message.word;
      change(message.set);
      // While it runs, the next picture shows it.
      if (runner !== turn) showSoon();
    } else if (message.type === 'show') {
      shown = message.epoch;
      showSoon();
    } else if (message.type === 'file') {
      const kept = history.at(shown ?? bench.epoch)!;
      const run = { plan: plan!, bench, kept, network: networkAt(kept) };
      say({ type: 'file', kind: message.kind, text: fileOf(message.kind, run) });
    }
  }

  return async (message) => {
    try {
      await hear(message);
    } catch (error) {
      say({ type: 'refused', job, message: reasonOf(error) });
    }
  };
}
