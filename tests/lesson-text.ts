// Stretches of plain words from a lesson's source, to look for where they should, or should not, stand.

/** Letters and digits with one space between: line breaks, hyphens at line ends and ligatures do not matter. */
export const wordsOnly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[-\u00ad\u2010]\s*\n\s*/g, '')
    .replace(/\s+/g, ' ');

/** The text inside an element, cut at all markup, where it is long enough to be told from other text. */
function stretches(mdx: string, element: string): string[] {
  const found = mdx.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'));
  return [...found].flatMap(([, inside]) =>
    inside!
      .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$|<[^>]*>|\{[^}]*\}/g, '|')
      .split(/[|*_`“”‘’\n]/)
      .map(wordsOnly)
      .map((text) => text.replace(/^\P{L}+|\P{L}+$/gu, ''))
      .filter((text) => text.length >= 25),
  );
}

export const notesIn = (mdx: string): string[] => stretches(mdx, 'Instructor');
export const solutionsIn = (mdx: string): string[] => stretches(mdx, 'Solution');
