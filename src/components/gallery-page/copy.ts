// Copies a command or a frame, and says so in place.
import { withHost } from './here.ts';

for (const place of document.querySelectorAll('[data-here]')) {
  place.textContent = withHost(place.textContent, location.origin);
}

const said = document.querySelector<HTMLElement>('[data-copied]')!;
const { copied } = said.dataset;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const name = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(withHost(button.dataset['copy']!, location.origin));
    said.textContent = button.textContent = copied!;
    setTimeout(() => (button.textContent = name), 2000);
  });
}

export {};
