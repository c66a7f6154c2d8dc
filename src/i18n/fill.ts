// Apart from the interface's words, for those who have words of their own.

/** Puts values into a sentence: `fill('Lesson {number}', { number: 9 })`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`words: "${sentence}" needs a value for ${slot}`);
    return String(values[name]);
  });
}
