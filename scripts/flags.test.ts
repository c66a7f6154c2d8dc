import { readFileSync } from 'node:fs';
import type { ParseArgsOptionsConfig } from 'node:util';
import { expect, test } from 'vitest';
import { usageIn } from './command.ts';
import { UsageError, listOf, pairsOf, readFlags, refuseWords } from './flags.ts';

const options: ParseArgsOptionsConfig = {
  set: { type: 'string', multiple: true, default: [] },
  out: { type: 'string' },
};

test('flags are read strictly, a repeated one counts once', () => {
  expect(readFlags(options, ['--out', 'a', '--out=b', '--set', 'x=1', '--set', 'x=2']).values).toEqual({
    out: 'b',
    set: ['x=1', 'x=2'],
  });
});

test.each([
  [['--unknown'], "unknown option '--unknown'"],
  [['--out'], "option '--out <value>' argument missing"],
  [['--out', '-1'], "option '--out' argument is ambiguous, write --name=value for a value that begins with a dash"],
])('%j is a UsageError of one line', (args, message) => {
  expect(() => readFlags(options, args)).toThrow(new UsageError(message));
});

test('pairs keep everything after the first equals sign', () => {
  expect(pairsOf('set', ['x=1', 'text=a=b', 'empty='])).toEqual([
    ['x', '1'],
    ['text', 'a=b'],
    ['empty', ''],
  ]);
  expect(() => pairsOf('set', ['=1'])).toThrow('--set: expected name=value, got "=1"');
});

test('lists have no repetitions and only known words', () => {
  expect(listOf('paper', 'a4,letter,a4', ['a4', 'letter'])).toEqual(['a4', 'letter']);
  expect(() => listOf('paper', 'a4,,', ['a4'])).toThrow('--paper: unknown "", expected one or more of: a4');
});

test('words are refused where only flags are taken', () => {
  expect(() => refuseWords([])).not.toThrow();
  expect(() => refuseWords(['all'])).toThrow('unexpected "all", flags begin with --');
});

test('the usage of a command is the comment at its head', () => {
  expect(usageIn("// npm run lines -- [--out DIR]\n//     draws\nimport './a.ts';\n// more\n")).toBe(
    'npm run lines -- [--out DIR]\n    draws\n',
  );
});

test.each(['figures', 'handouts', 'experiment', 'record', 'growth'])('npm run %s -- --help tells how', (name) => {
  expect(usageIn(readFileSync(`scripts/${name}.ts`, 'utf8'))).toMatch(new RegExp(`^npm run (-s )?${name}`));
});
