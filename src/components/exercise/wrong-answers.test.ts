import { expect, test } from 'vitest';
import { loadExercise } from '../../exercises/index.ts';
import { assemble } from './assemble.ts';
import { markPart } from './parts.ts';
import { wrongAnswers } from './wrong-answers.ts';

const reply = (to: string, html = to) => markPart('reply', { to }, html);
const solution = markPart('solution', {}, 'So.');

test('a number’s mistakes stand with their values', async () => {
  const replies = ['one-parameter', 'full-speed', 'counted'].map((to) => reply(to)).join('');
  const html = markPart('field', { name: 'time' }, 't') + replies + solution;
  expect(wrongAnswers(assemble(await loadExercise('slow-learning-continuous-wait'), html))).toEqual([
    { to: 'time/one-parameter', answer: '33.2112', html: 'one-parameter' },
    { to: 'time/full-speed', answer: '13.3333', html: 'full-speed' },
    { to: 'time/counted', answer: '17', html: 'counted' },
  ]);
});

test('where there are several fields, each wrong answer stands with its field', async () => {
  const fields = ['output', 'quadratic', 'cross-entropy'].map((name) => markPart('field', { name }, `<i>${name}</i>`));
  const mistakes = ['net-input', 'bias-forgotten', 'slope-forgotten', 'slope-alone', 'cost-itself', 'slope-kept'];
  const replies = [...mistakes, 'slope-of-cost'].map((to) => reply(to));
  const html = [...fields, ...replies, solution].join('');
  const wrong = wrongAnswers(assemble(await loadExercise('slow-learning-first-step'), html));
  expect(wrong).toContainEqual({
    to: 'quadratic/slope-forgotten',
    label: '<i>quadratic</i>',
    answer: '0.9820',
    html: 'slope-forgotten',
  });
  expect(wrong.every(({ label }) => label !== undefined)).toBe(true);
});

test('a formula’s mistakes stand as they would be typed; found numbers have no place on paper', async () => {
  const formula =
    markPart('field', { name: 'cost' }, 'E') +
    ['inner-sign', 'quadratic', 'no-fractions'].map((to) => reply(to)).join('');
  const found = ['between-steps', 'outside', 'too-small', 'too-large'].map((to) =>
    reply(to, '<span data-found="epochs"></span>'),
  );
  const wished = assemble(await loadExercise('slow-learning-wished-cost'), formula + solution);
  expect(wrongAnswers(wished)[1]).toEqual({ to: 'cost/quadratic', answer: '(h - y)^2 / 2', html: 'quadratic' });
  const tried = markPart('field', { name: 'start' }, 'w') + found.join('') + solution;
  expect(wrongAnswers(assemble(await loadExercise('slow-learning-thousand-epochs'), tried))).toEqual([]);
});
