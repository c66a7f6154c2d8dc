// "Check again": the small part that waits for the press. The trees and their check are fetched only then; where they
// do not arrive, that is said.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-check]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const check = await import('./derivation-check.ts').catch(() => undefined);
    if (check) return check.checkHere(button);
    const { notLoaded = '' } = JSON.parse(button.dataset.words ?? '{}') as { notLoaded?: string };
    button.parentElement?.querySelector('[role=status]')?.replaceChildren(notLoaded);
  });
}

export {};
