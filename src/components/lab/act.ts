// The client directive `client:act`: an island sleeps until a reader touches its figure, or until the address speaks of
// it. What was typed, chosen or pressed before it woke is said again to it afterwards.
import type { ClientDirective } from 'astro';
import { addressed, placesOnPage } from './places.ts';

const TOUCHES = ['pointerover', 'touchstart', 'focusin', 'input', 'click'] as const;

/** What a sleeping figure answers once it is awake; other links work without it. */
const PRESSED = 'button, [data-tool="link"], [data-own]';

type Field = HTMLInputElement | HTMLSelectElement;

/** Whether a control holds something else than the page was built with. */
const touched = (field: Field): boolean =>
  field instanceof HTMLSelectElement
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : field.value !== field.defaultValue;

const act: ClientDirective = (load, _options, island) => {
  const figure = island.closest<HTMLElement>('figure') ?? island;
  const pressed: HTMLElement[] = [];
  let woken: Promise<void> | undefined;

  const onTouch = (event: Event) => {
    const button = event.type === 'click' && (event.target as Element).closest<HTMLElement>(PRESSED);
    if (button && button.dataset['tool'] !== 'screen') {
      event.preventDefault();
      pressed.push(button);
    }
    woken ??= wake();
  };

  async function wake() {
    const hydrate = await load();
    await hydrate();
    for (const touch of TOUCHES) figure.removeEventListener(touch, onTouch);
    for (const field of figure.querySelectorAll<Field>('.panel input, .panel select')) {
      if (touched(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const button of pressed) button.click();
  }

  for (const touch of TOUCHES) figure.addEventListener(touch, onTouch, { passive: touch !== 'click' });
  if (addressed(location.search, location.hash, placesOnPage()) === figure.id) woken = wake();
};

export default act;
