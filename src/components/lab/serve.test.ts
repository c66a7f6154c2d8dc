import { describe, expect, it } from 'vitest';
import { experiment } from './fixture.ts';
import type { FromWorker } from './protocol.ts';
import { serve } from './serve.ts';

/** A worker whose clock goes 10 ms at each look, and whose pauses do what the test wants. */
function worker(onPause: () => void = () => {}, load = async () => experiment as never) {
  const said: FromWorker[] = [];
  let time = 0;
  const answer = serve({
    say: (message) => said.push(message),
    load,
    now: () => (time += 10),
    pause: async () => onPause(),
  });
  return { said, answer };
}

const wanted = { up: { steps: 20 }, down: { way: 'down', steps: 20 } };

describe('the worker', () => {
  it('does a job and says how far it is', async () => {
    const { said, answer } = worker();
    await answer({ type: 'run', job: 3, experiment: 'counting', wanted });
    const shares = said.flatMap((message) => (message.type === 'progress' ? [message.share] : []));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const last = said.at(-1)!;
    expect(last).toMatchObject({ type: 'done', job: 3 });
    if (last.type !== 'done') throw new Error('not done');
    expect(last.runs['down']).toMatchObject({ steps: 20, settings: { way: 'down', by: 1 } });
    expect((last.runs['down']!.result as { values: number[] }).values.at(-1)).toBe(-20);
    expect(last.ms).toBeGreaterThan(0);
  });

  it('shows a result in the making', async () => {
    const { said, answer } = worker();
    await answer({ type: 'run', job: 1, experiment: 'counting', wanted });
    const snapshot = said.find((message) => message.type === 'snapshot');
    expect(snapshot).toMatchObject({
      name: 'up',
      run: { steps: expect.any(Number), result: { values: expect.any(Array) } },
    });
  });

  it('stops when it is told to', async () => {
    let tell = () => {};
    const { said, answer } = worker(() => tell());
    tell = () => void answer({ type: 'cancel', job: 1 });
    await answer({ type: 'run', job: 1, experiment: 'counting', wanted });
    expect(said.some(({ type }) => type === 'done')).toBe(false);
    expect(said.filter(({ type }) => type === 'progress')).toHaveLength(1);
  });

  it('leaves a job for a newer one, and keeps on when another is canceled', async () => {
    let tell = () => {};
    let newer: Promise<void> | undefined;
    const { said, answer } = worker(() => tell());
    tell = () => {
      tell = () => void answer({ type: 'cancel', job: 1 });
      newer = answer({ type: 'run', job: 2, experiment: 'counting', wanted });
    };
    await answer({ type: 'run', job: 1, experiment: 'counting', wanted });
    await newer;
    expect(said.filter(({ type }) => type === 'done').map(({ job }) => job)).toEqual([2]);
  });

  it('answers what it cannot do in words', async () => {
    const { said, answer } = worker();
    await answer({ type: 'run', job: 1, experiment: 'counting', wanted: { up: { by: 0 } } });
    expect(said).toEqual([{ type: 'error', job: 1, message: 'by: 0 is not accepted, give a number above 0' }]);
    const lost = worker(undefined, () => Promise.reject(new Error('no such file')));
    await lost.answer({ type: 'run', job: 1, experiment: 'counting', wanted });
    expect(lost.said).toEqual([{ type: 'error', job: 1, message: 'no such file' }]);
  });
});
