// The worker's side: does one job after the other in slices, so that it can hear "cancel" in between.
import type { FinishedRun, Runs } from '../../experiments/scene.ts';
import { settingsFor, type Experiment } from '../../lib/parameter/index.ts';
import { reasonOf } from '../reason.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export interface Host {
  say(message: FromWorker): void;
  load(experiment: string): Promise<Experiment>;
  /** Milliseconds of a clock. */
  now(): number;
  /** Lets waiting messages in. */
  pause(): Promise<void>;
}

/** Milliseconds between two signs of life. */
const SLICE = 40;

const canceled = Symbol('canceled');

async function finished(
  experiment: Experiment,
  given: Readonly<Record<string, unknown>>,
  breathe: (share: number, snapshot: (() => FinishedRun) | undefined) => Promise<boolean>,
  now: () => number,
): Promise<FinishedRun | typeof canceled> {
  const settings = settingsFor(experiment, given);
  const steps = experiment.run(settings);
  let last = now();
  let step = 0;
  for (;;) {
    const next = steps.next();
    if (next.done) return { settings, result: next.value, steps: step };
    step = next.value.step;
    if (now() - last < SLICE) continue;
    const { of, snapshot } = next.value;
    const soFar = snapshot === undefined ? undefined : () => ({ settings, result: snapshot, steps: step });
    if (!(await breathe(step / of, soFar))) return canceled;
    last = now();
  }
}

/** Answers the messages of one page. */
export function serve({ say, load, now, pause }: Host): (message: ToWorker) => Promise<void> {
  let current = 0;
  return async (message) => {
    if (message.type === 'cancel') {
      if (message.job === current) current = 0;
      return;
    }
    const { job, wanted } = message;
    current = job;
    const start = now();
    const runs: Record<string, Runs[string]> = {};
    try {
      const experiment = await load(message.experiment);
      const names = Object.keys(wanted);
      for (const [index, name] of names.entries()) {
        const run = await finished(
          experiment,
          wanted[name]!,
          async (share, snapshot) => {
            say({ type: 'progress', job, share: (index + share) / names.length });
            if (snapshot) say({ type: 'snapshot', job, name, run: snapshot() });
            await pause();
            return current === job;
          },
          now,
        );
        if (run === canceled || current !== job) return;
        runs[name] = run;
      }
      say({ type: 'done', job, runs, ms: now() - start });
    } catch (error) {
      say({ type: 'error', job, message: reasonOf(error) });
    }
  };
}
