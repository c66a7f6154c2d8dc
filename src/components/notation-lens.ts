// Swaps the formulas of the page for those of another notation, which are fetched when first asked for, as is what
// swaps them.

const KEY = 'feedforward-notation';
const selects = [...document.querySelectorAll<HTMLSelectElement>('select[data-lens]')];
const formulas = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-f]');
/** The select that was used last, at first the one in sight. */
let speaker = selects[0]!;
let present = 'course';
let asked = present;

/** `loudly`: the reader has chosen just now, so the change is announced and kept. */
async function choose(name: string, loudly: boolean): Promise<void> {
  asked = name;
  try {
    const { fragmentsIn, swapFormulas } = await import('./swap-formulas.ts');
    const fragments = name === 'course' ? {} : await fragmentsIn(name);
    if (asked !== name) return;
    swapFormulas(formulas(), fragments);
    present = name;
    if (loudly) say('changed', name);
    if (loudly) keep(name);
  } catch {
    if (asked === name) say('failed', name);
  }
  for (const select of selects) select.value = present;
}

/** A failure is shown, a change only spoken: it can be seen. */
function say(what: 'changed' | 'failed', name: string): void {
  const line = speaker.closest('.lens')!.querySelector('.lens-said')!;
  const label = [...speaker.options].find((option) => option.value === name)?.text ?? name;
  line.textContent = speaker.dataset[what]!.replace('{notation}', label);
  line.classList.toggle('vh', what === 'changed');
}

function keep(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Blocked: the choice holds for this page. Without a network the sentence about it may be missing.
    import('./visit/choice.ts').then(({ sayNotKept }) => sayNotKept()).catch(() => undefined);
  }
}

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? present;
  } catch {
    return present;
  }
}

if (formulas().length > 0) {
  for (const select of selects) {
    select.closest<HTMLElement>('.lens')!.hidden = false;
    select.addEventListener('change', () => {
      speaker = select;
      void choose(select.value, true);
    });
  }
  speaker = selects.find((select) => select.offsetParent !== null) ?? speaker;
  const name = kept();
  if (name !== present && selects[0]?.querySelector(`option[value="${CSS.escape(name)}"]`)) void choose(name, false);
}
