// What was read, and where a reader stopped. A section counts as read once it was in view for some seconds and its end
// was seen. Kept at most once a section, and where the reader stopped when the page is left.
import { keepRead, keepStop } from '../progress.ts';
import { createReading } from './sections.ts';

const headings = [...document.querySelectorAll<HTMLElement>('main > h2[id]')];
const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
/** Beyond the last section: the links to the neighbors. */
const end = document.querySelector('main .pn') ?? document.querySelector('main')?.lastElementChild;

const reading = createReading(
  headings.map(({ id }) => id),
  { now: () => performance.now(), read: (section) => void keepRead(slug, section) },
);

/** Tells which of the marks lie above a line: `-50%` is the middle of the window. */
function watchAbove(marks: readonly Element[], line: string, tell: (count: number) => void): void {
  const above = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) above[isIntersecting ? 'add' : 'delete'](target);
      tell(above.size);
    },
    { rootMargin: `1000000px 0px ${line} 0px` },
  );
  for (const mark of marks) observer.observe(mark);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks again when the section in view will have been there long enough. */
function settle(): void {
  clearTimeout(timer);
  const wait = reading.settle();
  if (wait !== undefined) timer = setTimeout(settle, wait);
}

function leave(): void {
  if (document.visibilityState === 'visible') reading.resume();
  else {
    settle();
    clearTimeout(timer);
    if (reading.hasBegun()) keepStop(slug, reading.current());
    reading.pause();
    return;
  }
  settle();
}

if (headings.length > 0 && end) {
  watchAbove(headings, '-50%', (count) => {
    reading.enter(count - 1);
    settle();
  });
  watchAbove([...headings.slice(1), end], '0px', (count) => {
    reading.seeEnds(count);
    settle();
  });
  document.addEventListener('visibilitychange', leave);
}
