// Previews of what a link refers to: on hover and on the keyboard's focus, closed by Escape, left open while the pointer
// is on them. The link leads on as before.
import { withSheet } from '../sheet.ts';
import { contentOf } from './content.ts';
import { placeOf } from './place.ts';
import sheet from './preview.css?url';

/** A pointer that only passes opens nothing; one that leaves may come back. */
const OPEN_MS = 150;
const CLOSE_MS = 250;

const box = Object.assign(document.createElement('div'), { id: 'peek', className: 'peek', popover: 'manual' });
box.role = 'tooltip';
let shown: HTMLElement | undefined;
let wanted: HTMLElement | undefined;
let timer = 0;

function close(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = wanted = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}

const closeSoon = (): void => {
  clearTimeout(timer);
  wanted = undefined;
  timer = window.setTimeout(close, CLOSE_MS);
};

/** Below the link, or above it where there is more room, within the window. */
function settle(link: HTMLElement, x: number): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ left, right }) => left <= x && x <= right) ?? lines[0]!;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - line.bottom;
  const above = line.top;
  const under = below >= box.offsetHeight + 8 || below >= above;
  box.style.maxHeight = `${Math.max(under ? below : above, 120) - 16}px`;
  box.style.left = `${scrollX + Math.max(8, Math.min(line.left, clientWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${scrollY + (under ? line.bottom + 4 : line.top - box.offsetHeight - 4)}px`;
}

async function open(link: HTMLElement, x: number): Promise<void> {
  const [place] = await Promise.all([placeOf(link), withSheet(sheet)]);
  const content = place ? contentOf(place) : [];
  if (wanted !== link || content.length === 0) return;
  close();
  box.replaceChildren(...content);
  if (!box.isConnected) (document.querySelector('main') ?? document.body).append(box);
  box.showPopover();
  settle(link, x);
  link.setAttribute('aria-describedby', box.id);
  shown = wanted = link;
}

/** The link that the pointer or the focus is on now. */
export function follow(link: HTMLElement, event: Event): void {
  const pointer = event.type === 'pointerover';
  if (!pointer && !link.matches(':focus-visible')) return;
  clearTimeout(timer);
  if (link === shown) return;
  wanted = link;
  const x = pointer ? (event as PointerEvent).clientX : link.getClientRects()[0]!.left;
  timer = window.setTimeout(() => void open(link, x).catch(close), OPEN_MS);
  link.addEventListener(pointer ? 'pointerleave' : 'blur', closeSoon, { once: true });
}

box.addEventListener('pointerenter', () => clearTimeout(timer));
box.addEventListener('pointerleave', closeSoon);
document.addEventListener('click', ({ target }) => {
  if (!box.contains(target as Node)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
