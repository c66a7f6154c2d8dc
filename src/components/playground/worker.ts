// Trains beside the page. The page opens a worker on this file's own address: so both share the files of experiment and
// library, and none is fetched twice.
import type { ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

export const address = import.meta.url;

/** In the page, which asks for the address alone, nothing is served. */
if ('WorkerGlobalScope' in globalThis) {
  const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
  const answer = serve({
    say: (message) => scope.postMessage(message),
    now: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
}
