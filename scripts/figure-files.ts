// The text files of a figure, and what the manifest says about it.
import { createHash } from 'node:crypto';
import { standaloneSvg, toCsv, toJson, type Theme } from '../src/lib/figure/files.ts';
import { changedSettings, printValue, type AnySettings } from '../src/lib/parameter/index.ts';
import { figureFile } from '../src/components/figure-files.ts';
import type { Found } from '../src/experiments/runs.ts';
import { lessonNumber, settingsReaching, shown, type Shown, type Size } from './figure-set.ts';

export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Choice {
  readonly formats: readonly Format[];
  readonly themes: readonly Theme[];
  readonly sizes: readonly Size[];
  readonly lang: string;
}

export const DEFAULT_CHOICE: Choice = {
  formats: ['svg', 'csv', 'json'],
  themes: ['light'],
  sizes: ['page'],
  lang: 'en',
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A picture still to be taken by a browser, from the SVG file's text. */
export interface Image {
  readonly file: string;
  readonly format: 'png' | 'pdf';
  readonly title: string;
  readonly svg: string;
}

export interface FigureFiles {
  /** Text by file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly images: readonly Image[];
  /** Sizes that this figure is not drawn in. */
  readonly without: readonly Size[];
  readonly entry: ManifestEntry;
}

export interface ManifestEntry {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly command: string;
  readonly settings: AnySettings;
  readonly runs: Readonly<Record<string, AnySettings>>;
  readonly seed: number | null;
  readonly data: string;
  readonly files: readonly { readonly file: string; readonly sha256?: string }[];
}

/** A word of a command line as every shell reads it. */
const quoted = (word: string): string => (/^[\w.,:=/+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command that gives the same files again. */
export function commandOf({ folder, figure }: Found, settings: AnySettings, choice: Choice): string {
  const changed = Object.entries(changedSettings(folder.experiment.parameters, settings));
  const flags: [string, string, string][] = [
    ['format', choice.formats.join(), DEFAULT_CHOICE.formats.join()],
    ['theme', choice.themes.join(), DEFAULT_CHOICE.themes.join()],
    ['size', choice.sizes.join(), DEFAULT_CHOICE.sizes.join()],
    ['lang', choice.lang, DEFAULT_CHOICE.lang],
  ];
  return [
    `npm run figures -- --only ${figure.id}`,
    ...flags.filter(([, given, usual]) => given !== usual).map(([name, given]) => `--${name} ${given}`),
    ...changed.map(([name, value]) => `--set ${quoted(`${name}=${printValue(value)}`)}`),
  ].join(' ');
}

function textsOf(found: Found, picture: Shown, drawing: string, theme: Theme): Record<Format, string> {
  const { figure, folder } = found;
  const settings = Object.fromEntries(Object.entries(picture.runs).map(([name, run]) => [name, run.settings]));
  const svg = standaloneSvg(drawing, theme);
  return {
    svg,
    png: svg,
    pdf: svg,
    csv: toCsv(picture.table),
    json: toJson({ id: figure.id, experiment: folder.experiment.id, runs: settings, table: picture.table }),
  };
}

/** Everything about one figure but its pictures in pixels and on paper. */
export async function filesOf(
  found: Found,
  given: AnySettings,
  choice: Choice,
  number: string | null,
): Promise<FigureFiles> {
  const settings = settingsReaching(found, given);
  const picture = await shown(found, settings, choice.lang);
  const texts = new Map<string, string>();
  const images: Image[] = [];
  const without: Size[] = [];
  for (const size of choice.sizes) {
    const drawing = picture.draw(size);
    if (drawing === undefined) {
      without.push(size);
      continue;
    }
    for (const theme of choice.themes) {
      const written = textsOf(found, picture, drawing, theme);
      for (const format of choice.formats) {
        const file = figureFile(lessonNumber(found), found.figure.id, format, theme, size);
        if (format === 'png' || format === 'pdf') images.push({ file, format, title: picture.title, svg: written.svg });
        else texts.set(file, written[format]);
      }
    }
  }
  const entry: ManifestEntry = {
    id: found.figure.id,
    title: picture.title,
    number,
    command: commandOf(found, settings, choice),
    settings,
    runs: Object.fromEntries(Object.entries(picture.runs).map(([name, run]) => [name, run.settings])),
    seed: typeof settings['seed'] === 'number' ? settings['seed'] : null,
    data: sha256(JSON.stringify(picture.table)),
    files: [
      ...[...texts].map(([file, text]) => ({ file, sha256: sha256(text) })),
      ...images.map(({ file }) => ({ file })),
    ],
  };
  return { texts, images, without, entry };
}
