// The filter of the ledger works by itself; this keeps the choice in the address and says how many rows are left, or
// what an address asks for in vain.
import { asked, notTaken } from '../asked-in-vain.ts';

const form = document.querySelector<HTMLFormElement>('form.lf')!;
const said = document.querySelector<HTMLElement>('[data-said]')!;
const names = ['document', 'verdict'] as const;

const radios = (name: string): RadioNodeList => form.elements.namedItem(name) as RadioNodeList;

/** What an address asks for; where there is no such choice, all is shown, and that is said. */
function restore(): void {
  const vain = names.flatMap((name) => {
    const known = [...radios(name)].map((radio) => (radio as HTMLInputElement).value);
    const { value, refused } = asked(location.search, name, known);
    if (value !== undefined) radios(name).value = value;
    return refused ?? [];
  });
  if (vain.length > 0) notTaken(said, vain.join(', '));
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
  said.classList.add('vh');
  said.textContent = said.dataset['said']!.replace('{count}', String(shown));
});
