import { describe, expect, test } from 'vitest';
import { loadExercise } from '../src/exercises/index.ts';
import { commandFor, readExamFlags } from './exam-flags.ts';
import { cutExercise, keyPart, refill } from './exam-parts.ts';

const slugs = ['losses', 'slow-learning', 'digits'];

describe('an exam is asked for', () => {
  test('over all lessons, an hour long, as sheet and key, where nothing else is said', () => {
    expect(readExamFlags(['--exam'], slugs)).toMatchObject({
      ...{ seed: 1, minutes: 60, lessons: slugs, editions: ['student', 'solutions'], papers: ['a4'] },
    });
  });

  test('and by the command on its key again', () => {
    const order = readExamFlags(['--exam', '--seed', '7', '--minutes', '90', '--lesson', 'digits,losses'], slugs);
    expect(order.lessons).toEqual(['losses', 'digits']);
    const command = commandFor(order, slugs.length);
    expect(command).toBe('npm run handouts -- --exam --seed 7 --minutes 90 --lesson losses,digits');
    expect(readExamFlags(command.split(' ').slice(4), slugs)).toEqual(order);
    expect(commandFor(readExamFlags(['--exam'], slugs), slugs.length)).toMatch(/--lesson all$/);
  });

  const refused: [string, string[], string][] = [
    [
      'a seed that is no number',
      ['--seed', 'x'],
      '--seed: "x" is not accepted, give a whole number from 0 to 4294967295',
    ],
    ['a negative seed', ['--seed=-1'], '--seed: "-1" is not accepted'],
    ['half a minute', ['--minutes', '2.5'], '--minutes: "2.5" is not accepted, give a whole number from 2 to 600'],
    ['no time', ['--minutes', '1'], '--minutes: "1" is not accepted'],
    ['an unknown lesson', ['--lesson', 'booklet'], '--lesson: unknown "booklet", expected one or more of: losses,'],
    ['a word', ['seven'], 'unexpected "seven"'],
  ];
  test.each(refused)('and refused: %s', (_, args, message) => {
    expect(() => readExamFlags(['--exam', ...args], slugs)).toThrow(message);
  });
});

const ID = 'slow-learning-first-step';
const page =
  `<p>Before.</p><section class="ex" id="${ID}"><p>At <span data-given="w">2</span>.</p><section>inside</section>` +
  '<div class="solved"><span data-fact="output" data-digits="3">0.982</span></div></section><p>After.</p>';

test('a question is cut from its page, with the sections inside it', () => {
  const cut = cutExercise(page, ID);
  expect(cut).toMatch(/^<section class="ex".*inside<\/section>.*<\/section>$/);
  expect(cut).not.toContain('After');
  expect(() => cutExercise(page, 'slow-learning-other')).toThrow('the page has no exercise "slow-learning-other"');
  expect(() => cutExercise(page.slice(0, 120), ID)).toThrow(`exercise "${ID}" has no end`);
});

test('it gets the numbers of its variant, in the question and in the solution', async () => {
  const exercise = await loadExercise(ID);
  const numbers = exercise.variant(3);
  const filled = refill(cutExercise(page, ID), numbers);
  expect(filled).toContain(`<span data-given="w">${numbers.givens!.w}</span>`);
  expect(filled).toContain(`<span data-fact="output" data-digits="3">${numbers.facts.output!.toFixed(3)}</span>`);
  expect(() => refill('<span data-given="v">1</span>', numbers)).toThrow('no given "v", there are: w, b');
});

test('the key fills the rules, and leaves out mistakes that are right with these numbers', async () => {
  const exercise = await loadExercise(ID);
  const question = { lesson: 'slow-learning', exercise, points: 2, choices: [] };
  const key = keyPart({ ...question, variant: 4 }, page);
  expect(key.fields).toEqual({ output: '0.818', quadratic: '0.122', 'cross-entropy': '0.818' });
  expect(Object.keys(key.wrong)).toContain('quadratic/slope-forgotten');
  const squares = await loadExercise('normalization-tenfold');
  const tenfold = squares.variant(0);
  const same = {
    ...squares,
    variant: () => ({ ...tenfold, mistakes: { gradient: { same: tenfold.facts.gradient! } } }),
  };
  const html = page.replaceAll(ID, squares.id).replace(/<span.*?<\/span>/g, '');
  expect(keyPart({ ...question, exercise: same as typeof squares, variant: 0 }, html).wrong).toEqual({});
});

test('a program’s key is its solution on the page, with the mistakes that the judge knows', async () => {
  const exercise = await loadExercise('neuron-program');
  if (exercise.kind !== 'code') throw new Error('neuron-program is a program');
  const question = { lesson: 'neuron', exercise, variant: 0, points: 4, choices: [] };
  const key = keyPart(question, page.replaceAll(ID, exercise.id).replace(/<span.*?<\/span>/g, ''));
  expect(key.fields).toEqual({});
  expect(Object.keys(key.wrong)).toEqual(Object.keys(exercise.mistakes));
});
