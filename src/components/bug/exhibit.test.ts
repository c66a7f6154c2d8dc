import { expect, test } from 'vitest';
import { exhibitOf } from '../../exercises/bugs/index.ts';
import { markPart } from '../exercise/parts.ts';
import { colorCode, showExhibit } from './exhibit.ts';

const exhibit = exhibitOf('slow-learning-slip');
const choices = exhibit.symptoms.map((name) => markPart('choice', { name }, name)).join('');
const explains = ['right', 'none'].map((when) => markPart('explain', { when }, when)).join('');

test('the check stands in a table, and the symptom is found from the runs', async () => {
  const shown = await showExhibit(exhibit, `<p>What?</p>${choices}${explains}`);
  expect(shown.gradients.map(({ wrong, isFaulty }) => [wrong, isFaulty])).toEqual([
    ['0.982', true],
    ['0.982', true],
  ]);
  expect(shown.gradients.every(({ right }) => /\u00a0×\u00a010⁻/.test(right))).toBe(true);
  expect(shown.options.filter(({ verdict }) => verdict === 'right').map(({ value }) => value)).toEqual(['quicker']);
  expect(shown.settings).toContain('slow-learning-slip · rule right | slip, eta 0.005');
});

test('choices and explanations must be there', async () => {
  await expect(showExhibit(exhibit, explains)).rejects.toThrow('Choice: the text has , the declaration diverges');
  await expect(showExhibit(exhibit, choices)).rejects.toThrow('Explain: when="right" is missing');
});

test('code wears the colors of its quantities', () => {
  expect(colorCode('const h = b < 1;')).toBe(
    '<span class="k">const</span> <span class="q q-h">h</span> = <span class="q q-b">b</span> &lt; 1;',
  );
});
