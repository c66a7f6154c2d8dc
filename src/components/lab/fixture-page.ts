// The fixture's session on a page without a browser, for the lab's tests.
import { figure, folder, props } from './fixture.ts';
import type { Listener } from './host.ts';
import type { Ports } from './ports.ts';
import type { Wanted } from './protocol.ts';
import { createSession } from './session.ts';

interface Drawn {
  step: number | undefined;
  by: unknown;
}

/** A page without a browser: frames and delays come when the test asks for them. */
export function page(changes: Partial<Ports> = {}, lab = props) {
  const frames: ((now: number) => void)[] = [];
  const delayed = new Map<string, () => void>();
  const seen = {
    drawn: [] as Drawn[],
    line: '',
    address: 'as it was' as string | undefined,
    jobs: [] as Wanted[],
    by: [] as string[],
  };
  let heard: Listener | undefined;
  let canceled = 0;
  const ports: Ports = {
    load: async () => {
      const words = await folder.words['en']!();
      return { folder, figure: figure as never, words: words.figures['counting-twin']!, experimentWords: words };
    },
    worker: () => ({
      run: (_, wanted, listener) => {
        seen.jobs.push(wanted);
        heard = listener;
      },
      cancel: () => void canceled++,
      close: () => {},
    }),
    frame: (callback) => void frames.push(callback),
    later: (name, _, callback) => void delayed.set(name, callback),
    reducedMotion: () => false,
    look: () => ({ kind: 'page', width: 568 }),
    draw: ({ step, settings }) => void seen.drawn.push({ step, by: settings['by'] }),
    state: (line) => void (seen.line = line),
    address: (address, by) => void ((seen.address = address), seen.by.push(by)),
    view: () => {},
    ...changes,
  };
  const session = createSession(lab, ports);
  return {
    session,
    seen,
    worker: () => heard!,
    canceled: () => canceled,
    /** Shows one picture. */
    frame: (now = 0) => frames.splice(0).forEach((callback) => callback(now)),
    pending: () => frames.length,
    wait: () => {
      const all = [...delayed.values()];
      delayed.clear();
      all.forEach((callback) => callback());
    },
  };
}

/** Steps of a run that is computed beside the page. */
export const LONG = '5000000';
