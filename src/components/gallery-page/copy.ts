// Copies a command, and says so in place.
const said = document.querySelector<HTMLElement>('[data-copied]')!;
const { copied } = said.dataset;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const name = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy']!);
    said.textContent = button.textContent = copied!;
    setTimeout(() => (button.textContent = name), 2000);
  });
}

export {};
