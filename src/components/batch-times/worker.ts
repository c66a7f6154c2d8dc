// Takes the times beside the page, round by round.
import { measure, type Timed } from '../../experiments/batch-size/timing.ts';

export type Told = { readonly share: number } | { readonly times: readonly Timed[] };

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', () => {
  const rounds = measure(() => performance.now());
  const next = (): void => {
    const { done, value } = rounds.next();
    scope.postMessage((done ? { times: value } : { share: value }) satisfies Told);
    if (!done) setTimeout(next);
    else scope.close();
  };
  next();
});
