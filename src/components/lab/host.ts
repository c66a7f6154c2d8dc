// The page's side of the worker: one job at a time, a newer one takes the older one's place. A worker that falls silent
// or dies is reported; the next job opens another.
import type { Runs } from '../../experiments/scene.ts';
import type { FromWorker, ToWorker, Wanted } from './protocol.ts';

export interface Listener {
  progress(share: number): void;
  snapshot(name: string, run: Runs[string]): void;
  done(runs: Runs): void;
  failed(message: string): void;
  lost(): void;
}

/** What is used of a Worker. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Milliseconds of silence: a worker at work speaks 25 times a second; its code may take longer to arrive. */
const SILENCE = 5_000;
const FIRST_WORD = 30_000;

export interface WorkerHost {
  run(experiment: string, wanted: Wanted, listener: Listener): void;
  cancel(): void;
  close(): void;
}

export function createHost(open: () => WorkerLike): WorkerHost {
  let worker: WorkerLike | undefined;
  let job = 0;
  let listener: Listener | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(watchdog);
    listener = undefined;
  };
  const lose = () => {
    const told = listener;
    rest();
    worker?.terminate();
    worker = undefined;
    told?.lost();
  };
  const watch = (ms: number) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(lose, ms);
  };
  const hear = ({ data }: MessageEvent<FromWorker>) => {
    if (data.job !== job || !listener) return;
    watch(SILENCE);
    const told = listener;
    if (data.type === 'progress') told.progress(data.share);
    else if (data.type === 'snapshot') told.snapshot(data.name, data.run);
    else {
      rest();
      if (data.type === 'done') told.done(data.runs);
      else told.failed(data.message);
    }
  };
  const opened = (): WorkerLike => {
    const fresh = open();
    fresh.onmessage = hear;
    fresh.onerror = lose;
    return fresh;
  };
  const cancel = () => {
    if (listener) worker?.postMessage({ type: 'cancel', job });
    rest();
  };
  return {
    run(experiment, wanted, told) {
      cancel();
      listener = told;
      job++;
      watch(worker ? SILENCE : FIRST_WORD);
      worker ??= opened();
      worker.postMessage({ type: 'run', job, experiment, wanted });
    },
    cancel,
    close() {
      cancel();
      worker?.terminate();
      worker = undefined;
    },
  };
}
