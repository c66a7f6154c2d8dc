// Readers' programs, beside the page: an engine inside this worker runs them, and the worker is ended if it does not
// answer.
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { judge } from '../../../exercises/checker/code/judge.ts';
import { loadEngine } from '../../../exercises/checker/code/sandbox.ts';
import type { Engine } from '../../../exercises/checker/code/sandbox.ts';
import type { Assignment } from '../../../exercises/checker/code/task.ts';
import { MS_PER_PROGRAM, MS_PER_RIVAL, type FromSandbox } from './protocol.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromSandbox): void => scope.postMessage(message);

const engine: Promise<Engine | undefined> = loadEngine(variant).catch(() => undefined);
void engine.then((loaded) => say({ kind: loaded ? 'ready' : 'not-loaded' }));

/** The reader's program has the first span of time, each rival a shorter one. */
function clock(): () => () => boolean {
  let span = MS_PER_PROGRAM;
  return () => {
    const end = performance.now() + span;
    span = MS_PER_RIVAL;
    return () => performance.now() > end;
  };
}

scope.addEventListener('message', async ({ data }: MessageEvent<Assignment>) => {
  const loaded = await engine;
  if (!loaded) return;
  try {
    say({ kind: 'finding', finding: judge(loaded, data, clock()) });
  } catch {
    // A text nested a thousandfold overflows the engine's own stack: what is left of it answers nothing any more.
    say({ kind: 'broke' });
  }
});
