// The formula sheet: every formula is found, set in every notation, and stands where its link leads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTATIONS, renderFormula, renderProse } from '../lib/formula/index.ts';
import { lessonFile, numbersOf } from '../mdx/numbers.ts';
import { equationsIn, sheetOf } from './formula-sheet.ts';
import { formulas } from './formulas.ts';
import { plans } from './parts.ts';

const FOLDER = 'src/content/lessons/en';
const lessons = readdirSync(FOLDER).map((name) => {
  const path = join(FOLDER, name);
  return { ...lessonFile(path)!, path, body: readFileSync(path, 'utf8') };
});
const sheets = lessons.map((lesson) => ({ ...lesson, sheet: sheetOf(lesson) }));

it('goes through all lessons in their order, and names no formula twice', () => {
  expect(formulas.map(({ lesson }) => lesson)).toEqual(plans.map(({ slug }) => slug));
  const ids = formulas.flatMap((of) => of.formulas.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sheets)('lesson $number, $slug', ({ path, number, body, sheet }) => {
  it('numbers its equations as the lesson does', () => {
    const numbered = [...numbersOf(path).values()].filter(({ kind }) => kind === 'equation');
    expect(equationsIn(number, body)).toEqual(
      numbered.map(({ id, number: of }) => expect.objectContaining({ id, number: of })),
    );
  });

  it('has the place that each link leads to, with the derivation in it', () => {
    const places = numbersOf(path);
    for (const { id, anchor, source } of sheet) {
      expect(places.has(anchor), `${id}: ${anchor}`).toBe(true);
      if (!('derivation' in source)) continue;
      const before = body.slice(0, body.indexOf(`<Derivation of="${source.derivation}"`));
      expect(before.match(/^## /gm)?.length, id).toBe(Number(places.get(anchor)!.number.split('.')[1]));
    }
  });

  it('sets every line in every notation, and what it says of them', () => {
    for (const { lines, about, shape } of sheet) {
      for (const notation of NOTATIONS) {
        for (const line of [...lines, shape ?? '1'])
          expect(renderFormula(line, { notation, display: true })).toContain('katex');
      }
      expect(renderProse(about)).not.toBe('');
    }
  });
});

it('refuses an equation or a line that the lesson does not have', () => {
  const text = lessons.find(({ slug }) => slug === 'backpropagation')!;
  expect(() => sheetOf({ ...text, body: '' })).toThrow('its lesson has no equation "backpropagation-difference"');
  const cut = lessons.find(({ slug }) => slug === 'feedforward')!;
  const shorter = cut.body.replace(/(<Eq id="feedforward-chain">\$\$.+?\$\$).*<\/Eq>/, '$1</Eq>');
  expect(() => sheetOf({ ...cut, body: shorter })).toThrow('line 2 of "feedforward-chain", which has 1');
});
