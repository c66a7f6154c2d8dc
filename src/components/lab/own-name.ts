// What a file of the reader's own settings is called: `…--own-dark-page.svg`.

/** The built file's name, as the reader's own; drawings have the theme that they were seen in. */
export const ownName = (file: string, dark: boolean): string =>
  file.replace(/--(light|dark)-/, (_, theme: string) => `--own-${dark ? 'dark' : theme}-`);

/** Whether a computed color, such as `rgb(21, 22, 24)`, is nearer to black than to white. */
export function isDark(color: string): boolean {
  const parts = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(([part]) => Number(part));
  const white = color.startsWith('rgb') ? 255 : 1;
  return parts.length === 3 && parts.reduce((sum, part) => sum + part, 0) < 1.5 * white;
}
