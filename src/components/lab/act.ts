// The client directive `client:act`: an island sleeps until a reader touches its figure, unless the address speaks of it
// or a reload has interrupted its reader. Where its code cannot be reached, it says so. What was typed, chosen or
// pressed before it woke is said again to it afterwards.
import type { ClientDirective } from 'astro';
import { leftBefore } from './left.ts';
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
    try {
      const hydrate = await load();
      // What the reader changed, before an address changes more.
      const fields = [...figure.querySelectorAll<Field>('.panel input, .panel select')].filter(touched);
      const typed = fields.map((field) => ({ field, value: field.value }));
      await hydrate();
      // Astro reports a failure by an event of its own and goes on; what is awake has lost this mark.
      if (island.hasAttribute('ssr')) throw new Error('the island still sleeps');
      for (const touch of TOUCHES) figure.removeEventListener(touch, onTouch);
      for (const { field, value } of typed) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      for (const button of pressed) button.click();
    } catch {
      // Offline, say: the next act tries again.
      woken = undefined;
      pressed.length = 0;
      const status = figure.querySelector<HTMLElement>('[data-unreached]');
      status?.replaceChildren(status.dataset['unreached'] ?? '');
    }
  }

  for (const touch of TOUCHES) figure.addEventListener(touch, onTouch, { passive: touch !== 'click' });
  const isAddressed = addressed(location.search, location.hash, placesOnPage()) === figure.id;
  if (isAddressed || leftBefore(figure.id)) woken = wake();
};

export default act;
