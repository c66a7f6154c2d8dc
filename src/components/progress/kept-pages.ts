// On the page that stands in for one that is not kept: those that are.
import { progressWords } from '../../i18n/progress/index.ts';
import { showKept } from './kept-list.ts';

const place = document.querySelector<HTMLElement>('[data-kept-pages]')!;

progressWords(document.documentElement.lang)
  .then((say) => showKept(place, place.dataset.home!, say))
  .catch(() => undefined); // no cache: the first lines stand
addEventListener('online', () => location.reload());
