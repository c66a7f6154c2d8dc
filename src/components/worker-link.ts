// The page's side of a lab's worker: opened when first spoken to; one that dies is reported, and the next word opens
// another.
export interface Link<To> {
  say(message: To): void;
  close(): void;
}

/** `file`: the worker's module, imported when it is needed; it exports its own address. */
export function openLink<To, From>(
  file: () => Promise<{ readonly address: string }>,
  hear: (message: From) => void,
  lost: () => void,
): Link<To> {
  let worker: Promise<Worker> | undefined;
  const close = (): void => {
    void worker?.then((one) => one.terminate()).catch(() => undefined);
    worker = undefined;
  };
  const fail = (): void => {
    close();
    lost();
  };
  const opened = async (): Promise<Worker> => {
    const { address } = await file();
    const fresh = new Worker(address, { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<From>) => hear(data);
    fresh.onerror = fail;
    return fresh;
  };
  return {
    say: (message) => void (worker ??= opened()).then((one) => one.postMessage(message)).catch(fail),
    close,
  };
}
