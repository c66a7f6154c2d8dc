// The style sheets and fonts that drawings use, read from the repository: for the build and the commands, which npm
// starts at its root.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sheets {
  readonly tokens: string;
  readonly figure: string;
  /** Sheets with @font-face rules. */
  readonly faces: readonly string[];
  /** A font file as base64. */
  font(file: string): string;
}

const ROOT = join(process.cwd(), 'src/styles');
let read: Sheets | undefined;

export function readSheets(): Sheets {
  const sheet = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const fonts = new Map<string, string>();
  return (read ??= {
    tokens: sheet('tokens.css'),
    figure: sheet('figure.css'),
    faces: [sheet('base.css'), sheet('fonts/katex.css'), sheet('fonts/rare.css'), sheet('paper-fonts.css')],
    font: (file) => {
      if (!fonts.has(file)) fonts.set(file, readFileSync(join(ROOT, 'fonts', file), 'base64'));
      return fonts.get(file)!;
    },
  });
}
