// "Check again": the small part that waits for the press. The trees and their check are fetched only then.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-check]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { checkHere } = await import('./derivation-check.ts');
    await checkHere(button);
  });
}
