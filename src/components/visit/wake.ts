// What every page does beside its text, once it stands: nothing of it is needed to read. In a frame nothing is kept.
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Whoever asked for little data is sent nothing beforehand. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The rare letters of formulas that a phone does not set before they come near (far.css) are there when they do. */
function fetchLetters(): void {
  if (savesData() || !matchMedia('(max-width: 44rem)').matches) return;
  for (const face of document.fonts) if (/^KaTeX_(Main|Size[123])$/.test(face.family)) void face.load();
}

function begin(): void {
  const { classList } = document.body;
  const missing = () => undefined; // without a network: the next page tries again
  if (classList.contains('lesson')) {
    fetchLetters();
    import('./reading.ts').catch(missing);
  }
  if (classList.contains('home')) import('./home.ts').catch(missing);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || savesData()) return;
  navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
    .then(async (registration) => (await import('./update.ts')).announceUpdates(registration))
    .catch(missing);
}

if (self === top) addEventListener('load', () => setTimeout(begin, 300));

export {};
