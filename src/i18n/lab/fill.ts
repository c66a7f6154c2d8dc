/** Puts values into a sentence: `fill('{step} of {of}', { step: 120, of: 300 })`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
