import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Listener, type WorkerLike } from './host.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

function setUp() {
  const workers: (WorkerLike & { heard: ToWorker[]; ended: boolean })[] = [];
  const host = createHost(() => {
    const worker = {
      heard: [] as ToWorker[],
      ended: false,
      postMessage: (message: ToWorker) => worker.heard.push(message),
      terminate: () => void (worker.ended = true),
      onmessage: null as WorkerLike['onmessage'],
      onerror: null as WorkerLike['onerror'],
    };
    workers.push(worker);
    return worker;
  });
  const say = (message: FromWorker, index = 0) =>
    workers[index]!.onmessage!({ data: message } as MessageEvent<FromWorker>);
  return { host, workers, say };
}

const listener = () =>
  ({ progress: vi.fn(), snapshot: vi.fn(), done: vi.fn(), failed: vi.fn(), lost: vi.fn() }) satisfies Listener;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page’s side of the worker', () => {
  it('opens a worker when it is first needed and keeps it', () => {
    const { host, workers, say } = setUp();
    expect(workers).toHaveLength(0);
    const first = listener();
    host.run('counting', {}, first);
    say({ type: 'progress', job: 1, share: 0.5 });
    say({ type: 'done', job: 1, runs: {}, ms: 5 });
    host.run('counting', {}, listener());
    expect(workers).toHaveLength(1);
    expect(first.progress).toHaveBeenCalledWith(0.5);
    expect(first.done).toHaveBeenCalledOnce();
  });

  it('lets a newer job take the place of an older one', () => {
    const { host, workers, say } = setUp();
    const [older, newer] = [listener(), listener()];
    host.run('counting', {}, older);
    host.run('counting', {}, newer);
    expect(workers[0]!.heard.map(({ type, job }) => `${type} ${job}`)).toEqual(['run 1', 'cancel 1', 'run 2']);
    say({ type: 'done', job: 1, runs: {}, ms: 5 });
    expect(older.done).not.toHaveBeenCalled();
    say({ type: 'error', job: 2, message: 'no' });
    expect(newer.failed).toHaveBeenCalledWith('no');
  });

  it('reports a worker that died and opens another for the next job', () => {
    const { host, workers } = setUp();
    const first = listener();
    host.run('counting', {}, first);
    workers[0]!.onerror!({} as ErrorEvent);
    expect(first.lost).toHaveBeenCalledOnce();
    expect(workers[0]!.ended).toBe(true);
    host.run('counting', {}, listener());
    expect(workers).toHaveLength(2);
  });

  it('reports a worker that was killed: it falls silent', () => {
    const { host, say } = setUp();
    const told = listener();
    host.run('counting', {}, told);
    vi.advanceTimersByTime(29_000); // its code may be long in arriving
    expect(told.lost).not.toHaveBeenCalled();
    say({ type: 'progress', job: 1, share: 0.1 });
    vi.advanceTimersByTime(4_900);
    say({ type: 'progress', job: 1, share: 0.2 });
    vi.advanceTimersByTime(4_900);
    expect(told.lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(told.lost).toHaveBeenCalledOnce();
  });

  it('is quiet after a cancel', () => {
    const { host, say } = setUp();
    const told = listener();
    host.run('counting', {}, told);
    host.cancel();
    say({ type: 'done', job: 1, runs: {}, ms: 5 });
    vi.advanceTimersByTime(60_000);
    expect(told.done).not.toHaveBeenCalled();
    expect(told.lost).not.toHaveBeenCalled();
  });
});
