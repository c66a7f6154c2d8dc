import { describe, expect, test } from 'vitest';
import { claimedOf, compute, rowOf, rows } from './index.ts';
import { halfAUnit } from './row.ts';
import { fillSentence, wordsOfRow } from './words.ts';

const textOf = (sentence: string, computed: Awaited<ReturnType<typeof compute>>): string =>
  fillSentence(sentence, computed)
    .map(({ text }) => text)
    .join('');

describe('every row', () => {
  test.each(rows.map((row) => [row.id, row] as const))(
    '%s has its verdict, and its words with every number filled in',
    async (id, row) => {
      const computed = await compute(row);
      const { claim, computed: result, note = '' } = wordsOfRow(id, 'en');
      for (const sentence of [claim, result, note]) {
        // Braces belong in formulas alone.
        expect(textOf(sentence, computed).replace(/\$[^$]+\$/g, '')).not.toMatch(/[{}]|NaN|undefined/);
      }
      for (const name of Object.keys(row.claimed)) expect(Number.isFinite(claimedOf(row)[name]), name).toBe(true);
    },
  );

  test('is in the list once, under its document', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ id }) => /^[A-E]\d+$/.test(id))).toBe(true);
  });
});

test('the numbers are those of the ledger', async () => {
  const said = async (id: string) => textOf(wordsOfRow(id, 'en').computed, await compute(rowOf(id)));
  expect(await said('A1')).toBe('0.98201379.');
  expect(await said('A2')).toMatch(
    /0\.9820 to 0\.9334.*2 to 1\.320, by 34 percent.*epoch 232.*0\.80 at 200 and 0\.21 at 300, are 0\.7887 and 0\.2028.*0\.7951 at 199, 0\.2061 at 298/,
  );
  expect(await said('A3')).toMatch(
    /56\.6 times.*0\.7796.*498.*232.*is 17, and 0\.0120.*−0\.65 at 150 and −1\.49 at 300.*−0\.648 and −1\.495.*1\.279 and 0\.632/,
  );
  expect(await said('A8')).toMatch(/epoch 215, where the output is 0\.664 and the speed 0\.1481/);
});

test('a predicate that says otherwise stops the build', async () => {
  const row = { ...rowOf('A1'), verdict: 'differs' as const };
  await expect(compute(row)).rejects.toThrow(/^row A1: declared differs, the numbers say confirmed: \{"output":0\.98/);
  const { judge } = rowOf('A2');
  const { numbers } = await compute(rowOf('A2'));
  expect(judge({ ...numbers, lost: 1 }, {})).toBe('confirmed');
  expect(judge({ ...numbers, 'output-150': 0.5 }, {})).toBe('doubtful');
  const a3 = rowOf('A3');
  const third = (await compute(a3)).numbers;
  expect(a3.judge({ ...third, half: 200 }, claimedOf(a3))).toBe('confirmed');
  expect(a3.judge({ ...third, 'slip-w-300': -1.3 }, claimedOf(a3))).toBe('doubtful');
  const a8 = rowOf('A8');
  expect(a8.judge({ output: 0.2, speed: 0.1, last: 0.1, epoch: 300 }, {})).toBe('confirmed');
  expect(a8.judge({ output: 0.5, speed: 0.148, last: 0.1, epoch: 200 }, {})).toBe('differs');
});

test('unknown names say what there is', async () => {
  expect(() => rowOf('A99')).toThrow('unknown row "A99", expected one of: A1, A2');
  const computed = await compute(rowOf('A1'));
  expect(() => fillSentence('{nothing:2}', computed)).toThrow('row A1: no computed number "nothing"');
  expect(() => fillSentence('{document.nothing}', computed)).toThrow('row A1: no claimed number "nothing"');
  expect(() => wordsOfRow('A99', 'en')).toThrow('row A99: words.en.ts says nothing about it');
});

test('half a unit of the last printed digit', () => {
  expect([halfAUnit('0.98'), halfAUnit('150'), halfAUnit('-1.495')]).toEqual([0.005, 0.5, 0.0005]);
});
