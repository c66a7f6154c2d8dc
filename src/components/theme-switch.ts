// Keeps the choice of theme; where storage is blocked the choice holds for the page, and that is said.
import { THEME_KEY } from '../i18n/storage.ts';

const root = document.documentElement;

const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name=theme]')];

for (const input of inputs) {
  input.checked = input.value === (root.dataset.theme ?? 'auto');
  input.addEventListener('change', () => choose(input.value));
}

function choose(theme: string): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without a network the sentence may be missing; the choice holds all the same.
    import('./visit/choice.ts').then(({ sayNotKept }) => sayNotKept()).catch(() => undefined);
  }
}
