// What can be reached from everywhere: search, previews of references, what can be done with a section. Each is fetched
// when it is first asked for; where it cannot be had, links lead on as they are.
const failed = () => undefined;

const search = () => void import('./search/dialog.ts').then(({ openSearch }) => openSearch(), failed);

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const slash = key === '/' && !(target as Element).closest?.('input, select, textarea, [contenteditable]');
  const held = event.ctrlKey || event.metaKey;
  if (event.altKey || !(held ? key.toLowerCase() === 'k' && !event.shiftKey : slash)) return;
  event.preventDefault();
  search();
});

document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-search]')) search();
});
