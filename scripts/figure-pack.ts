// The figures of a lesson in one ZIP file: the same bytes whenever and wherever it is made.
import { zipSync, type Zippable } from 'fflate';
import type { ManifestEntry } from './figure-files.ts';

/** Taken apart in the machine's own time zone, as ZIP has none. */
const MOMENT = '2026-01-01T00:00:00';

export interface Manifest {
  readonly library: string;
  readonly lang: string;
  readonly figures: readonly ManifestEntry[];
}

export const printManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** What may be done with the figures, and how each is cited. */
function readme({ library, figures }: Manifest): string {
  const cited = figures.map(({ number, title, command }) => {
    const place = number === null ? 'Figure' : `Figure ${number}`;
    return `${place}, “${title}”. Feedforward, a course on neural networks, version ${library}.\n  ${command}\n`;
  });
  return `Figures of Feedforward, a course on neural networks, version ${library}.

License: Creative Commons Attribution 4.0 International (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/. Share and adapt them for any
purpose; name Feedforward as their source, and say if you changed something.

Names: lesson, figure, theme and size. Pages are for text, slides are 16:9. The
numbers of a figure stand in its CSV and JSON files; manifest.json has settings,
seed and hashes. To cite a figure, and to make it again:

${cited.join('\n')}`;
}

/** The figures' files and what is said about them, in a folder of their own, in the order of names. */
export function pack(name: string, own: ReadonlyMap<string, Uint8Array>, manifest: Manifest): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>([
    ...own,
    ['LICENSE-AND-CITATION.txt', bytes(readme(manifest))],
    ['manifest.json', bytes(printManifest(manifest))],
  ]);
  const folder = name.replace(/\.zip$/, '');
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Pictures and PDFs are packed already.
  const entries = sorted.map(([file, content]) => [
    `${folder}/${file}`,
    [content, { level: /\.(png|pdf)$/.test(file) ? 0 : 6, mtime: MOMENT }],
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
