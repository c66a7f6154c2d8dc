// The page's side of the worker: opened when first spoken to; one that dies is reported, and the next word opens another.
import type { FromWorker, ToWorker } from './protocol.ts';

export interface Link {
  say(message: ToWorker): void;
  close(): void;
}

export function openLink(hear: (message: FromWorker) => void, lost: () => void): Link {
  let worker: Promise<Worker> | undefined;
  const fail = (): void => {
    void worker?.then((one) => one.terminate()).catch(() => undefined);
    worker = undefined;
    lost();
  };
  const opened = async (): Promise<Worker> => {
    const { address } = await import('./worker.ts');
    const fresh = new Worker(address, { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    fresh.onerror = fail;
    return fresh;
  };
  return {
    say: (message) => void (worker ??= opened()).then((one) => one.postMessage(message)).catch(fail),
    close() {
      void worker?.then((one) => one.terminate()).catch(() => undefined);
      worker = undefined;
    },
  };
}
