// The worker's side: trains in slices, so that it hears what the page wants in between, and speaks at most 20 times a
// second.
import type { Dataset } from '../../lib/data/index.ts';
import { reasonOf } from '../reason.ts';
import type { About, FromWorker, Pictures, Snapshot, ToWorker } from './protocol.ts';
import { createFiles } from './files.ts';
import { createRun, type Run } from './run.ts';
import { loadRun, savedRun } from './saved.ts';

export interface Host {
  say(message: FromWorker, hand?: ArrayBufferLike[]): void;
  /** Milliseconds of a clock. */
  now(): number;
  /** Lets waiting messages in. */
  pause(): Promise<void>;
}

/** Milliseconds between two messages. */
const SLICE = 50;

function snapshotOf(run: Run, isRunning: boolean): Snapshot {
  const length = run.network.parameters.reduce((sum, { values }) => sum + values.length, 0);
  const parameters = new Float64Array(length);
  let from = 0;
  for (const { values } of run.network.parameters) {
    parameters.set(values, from);
    from += values.length;
  }
  const isOver = run.at.epoch >= run.settings.epochs;
  return {
    phase: run.diverged ? 'diverged' : isRunning ? 'running' : isOver ? 'done' : 'resting',
    ...{ settings: run.settings, ...run.at, batches: run.batches, curves: run.curves, norms: run.norms },
    ...{ parameters, outputs: Float64Array.from(run.outputs.data) },
  };
}

const picturesOf = ({ X, labels }: Dataset, columns: number): Pictures => ({
  ...{ columns, labels: labels.slice() },
  bytes: Uint8Array.from(X.data, (value) => Math.round(255 * value)),
});

export function serve({ say, now, pause }: Host): (message: ToWorker) => Promise<void> {
  let run: Run | undefined;
  let job = 0;
  /** Grows with everything that ends what is going on. */
  let turn = 0;
  const files = createFiles();

  const show = (isRunning: boolean): void => {
    const snapshot = snapshotOf(run!, isRunning);
    say({ type: 'snapshot', job, snapshot }, [snapshot.parameters.buffer, snapshot.outputs.buffer]);
  };
  const refuse = (about: About, error: unknown): void => say({ type: 'refused', about, message: reasonOf(error) });

  function adopt(next: Run): void {
    const isOther = run?.examples.heldOut !== next.examples.heldOut;
    run = next;
    if (!isOther) return;
    const pictures = picturesOf(next.examples.heldOut, next.examples.columns);
    say({ type: 'pictures', job, pictures }, [pictures.labels.buffer, pictures.bytes.buffer]);
  }

  async function go(till: number, most = Infinity): Promise<void> {
    if (!run) return;
    const mine = ++turn;
    const current = run;
    const isOver = (): boolean => current.diverged !== null || current.at.epoch >= till || most <= 0;
    let shown = current.at.epoch;
    while (!isOver()) {
      const start = now();
      do {
        current.step();
        most--;
      } while (!isOver() && now() - start < SLICE);
      if (isOver()) break;
      if (current.at.epoch === shown) say({ type: 'at', job, at: { ...current.at, batches: current.batches } });
      else show(true);
      shown = current.at.epoch;
      await pause();
      if (turn !== mine) return;
    }
    show(false);
  }

  function start(message: Extract<ToWorker, { type: 'start' }>): Promise<void> | void {
    turn++;
    job = message.job;
    try {
      adopt(createRun(message.settings, files.read));
    } catch (error) {
      return refuse('run', error);
    }
    show(message.till > 0);
    if (message.till > 0) return go(message.till);
  }

  return async (message) => {
    if (message.type === 'start') return start(message);
    if (message.type === 'go') {
      if (run) run.settings = { ...run.settings, epochs: message.till };
      return go(message.till, message.batches);
    }
    if (message.type === 'files') {
      try {
        say({ type: 'files', ...(await files.take(message.files, message.as)) });
      } catch (error) {
        refuse('files', error);
      }
      return;
    }
    if (message.type === 'load') {
      turn++;
      job = message.job;
      try {
        const loaded = loadRun(message.text, files.read);
        adopt(loaded);
        show(false);
      } catch (error) {
        refuse('load', error);
        if (run) show(false);
      }
      return;
    }
    if (!run) return;
    if (message.type === 'pause') {
      turn++;
      show(false);
    } else if (message.type === 'save') {
      try {
        say({ type: 'saved', text: savedRun(run) });
      } catch (error) {
        refuse('save', error);
      }
    } else {
      const values = run.examples.heldOut.X.row[message.index];
      if (values) say({ type: 'picture', index: message.index, values: Float64Array.from(values) });
    }
  };
}
