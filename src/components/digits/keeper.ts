// Where a run goes: into a file, or into this browser until the next visit. Storage that is full or blocked is said once;
// the run goes on.
import { refusalOf, type Store } from './store.ts';

interface Ports {
  store: Store;
  now(): number;
  /** Asks the worker for the run as text: `saved` brings it. */
  ask(): void;
  download(name: string, text: string): void;
  tell(keep: boolean, key: 'kept' | 'unkept' | 'keepFull' | 'keepBlocked'): void;
}

/** Milliseconds between two savings while it runs. */
const REST = 3000;

export function createKeeper({ store, now, ask, download, tell }: Ports) {
  let isOn = false;
  let keptAt = -Infinity;
  let wanted: ('file' | 'keep')[] = [];

  const want = (purpose: 'file' | 'keep'): void => {
    if (purpose === 'keep' && wanted.includes('keep')) return;
    wanted.push(purpose);
    ask();
  };
  const put = async (text: string): Promise<void> => {
    try {
      await store.put(text);
      if (isOn) tell(true, 'kept');
      else await store.remove();
    } catch (error) {
      isOn = false;
      tell(false, refusalOf(error) === 'full' ? 'keepFull' : 'keepBlocked');
    }
  };
  return {
    save: (): void => want('file'),
    keep(on: boolean): void {
      isOn = on;
      if (on) return want('keep');
      tell(false, 'unkept');
      store.remove().catch(() => undefined);
    },
    /** After each change of the run. */
    changed(isRunning: boolean): void {
      if (!isOn || (isRunning && now() - keptAt < REST)) return;
      keptAt = now();
      want('keep');
    },
    async saved(text: string, epoch: number): Promise<void> {
      const purpose = wanted.shift();
      if (purpose === 'file') download(`digits-run-epoch-${epoch}.json`, text);
      else if (purpose === 'keep') await put(text);
    },
    /** What an earlier visit has kept. */
    async back(): Promise<string | undefined> {
      const text = await store.get().catch(() => undefined);
      isOn = text !== undefined;
      return text;
    },
    forget(): void {
      wanted = [];
    },
  };
}
