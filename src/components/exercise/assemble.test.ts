import { describe, expect, test } from 'vitest';
import { loadExercise } from '../../exercises/index.ts';
import { assemble, mistakesOf } from './assemble.ts';
import { markPart } from './parts.ts';

const part = markPart;
const field = (name: string) => part('field', { name }, `label of ${name}`);
const reply = (to: string) => part('reply', { to }, `reply to ${to}`);
const solution = part('solution', {}, 'It is <span data-fact="time" data-digits="1"></span>.');

const wait = await loadExercise('slow-learning-continuous-wait');
const replies = ['one-parameter', 'full-speed', 'counted'].map(reply).join('');
const whole = `<p>From <span data-given="z0"></span>.</p>${field('time')}${replies}${part('hint', {}, 'Separate.')}${solution}`;

describe('assemble', () => {
  test('fills givens and answers, and orders the parts', () => {
    const assembled = assemble(wait, whole);
    expect(assembled.text).toBe('<p>From <span data-given="z0">4</span>.</p>');
    expect(assembled.fields).toEqual([{ name: 'time', html: 'label of time' }]);
    expect(assembled.solution).toBe('It is <span data-fact="time" data-digits="1">16.6</span>.');
    expect(assembled.hints).toEqual(['Separate.']);
    expect(assembled.replies.map(({ name }) => name)).toEqual(['one-parameter', 'full-speed', 'counted']);
  });

  test.each([
    ['a field without its label', whole.replace(field('time'), ''), 'Field: the text has none, the declaration time'],
    ['a field too many', whole + field('more'), 'Field: the text has time, more, the declaration time'],
    ['a mistake without a reply', whole.replace(reply('counted'), ''), 'Reply: no reply to time/counted'],
    ['a reply to no mistake', whole + reply('other'), 'Reply: no such mistake: other; there are time/one-parameter'],
    ['no solution', whole.replace(solution, ''), 'Solution: expected one, the text has 0'],
    ['two solutions', whole + solution, 'Solution: expected one, the text has 2'],
    [
      'an answer in the question',
      `<span data-fact="time" data-digits="1"></span>${whole}`,
      'Answer: it stands in the text',
    ],
    ['a choice where there is nothing to choose', whole + part('choice', { name: 'a' }, 'a'), 'Choice: the text has a'],
    ['an unknown given', whole.replace('z0', 'z9'), 'unknown given "z9", expected one of: eta, z0, start'],
    ['an unknown answer', whole.replace('data-fact="time"', 'data-fact="tim"'), 'unknown answer "tim"'],
  ])('refuses %s', (_, html, message) => expect(() => assemble(wait, html)).toThrow(message));

  test('knows the mistakes of every kind', async () => {
    const of = async (id: string) => {
      const exercise = await loadExercise(`slow-learning-${id}`);
      return [...mistakesOf(exercise, exercise.variant(0))];
    };
    expect(await of('why-slower')).toEqual(['near-one', 'saturated', 'too-few']);
    expect(await of('order-by-speed')).toEqual(['error-alone', 'slope-alone']);
    expect(await of('wished-cost')).toEqual(['cost/inner-sign', 'cost/quadratic', 'cost/no-fractions']);
    expect(await of('thousand-epochs')).toEqual(['between-steps', 'outside', 'too-small', 'too-large']);
    expect(await of('peak-speed')).toEqual([]);
  });
});
