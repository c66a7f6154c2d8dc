// One worker for all programs of a page, begun when the first is written and begun anew after one had to be ended.
import type { CodeFinding } from '../../../exercises/checker/code/outcome.ts';
import type { Assignment } from '../../../exercises/checker/code/task.ts';
import { MS_OF_SILENCE, type FromSandbox } from './protocol.ts';

export type Ended = CodeFinding | 'stopped' | 'not-loaded';

interface Held {
  readonly worker: Worker;
  readonly ready: Promise<boolean>;
}

let held: Held | undefined;
let giveUp: ((ended: Ended) => void) | undefined;

/** Has the sandbox come meanwhile. */
export function prepare(): Held {
  if (held) return held;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ready = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => resolve(data.kind !== 'not-loaded'));
    worker.addEventListener('error', () => resolve(false));
  });
  return (held = { worker, ready });
}

function end(as: Ended): void {
  held?.worker.terminate();
  held = undefined;
  giveUp?.(as);
}

/** Ends the run that goes on, if one does. */
export const stop = (): void => (giveUp ? end('stopped') : undefined);

/** The finding; what runs meanwhile is stopped. */
export async function run(assignment: Assignment): Promise<Ended> {
  stop();
  const { worker, ready } = prepare();
  return new Promise<Ended>((resolve) => {
    const timers: ReturnType<typeof setTimeout>[] = [];
    const give = (ended: Ended): void => {
      timers.forEach(clearTimeout);
      giveUp = undefined;
      resolve(ended);
    };
    giveUp = give;
    void ready.then((isReady) => {
      if (giveUp !== give) return;
      if (!isReady) return end('not-loaded');
      worker.addEventListener('message', ({ data }: MessageEvent<FromSandbox>) => {
        if (data.kind === 'finding') give(data.finding);
        if (data.kind === 'broke') end(failedWith('broke', assignment));
      }, { once: true }); // prettier-ignore
      worker.addEventListener('error', () => end(failedWith('endless', assignment)), { once: true });
      timers.push(setTimeout(() => end(failedWith('endless', assignment)), MS_OF_SILENCE));
      worker.postMessage(assignment);
    });
  });
}

/** What is found of a program that took the engine down with it, or made it silent. */
const failedWith = (code: 'broke' | 'endless', { cases }: Assignment): CodeFinding => ({
  right: false,
  passed: 0,
  of: cases.length,
  trouble: { code },
  printed: [],
});
