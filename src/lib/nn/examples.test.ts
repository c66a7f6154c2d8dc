// Every @example of the library is run: `code // value` must give that value.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as library from './index.ts';

const folder = new URL('./', import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    Array.from(
      readFileSync(new URL(file, folder), 'utf8').matchAll(/@example (.+?) \/\/ (.+)/g),
      ([, code, value]) => ({
        file,
        code: code!,
        value: value!.replace(/ ?\*\/$/, ''),
      }),
    ),
  );

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(library), `return ${code}`)(...Object.values(library)) as unknown;

it.each(examples)('$file: $code', ({ code, value }) => {
  expect(evaluate(code)).toEqual(evaluate(value));
});

it('finds them', () => {
  expect(examples.length).toBeGreaterThan(20);
});
