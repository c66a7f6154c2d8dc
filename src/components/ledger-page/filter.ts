// The filter of the ledger works by itself; this keeps the choice in the address and says how many rows are left.
const form = document.querySelector<HTMLFormElement>('form.lf')!;
const said = document.querySelector<HTMLElement>('[data-said]')!;
const names = ['document', 'verdict'] as const;

const radios = (name: string): RadioNodeList => form.elements.namedItem(name) as RadioNodeList;

/** What an address asks for, if there is such a choice. */
function restore(): void {
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const known = [...radios(name)].map((radio) => (radio as HTMLInputElement).value);
    const value = asked.get(name) ?? 'all';
    if (known.includes(value)) radios(name).value = value;
  }
}

function keep(): void {
  const url = new URL(location.href);
  for (const name of names) {
    const { value } = radios(name);
    if (value === 'all') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(null, '', url);
}

restore();
form.addEventListener('change', () => {
  keep();
  const shown = [...document.querySelectorAll<HTMLElement>('.lt tbody tr')].filter((row) => row.offsetParent).length;
  said.textContent = said.dataset['said']!.replace('{count}', String(shown));
});

export {};
