import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, fill, languages, wordsOf } from './index.ts';

describe('words', () => {
  it('tell a translator about each key', () => {
    const lines = readFileSync('src/i18n/en.ts', 'utf8').split('\n');
    const keys = lines.flatMap((line, at) => (/^ {2}['\w-]+:/.test(line) ? [{ line, before: lines[at - 1]! }] : []));
    expect(keys.length).toBeGreaterThan(40);
    for (const { line, before } of keys) expect(before, line).toMatch(/^ {2}\/\*\* .+ \*\/$/);
  });

  it('are filled in, or say what is missing', () => {
    expect(fill('Lesson {number}', { number: 9 })).toBe('Lesson 9');
    expect(() => fill('Lesson {number}')).toThrow('words: "Lesson {number}" needs a value for {number}');
  });

  it('exist in the language without a prefix, and in no unknown one', () => {
    expect(languages).toContain(DEFAULT_LANGUAGE);
    expect(wordsOf('en')('lesson', { number: 9 })).toBe('Lesson 9');
    expect(() => wordsOf('xx')).toThrow('unknown language "xx"');
  });
});
