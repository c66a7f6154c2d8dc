// The gallery sleeps until a reader touches it, or until the address speaks of it. What was pressed meanwhile is pressed
// again; where its code cannot be reached, it says so.
import { GALLERY } from './state.ts';

const figures = [...document.querySelectorAll<HTMLElement>('figure[data-gallery]')];
const TOUCHES = ['pointerover', 'touchstart', 'focusin', 'input', 'click'] as const;
const pressed: HTMLElement[] = [];
let woken: Promise<void> | undefined;

function onTouch(event: Event): void {
  const button = event.type === 'click' && (event.target as Element).closest<HTMLElement>('[data-unpin], [data-own]');
  if (button) {
    event.preventDefault();
    pressed.push(button);
  }
  woken ??= wake();
}

async function wake(): Promise<void> {
  try {
    const { openGallery } = await import('./gallery.ts');
    await openGallery(figures);
    for (const figure of figures) for (const touch of TOUCHES) figure.removeEventListener(touch, onTouch);
    for (const button of pressed) button.click();
  } catch {
    woken = undefined;
    pressed.length = 0;
    const said = document.querySelector('figure[data-gallery] [data-said]');
    const say = document.querySelector<HTMLElement>('[data-overlay]')?.dataset['say'];
    said?.replaceChildren(say ? (JSON.parse(say) as { unreached: string }).unreached : '');
  }
}

for (const figure of figures) {
  for (const touch of TOUCHES) figure.addEventListener(touch, onTouch, { passive: touch !== 'click' });
}
if (new URLSearchParams(location.search).get('run') === GALLERY) woken = wake();
