// Trains beside the page. The page opens a worker on this file's own address: so both share the files of experiment and
// library, and none is fetched twice.
import type { ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

export const address = import.meta.url;

/** In the page, which asks for the address alone, nothing is served. */
if ('WorkerGlobalScope' in globalThis) {
  const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
  const answer = serve({
    say: (message, hand = []) => scope.postMessage(message, hand as ArrayBuffer[]),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
}
