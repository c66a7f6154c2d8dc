// When a PDF says it was made: at one moment for all, so that the same pages give the same file.

/** Every PDF of the course bears this moment instead of the one when it was printed. */
const MOMENT = "D:20260101000000+00'00'";

/** Overwrites the two dates with text of the same length, so that the file's table of places stays valid. */
export function withoutDates(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) ?\(([^)]*)\)/g, (whole, name: string, date: string) => {
    const open = whole.slice(0, whole.length - date.length - 1);
    if (date.length !== MOMENT.length) throw new Error(`pdf: ${name} has ${date.length} characters: "${date}"`);
    return `${open}${MOMENT})`;
  });
  return Buffer.from(dated, 'latin1');
}
