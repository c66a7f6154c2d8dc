// The whole course on this device: fetched where the reader asks for it, with progress and a stop; taken away again
// where the reader asks for that.
import { CACHES } from '../../i18n/storage.ts';
import type { SayProgress } from '../../i18n/progress/index.ts';
import { fixed } from '../../i18n/number.ts';
import { button, element } from './elements.ts';
import { showKept } from './kept-list.ts';

interface Ports {
  readonly place: HTMLElement;
  readonly said: HTMLElement;
  readonly home: string;
  readonly lang: string;
  readonly say: SayProgress;
}

type Row = readonly [path: string, bytes: number];

const cacheOf = (path: string): string =>
  path === '' || path.endsWith('/') ? CACHES.pages : path.endsWith('.wasm') ? CACHES.assets : CACHES.files;

const bytesOf = (rows: readonly Row[]): number => rows.reduce((sum, [, bytes]) => sum + bytes, 0);

const megabytes = (rows: readonly Row[]): string => fixed(bytesOf(rows) / 1e6, 1);

const isPage = ([path]: Row): boolean => cacheOf(path) === CACHES.pages;

async function isKept(url: string, path: string): Promise<boolean> {
  return (await (await caches.open(cacheOf(path))).match(url)) !== undefined;
}

async function missingOf(rows: readonly Row[], base: string): Promise<Row[]> {
  const kept = await Promise.all(rows.map(([path]) => isKept(base + path, path)));
  return rows.filter((_, i) => !kept[i]);
}

/** A few at a time, so that a phone stays usable. */
const LANES = 4;

/** How it ended, or how many could not be fetched. */
async function fetchAll(rows: readonly Row[], base: string, stopper: AbortController, tell: (done: Row[]) => void) {
  const { signal } = stopper;
  const done: Row[] = [];
  const waiting = [...rows];
  let isFull = false;
  async function lane(): Promise<void> {
    for (let row = waiting.shift(); row && !signal.aborted; row = waiting.shift()) {
      try {
        const response = await fetch(base + row[0], { signal, cache: 'no-cache' });
        if (!response.ok) continue;
        await (await caches.open(cacheOf(row[0]))).put(base + row[0], response);
        done.push(row);
        tell(done);
      } catch (error) {
        isFull ||= (error as Error).name === 'QuotaExceededError';
        if (isFull) stopper.abort();
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane));
  if (isFull) return 'full';
  return signal.aborted ? 'stopped' : rows.length - done.length;
}

/** Milliseconds that a first visit may need until something keeps its pages. */
const PATIENCE = 30_000;

async function isOn(): Promise<boolean> {
  if (!('caches' in globalThis && 'serviceWorker' in navigator)) return false;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  return Promise.race([navigator.serviceWorker.ready.then(() => true), late]);
}

export async function offerOffline(ports: Ports): Promise<void> {
  const { place, said, home, say } = ports;
  if (!(await isOn())) return place.replaceChildren(say('noOffline'));
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const rows = await fetch(`${base}offline.json`)
    .then(async (response) => (await response.json()) as Row[])
    // Without a network, or where a gate of a network answers in its place.
    .catch((): Row[] => []);
  const missing = await missingOf(rows, base);
  const pages = rows.filter(isPage);
  const lacking = missing.filter(isPage);
  const state =
    missing.length === 0 && rows.length > 0
      ? `${say('keptAll')} ${say('keptWithout')}`
      : say('keptPages', { pages: pages.length - lacking.length, all: pages.length });
  const wanted = missing.length === 0 ? rows : missing;
  const key = missing.length === 0 ? 'renew' : missing.length === rows.length ? 'keepCourse' : 'keepMore';
  const keep = button(say(key, { size: megabytes(wanted) }), () => void work());
  const drop = button(say('dropKept'), async () => {
    await Promise.all(Object.values(CACHES).map((name) => caches.delete(name)));
    said.replaceChildren(say('dropped'));
    await offerOffline(ports);
  });
  place.replaceChildren(element('p', {}, state), ...(rows.length > 0 ? [keep, drop] : []));
  const list = element('div', {});
  place.append(list);
  await showKept(list, home, say);

  async function work(): Promise<void> {
    const stopper = new AbortController();
    const bar = element('progress', { max: bytesOf(wanted), value: 0 });
    const amount = element('span', {});
    const all = megabytes(wanted);
    const tell = (done: readonly Row[]): void => {
      bar.value = bytesOf(done);
      amount.textContent = say('keeping', { done: megabytes(done), all });
    };
    tell([]);
    bar.setAttribute('aria-label', keep.textContent);
    const stop = button(say('stop'), () => stopper.abort());
    place.replaceChildren(bar, amount, stop);
    stop.focus();
    said.replaceChildren();
    await navigator.storage?.persist?.().catch(() => false);
    const end = await fetchAll(wanted, base, stopper, tell);
    await offerOffline(ports);
    place.querySelector('button')?.focus();
    if (end === 'stopped') said.replaceChildren(say('stoppedKeeping'));
    else if (end === 'full') said.replaceChildren(say('keepFull'));
    else if (end > 0) said.replaceChildren(say('keepFailed', { missing: end }));
    else said.replaceChildren(say('keptAll'));
  }
}
