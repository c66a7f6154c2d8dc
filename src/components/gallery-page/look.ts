// Size and theme for all downloads and previews of the page at once.
const form = document.querySelector<HTMLFormElement>('[data-figure-look]')!;
const said = document.querySelector<HTMLElement>('[data-copied]')!;

const chosen = (name: string): HTMLInputElement =>
  form.querySelector<HTMLInputElement>(`input[name=figure-${name}]:checked`)!;
const labelOf = ({ parentElement }: HTMLInputElement): string => parentElement!.textContent.trim();

/** `…--light-page.svg` in another size and theme. */
const inLook = (address: string, look: string): string => address.replace(/--\w+-\w+(?=\.\w+$)/, `--${look}`);

/** Slides are for screens. */
function leavePrint(): void {
  const print = form.querySelector<HTMLInputElement>('input[value=print]');
  if (!print) return;
  print.disabled = chosen('size').value === 'slide';
  if (print.disabled && print.checked) form.querySelector<HTMLInputElement>('input[value=light]')!.checked = true;
}

function show(): void {
  leavePrint();
  const theme = chosen('theme').value;
  const look = `${theme}-${chosen('size').value}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-look]')) {
    if (element instanceof HTMLImageElement) element.src = inLook(element.src, look);
    else if (element instanceof HTMLAnchorElement) {
      element.href = inLook(element.href, look);
      // Pixels and PDFs are made of the light drawings alone.
      element.hidden = theme !== 'light' && element.dataset['look'] !== 'svg';
    }
  }
}

form.addEventListener('change', () => {
  show();
  said.textContent = `${form.dataset['chosen']} ${labelOf(chosen('size'))}, ${labelOf(chosen('theme'))}`;
});
// A browser that comes back to the page keeps what was chosen.
if (form.querySelector('input:checked:not([value=page], [value=light])')) show();

export {};
