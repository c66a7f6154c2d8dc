// How to name the course, a lesson or a section as a source: in words, and for BibTeX.

export interface Work {
  readonly authors: string;
  readonly title: string;
  readonly version: string;
  readonly year: string;
}

export interface Cited {
  readonly work: Work;
  /** The lesson or page. */
  readonly page: string;
  /** Its section, "9.3 The cost we would like to have". */
  readonly section?: string;
  /** Full, or else it is left out. */
  readonly url?: string;
  /** On which it was read, 2026-11-21. */
  readonly day?: string;
}

const valueIn = (cff: string, pattern: RegExp): string => {
  const [, quoted, bare] = pattern.exec(cff) ?? [];
  const value = quoted ?? bare?.trim();
  if (!value) throw new Error(`CITATION.cff: nothing stands where ${pattern} looks`);
  return value;
};

/** The few lines of CITATION.cff that a citation needs. */
export const workFrom = (cff: string): Work => ({
  authors: valueIn(cff, /^ +- name: (?:'([^']+)'|(.+))$/m),
  title: valueIn(cff, /^title: (?:'([^']+)'|(.+))$/m),
  version: valueIn(cff, /^version: (?:'([^']+)'|(.+))$/m),
  year: valueIn(cff, /^date-released: (?:'(\d{4})-|(\d{4}))/m),
});

export const inWords = ({ work, page, section, url }: Cited): string =>
  [
    `${work.authors}, “${page}”${section ? `, section ${section}` : ''}.`,
    `In ${work.title}, version ${work.version}, ${work.year}.`,
    ...(url ? [url] : []),
  ].join(' ');

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters that TeX would read as its own. */
const escaped = (text: string): string => text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function inBibtex({ work, page, section, url, day }: Cited): string {
  const title = escaped(section ? `${page}, section ${section}` : page);
  const fields = {
    author: `{${escaped(work.authors)}}`,
    title,
    howpublished: `${escaped(work.title)}, version ${work.version}`,
    year: work.year,
    ...(url && { url }),
    ...(day && { urldate: day }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{feedforward-${keyOf(section ? `${page} ${section}` : page)},`, ...lines, '}'].join('\n');
}
