// A worker that is opened as soon as its address is known; what it is told before waits.
import type { WorkerLike } from './host.ts';

export function lateWorker(address: Promise<string>): WorkerLike {
  const late: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => void opened.then((worker) => worker?.postMessage(message)),
    terminate: () => void opened.then((worker) => worker?.terminate()),
  };
  const opened = address.then(
    (url) => {
      const worker = new Worker(url, { type: 'module' });
      worker.onmessage = (event) => late.onmessage?.(event);
      worker.onerror = (event) => late.onerror?.(event);
      return worker;
    },
    () => void late.onerror?.(new Event('error') as ErrorEvent),
  );
  return late;
}
