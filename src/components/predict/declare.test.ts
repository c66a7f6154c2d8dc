import { expect, test } from 'vitest';
import { markPart } from '../exercise/parts.ts';
import { declareQuestion } from './declare.ts';

const asked = { of: 'slow-learning', pick: 'firstBelowHalf' } as const;
const none = markPart('explain', { when: 'none' }, 'Because.');

test('options know how they stand to the run', async () => {
  const question = await declareQuestion(
    { ...asked, options: [20, 80, 230], never: 'never', unit: 'epochs' },
    `Q?${none}`,
  );
  expect(question.options.map(({ value, verdict }) => [value, verdict])).toEqual([
    ['20', 'early'],
    ['80', 'early'],
    ['230', 'right'],
    ['never', 'late'],
  ]);
  expect(question).toMatchObject({ text: 'Q?', result: 232, shown: '232 epochs', line: undefined });
  expect(question.options[2]!.html).toBe('230 epochs');
});

test('choices stand for ranges of results', async () => {
  const choices =
    markPart('choice', { name: 'before', to: 100 }, 'before') +
    markPart('choice', { name: 'after', from: 100 }, 'after');
  const question = await declareQuestion({ ...asked, from: 0, to: 300 }, choices + none);
  expect(question.options.map(({ value, verdict }) => [value, verdict])).toEqual([
    ['before', 'early'],
    ['after', 'right'],
  ]);
  expect(question.line).toEqual({ from: 0, to: 300, scale: 'linear' });
});

test.each([
  ['nothing to answer with', {}, none, 'give options, choices, or a line from … to …'],
  [
    'no explanation for those who do not guess',
    { to: 300 },
    '',
    'Explain: say what somebody reads who made no prediction',
  ],
  [
    'a logarithmic line from 0',
    { to: 300, scale: 'log' as const },
    none,
    'a logarithmic line begins above 0, not at 0',
  ],
  [
    'no right choice',
    { to: 300 },
    none + markPart('choice', { name: 'a', to: 9 }, 'a'),
    'none of the options holds the result 232',
  ],
])('refuses %s', async (_, more, html, message) => {
  await expect(declareQuestion({ ...asked, ...more }, html)).rejects.toThrow(message);
});
