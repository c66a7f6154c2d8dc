// Pagefind as it stands in the built site, with our weights.
import type { Hit, Look } from './rank.ts';

interface Engine {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Hit[] }>;
}

const RANKING = { metaWeights: { title: 5, place: 6, also: 3, sentence: 1, kind: 0, page: 0.5 } };

const folder = (): string => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;

/** Fetched once; a failure may be tried again. */
let engine: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const loaded = (await import(/* @vite-ignore */ `${folder()}pagefind.js`)) as Engine;
  await loaded.options({ ranking: RANKING, excerptLength: 22 });
  return loaded;
}

export const look: Look = async (query) => {
  engine ??= load();
  try {
    return (await (await engine).search(query)).results;
  } catch (error) {
    engine = undefined;
    throw error;
  }
};

let known: Promise<readonly string[]> | undefined;

/** The words of the course; none where they cannot be had, and then nothing is read anew. */
export const knownWords = (): Promise<readonly string[]> =>
  (known ??= fetch(`${folder()}words.json`).then(
    (response) => (response.ok ? (response.json() as Promise<string[]>) : []),
    () => [],
  ));
