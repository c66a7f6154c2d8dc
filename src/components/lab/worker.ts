// Long runs, beside the page.
import { loadExperiment } from '../../experiments/index.ts';
import type { ToWorker } from './protocol.ts';
import { serve } from './serve.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const answer = serve({
  say: (message) => scope.postMessage(message),
  load: async (id) => (await loadExperiment(id)).experiment,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
