// What can be reached from everywhere: search, previews of references, what can be done with a section. Each is fetched
// when it is first asked for; where it cannot be had, links lead on as they are.
const failed = () => undefined;

/** Letters typed while the search is on its way: its field takes them over. */
let ahead: string | undefined;

function takeAhead(): string {
  const typed = ahead ?? '';
  ahead = undefined;
  return typed;
}

function search(): void {
  ahead = '';
  import('./search/dialog.ts').then(({ openSearch }) => openSearch(takeAhead)).catch(takeAhead);
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const slash = key === '/' && !(target as Element).closest?.('input, select, textarea, [contenteditable]');
  const held = event.ctrlKey || event.metaKey;
  if (ahead !== undefined && key.length === 1 && !held && !event.altKey) {
    ahead += key;
    event.preventDefault();
    return;
  }
  if (event.altKey || !(held ? key.toLowerCase() === 'k' && !event.shiftKey : slash)) return;
  event.preventDefault();
  search();
});

/** Links whose places have a preview, and terms, which open theirs in full when pressed. */
const REFERENCES = 'main :is(.ref-to, .cite, .term, .doc-v a, .code a)';

function preview(event: Event): void {
  const link = (event.target as Element).closest?.<HTMLElement>(REFERENCES);
  if (!link || (event as PointerEvent).pointerType === 'touch') return;
  void import('./preview/preview.ts').then(({ follow }) => follow(link, event), failed);
}

document.addEventListener('pointerover', preview);
document.addEventListener('focusin', preview);

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('[data-search]')) search();
  const number = target.closest<HTMLAnchorElement>('main h2 > a.hang');
  if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    void import('./cite/section.ts').then(({ openSection }) => openSection(number), failed);
});
