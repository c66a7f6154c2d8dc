// How far a long run is, on stderr: rewritten in place on a terminal, otherwise a line now and then after 2 s.
import type { Progress } from '../src/lib/parameter/index.ts';

const QUIET_MS = 2000;
const TERMINAL_MS = 100;

export interface Watch {
  (progress: Progress): void;
  /** Leaves a terminal's line clean. */
  end(): void;
}

export function watchOn(stream: NodeJS.WriteStream, name: string): Watch {
  const terminal = stream.isTTY === true;
  const pause = terminal ? TERMINAL_MS : QUIET_MS;
  let next = Date.now() + pause;
  let open = false;
  const watch = ({ step, of }: Progress): void => {
    const now = Date.now();
    if (now < next) return;
    next = now + pause;
    open = true;
    stream.write(terminal ? `\r${name}: ${step} of ${of}` : `${name}: ${step} of ${of}\n`);
  };
  const end = (): void => {
    if (terminal && open) stream.write('\r\u001b[K');
  };
  return Object.assign(watch, { end });
}
