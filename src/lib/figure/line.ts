// Lines of text where nothing can measure them: widths of characters as shares of the type's size, a little generous.
const NARROW = /[ .,:;'’|!iljtfr()[\]–·-]/;
const WIDE = /[mwMW—…]/;
const FULL = /[\u2e80-\u9fff\uff00-\uffef]/;

const shareOf = (character: string): number => {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.32;
  return WIDE.test(character) ? 0.88 : 0.57;
};

/** How wide a line comes out at most. */
export const lineWidth = (line: string, size: number): number =>
  size * [...line].reduce((sum, character) => sum + shareOf(character), 0);

/** The line cut to a width, with an ellipsis where something is left out. */
function cut(line: string, size: number, width: number): string {
  if (lineWidth(line, size) <= width) return line;
  const characters = [...line];
  while (characters.length > 0 && lineWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A sentence in as few lines as it needs; what is more than the last of them holds is left out. */
export function fitting(sentence: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    const goesOn = lines.length === most || (lines.length > 0 && lineWidth(longer, size) <= width);
    lines.splice(goesOn ? -1 : lines.length, goesOn ? 1 : 0, goesOn ? longer : word);
  }
  return lines.map((line) => cut(line, size, width));
}
