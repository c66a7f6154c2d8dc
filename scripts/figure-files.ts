// The text files of a figure, and what the manifest says about it.
import { createHash } from 'node:crypto';
import { paperOf, standaloneSvg, toCsv, toJson, type Theme } from '../src/lib/figure/files.ts';
import { changedSettings, printValue, type AnySettings } from '../src/lib/parameter/index.ts';
import { figureFile } from '../src/components/figure-files.ts';
import type { Found } from '../src/experiments/runs.ts';
import type { SlideSource } from '../src/experiments/slide.ts';
import { lessonNumber, settingsReaching, shown, type Shown, type Size } from './figure-set.ts';

export const FORMATS = ['svg', 'png', 'pdf', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const BACKGROUNDS = ['paper', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

export interface Choice {
  readonly formats: readonly Format[];
  readonly themes: readonly Theme[];
  readonly sizes: readonly Size[];
  /** Absent: paper, but for the light page's SVG and PDF, which take the color of the document they stand in. */
  readonly background?: Background | undefined;
  /** For packs, instead of themes and sizes: every look as SVG, the light ones as PNG and PDF, the numbers once. */
  readonly packed?: boolean;
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
  /** The color under it; absent: it stays transparent. */
  readonly paper: string | undefined;
}

export interface FigureFiles {
  /** Text by file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly images: readonly Image[];
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
  const looks: [string, string, string][] = [
    ['theme', choice.themes.join(), DEFAULT_CHOICE.themes.join()],
    ['size', choice.sizes.join(), DEFAULT_CHOICE.sizes.join()],
  ];
  const flags: [string, string, string][] = [
    ['format', choice.formats.join(), DEFAULT_CHOICE.formats.join()],
    ...(choice.packed ? [] : looks),
    ['background', choice.background ?? '', ''],
    ['lang', choice.lang, DEFAULT_CHOICE.lang],
  ];
  return [
    `npm run figures -- --only ${figure.id}${choice.packed ? ' --pack' : ''}`,
    ...flags.filter(([, given, usual]) => given !== usual).map(([name, given]) => `--${name} ${given}`),
    ...changed.map(([name, value]) => `--set ${quoted(`${name}=${printValue(value)}`)}`),
  ].join(' ');
}

type Look = readonly [Size, Theme];

/** What a pack holds: the looks of the screen, and of the page also the one for print. */
const PACKED: readonly Look[] = [
  ['page', 'light'],
  ['page', 'dark'],
  ['page', 'print'],
  ['slide', 'light'],
  ['slide', 'dark'],
];

const looksOf = ({ sizes, themes, packed }: Choice): readonly Look[] =>
  packed ? PACKED : sizes.flatMap((size) => themes.map((theme) => [size, theme] as const));

/** The formats of one look; in a pack the numbers stand beside the first alone, and pictures are light. */
function formatsOf({ formats, packed }: Choice, [size, theme]: Look): readonly Format[] {
  if (!packed) return formats;
  return formats.filter((format) => {
    if (format === 'svg') return true;
    return theme === 'light' && (size === 'page' || format === 'png' || format === 'pdf');
  });
}

/** Whether a file brings its own paper. */
function hasGround(size: Size, theme: Theme, format: Format, background: Background | undefined): boolean {
  if (background) return background === 'paper';
  return format === 'png' || size === 'slide' || theme !== 'light';
}

function dataOf({ figure, folder }: Found, picture: Shown): Record<'csv' | 'json', string> {
  const settings = Object.fromEntries(Object.entries(picture.runs).map(([name, run]) => [name, run.settings]));
  return {
    csv: toCsv(picture.table),
    json: toJson({ id: figure.id, experiment: folder.experiment.id, runs: settings, table: picture.table }),
  };
}

interface Content {
  readonly texts: Map<string, string>;
  readonly images: Image[];
}

/** The files of one size and theme. */
function addLook({ texts, images }: Content, found: Found, picture: Shown, choice: Choice, look: Look): void {
  const [size, theme] = look;
  const { markup, rules = '' } = picture.draw(size);
  const svgOn = (ground: boolean): string => standaloneSvg(markup, theme, { rules, ground });
  const grounded = hasGround(size, theme, 'svg', choice.background);
  const own = svgOn(grounded);
  for (const format of formatsOf(choice, look)) {
    const file = figureFile(lessonNumber(found), found.figure.id, format, theme, size);
    if (format === 'csv' || format === 'json') texts.set(file, dataOf(found, picture)[format]);
    else if (format === 'svg') texts.set(file, own);
    else {
      const ground = hasGround(size, theme, format, choice.background);
      const svg = ground === grounded ? own : svgOn(ground);
      images.push({ file, format, title: picture.title, svg, paper: ground ? paperOf(theme) : undefined });
    }
  }
}

/** Everything about one figure but its pictures in pixels and on paper. */
export async function filesOf(
  found: Found,
  given: AnySettings,
  choice: Choice,
  number: string | null,
  source: SlideSource = { source: '' },
): Promise<FigureFiles> {
  const settings = settingsReaching(found, given);
  const picture = await shown(found, settings, choice.lang, source);
  const content: Content = { texts: new Map(), images: [] };
  for (const look of looksOf(choice)) addLook(content, found, picture, choice, look);
  const { texts, images } = content;
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
  return { texts, images, entry };
}
