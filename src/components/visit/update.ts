// A new version is fetched beside the one in use, and announced. It begins where the reader says so; other pages that
// are open go on with theirs.
import { progressWords } from '../../i18n/progress/index.ts';
import { showNote } from './note.ts';

/** The reader's word, then the new version, then the page anew: in this order. */
function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

async function announce(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  // Without a controller this is the first visit: nothing older is in use.
  if (!waiting || !navigator.serviceWorker.controller) return;
  const say = await progressWords(document.documentElement.lang);
  showNote(say('newVersion'), say('close'), {
    label: say('reload'),
    act: () => (registration.waiting ? take(registration.waiting) : location.reload()),
  });
}

export function announceUpdates(registration: ServiceWorkerRegistration): void {
  void announce(registration);
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed') void announce(registration);
    });
  });
}
