// Where a run waits for the next visit: one text in this browser's IndexedDB. What can go wrong there (blocked, full,
// gone) is a reason in words, never an exception that nobody catches.

export interface Store {
  put(text: string): Promise<void>;
  get(): Promise<string | undefined>;
  remove(): Promise<void>;
}

const DATABASE = 'feedforward-digits';
const TABLE = 'runs';
const KEY = 'kept';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('unknown'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return done(request);
}

/** Settles once the change is on disk: a full disk is known only then. */
async function change(act: (table: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(TABLE, 'readwrite');
    act(transaction.objectStore(TABLE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('unknown'));
      transaction.onerror = () => reject(transaction.error ?? new Error('unknown'));
    });
  } finally {
    database.close();
  }
}

export const browserStore: Store = {
  put: (text) => change((table) => table.put(text, KEY)),
  remove: () => change((table) => table.delete(KEY)),
  async get() {
    const database = await open();
    try {
      const found: unknown = await done(database.transaction(TABLE).objectStore(TABLE).get(KEY));
      return typeof found === 'string' ? found : undefined;
    } finally {
      database.close();
    }
  },
};

/** Why it could not be kept: the browser is full, or does not let the page keep anything. */
export const refusalOf = (error: unknown): 'full' | 'blocked' =>
  (error as { name?: string } | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
