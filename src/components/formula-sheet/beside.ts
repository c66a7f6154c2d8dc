// The second column of the formula sheet in another notation; the choice is kept in the address.
import { asked, notTaken } from '../asked-in-vain.ts';
import { fragmentsIn, swapFormulas } from '../swap-formulas.ts';

const form = document.querySelector<HTMLFormElement>('.fs-choice')!;
const said = form.querySelector<HTMLElement>('[role=status]')!;
const radios = form.elements.namedItem('notation') as RadioNodeList;
const first = radios.value;
let present = first;

const labelOf = (name: string): string =>
  form.querySelector(`input[value="${name}"]`)!.nextElementSibling!.textContent!.trim();

async function choose(name: string, loudly: boolean): Promise<void> {
  try {
    const fragments = await fragmentsIn(name);
    if (radios.value !== name) return;
    swapFormulas(document.querySelectorAll<HTMLElement>('.fs [data-f]'), fragments);
    for (const head of document.querySelectorAll('[data-beside]')) head.textContent = labelOf(name);
    present = name;
    keep(name);
    if (loudly) tell(said.dataset['said']!.replace('{notation}', labelOf(name)), false);
  } catch {
    radios.value = present;
    tell(form.dataset['failed']!, true);
  }
}

/** A change is only spoken, for it can be seen; a failure is shown. */
function tell(sentence: string, shown: boolean): void {
  said.textContent = sentence;
  said.classList.toggle('vh', !shown);
}

function keep(name: string): void {
  const url = new URL(location.href);
  if (name === first) url.searchParams.delete('notation');
  else url.searchParams.set('notation', name);
  history.replaceState(history.state, '', url);
}

const known = [...radios].map((radio) => (radio as HTMLInputElement).value);
const { value = first, refused } = asked(location.search, 'notation', known);
form.hidden = false;
form.addEventListener('change', () => void choose(radios.value, true));
if (refused !== undefined) notTaken(said, refused);
if (value !== first) {
  radios.value = value;
  void choose(value, false);
}
