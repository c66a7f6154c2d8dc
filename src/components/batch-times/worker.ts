// Takes the times beside the page, round by round.
import type { Timed } from './text.ts';

/** What can be timed, by the experiment that it belongs to. */
export type Which = 'batch-size' | 'backward-cost';
export type Told = { readonly share: number } | { readonly times: readonly Timed[] };

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const roundsOf = async (which: Which): Promise<Generator<number, Timed[], void>> =>
  which === 'batch-size'
    ? (await import('../../experiments/batch-size/timing.ts')).measure(() => performance.now())
    : (await import('../../experiments/backward-cost/timing.ts')).measure(() => performance.now());

scope.addEventListener('message', async ({ data }: MessageEvent<Which>) => {
  const rounds = await roundsOf(data);
  const next = (): void => {
    const { done, value } = rounds.next();
    scope.postMessage((done ? { times: value } : { share: value }) satisfies Told);
    if (!done) setTimeout(next);
    else scope.close();
  };
  next();
});
