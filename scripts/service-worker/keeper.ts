// What the service worker does beyond Workbox; written out as text (service-worker.ts), so it may use nothing from
// outside. When a version is installed it keeps the pages that are open, so that a first visit is enough, and the
// scripts of the version before, so that pages which are open already find theirs until they are left.
declare const self: ServiceWorkerGlobalScope;

export function keeper(names: Readonly<Record<'pages' | 'assets', string>>): void {
  async function keepOpenPages(): Promise<void> {
    const cache = await caches.open(names.pages);
    const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    const { scope } = self.registration;
    const urls = [scope, `${scope}progress/`, ...open.map(({ url }) => url.replace(/[?#].*/, ''))];
    for (const url of new Set(urls.filter((one) => one.startsWith(scope)))) {
      if (await cache.match(url)) continue;
      const response = await fetch(url);
      if (response.ok && !response.redirected) await cache.put(url, response);
    }
  }

  async function keepEarlierScripts(): Promise<void> {
    const assets = await caches.open(names.assets);
    for (const request of await assets.keys()) if (!request.url.endsWith('.wasm')) await assets.delete(request);
    const earlier = (await caches.keys()).filter((name) => name.includes('-precache-'));
    for (const name of earlier) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = request.url.includes('/_astro/') && (await cache.match(request));
        if (response) await assets.put(request, response);
      }
    }
  }

  /** What cannot be kept must not stop the version from being installed. */
  const trying = (work: Promise<void>): Promise<void> => work.catch(() => undefined);

  self.addEventListener('install', (event) => {
    event.waitUntil(Promise.all([trying(keepOpenPages()), trying(keepEarlierScripts())]));
  });
}
