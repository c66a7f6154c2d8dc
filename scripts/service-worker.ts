// node scripts/service-worker.ts [--site DIR]   what makes the built site readable without a network: DIR/sw.js and what
// it imports, and DIR/offline.json, the list of what "keep the whole course" fetches. Runs after all else is built.
import './node-version.ts';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW, type RuntimeCaching } from 'workbox-build';
import { CACHES } from '../src/i18n/storage.ts';
import { command, CommandError } from './command.ts';
import { readFlags, refuseWords } from './flags.ts';
import { keeper } from './service-worker/keeper.ts';

/** Kept with the first visit: style, scripts, fonts, what stands in for a page that is not kept. */
const FIRST = [
  '_astro/**/*.{js,css,woff2}',
  '**/offline/index.html',
  '**/progress/course.json',
  '*.webmanifest',
  'icon*',
];

/** In seconds: after that a page from the last visit is better than none. */
const PATIENCE = 4;
const MOST = { pages: 300, files: 5000 };

const keyWithoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.replace(/[?#].*/, ''),
};

const ROUTES: RuntimeCaching[] = [
  {
    urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
    handler: 'NetworkFirst',
    options: {
      cacheName: CACHES.pages,
      networkTimeoutSeconds: PATIENCE,
      plugins: [keyWithoutQuery],
      expiration: { maxEntries: MOST.pages, purgeOnQuotaError: true },
      precacheFallback: { fallbackURL: 'offline/index.html' },
    },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
    handler: 'CacheFirst',
    options: { cacheName: CACHES.assets },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/pagefind\/|\.(json|svg|csv)$/.test(url.pathname),
    handler: 'NetworkFirst',
    options: {
      cacheName: CACHES.files,
      networkTimeoutSeconds: PATIENCE,
      // The search asks for its index with the time as a query.
      plugins: [keyWithoutQuery],
      expiration: { maxEntries: MOST.files, purgeOnQuotaError: true },
    },
  },
];

/** The pages that are read, the index for the search, what the sandbox runs in: no frames, short links, drawn files. */
const isOfCourse = (file: string): boolean =>
  (/(^|\/)index\.html$/.test(file) && !/^(f|embed|offline|print)\//.test(file)) ||
  /^pagefind\//.test(file) ||
  /^_astro\/.*\.wasm$/.test(file);

async function writeList(site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  const rows = files.filter(isOfCourse).map(async (file) => {
    const found = await stat(join(site, file));
    return found.isFile() ? [[file.replace(/(^|\/)index\.html$/, '$1'), found.size] as const] : [];
  });
  await writeFile(join(site, 'offline.json'), JSON.stringify((await Promise.all(rows)).flat()));
}

/** The part that is ours: the worker imports it. */
const writeKeeper = (site: string): Promise<void> =>
  writeFile(join(site, 'sw-keeper.js'), `(${keeper.toString()})(${JSON.stringify(CACHES)});\n`);

await command('service worker', async () => {
  const { values, positionals } = readFlags({ site: { type: 'string', default: 'dist' } });
  refuseWords(positionals);
  const { site } = values;
  await Promise.all([writeList(site), writeKeeper(site)]);
  const { warnings } = await generateSW({
    globDirectory: site,
    swDest: join(site, 'sw.js'),
    globPatterns: FIRST,
    importScripts: ['sw-keeper.js'],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    ignoreURLParametersMatching: [/.*/],
    dontCacheBustURLsMatching: /_astro\//,
    maximumFileSizeToCacheInBytes: 2e6,
    runtimeCaching: ROUTES,
  });
  if (warnings.length > 0) throw new CommandError(warnings.join('; '));
});
