import { describe, expect, test } from 'vitest';
import { runCached } from '../../experiments/runs.ts';
import { pickNumber } from '../../experiments/pick.ts';
import { exhibitOf, exhibits } from './index.ts';

describe.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))('%s', (_, exhibit) => {
  const run = async (value: string) =>
    (await runCached(exhibit.experiment, { ...exhibit.settings, [exhibit.parameter]: value })).result;

  test('the check names a gradient with the mistake, unless it has to be silent, and none without it', async () => {
    const [right, wrong] = [await run(exhibit.right), await run(exhibit.wrong)];
    const faulty = (result: unknown) =>
      exhibit.gradients.filter(({ pick }) => pickNumber(result, pick) > exhibit.tolerance).length;
    expect(faulty(right)).toBe(0);
    if (exhibit.isSilent) expect(faulty(wrong)).toBe(0);
    else expect(faulty(wrong)).toBeGreaterThan(0);
    expect(exhibit.symptoms).toContain(exhibit.symptom(right, wrong));
  });

  test('shows one line of each version', () => {
    expect(exhibit.code.filter(({ version }) => version === 'right')).toHaveLength(1);
    expect(exhibit.code.filter(({ version }) => version === 'wrong')).toHaveLength(1);
  });
});

test('the slip looks quick', async () => {
  const exhibit = exhibitOf('slow-learning-slip');
  const run = async (rule: string) => (await runCached('slow-learning-slip', { ...exhibit.settings, rule })).result;
  expect(exhibit.symptom(await run('right'), await run('slip'))).toBe('quicker');
  expect(exhibit.symptom(await run('right'), await run('right'))).toBe('nothing');
  expect(exhibit.symptom(await run('slip'), await run('right'))).toBe('slower');
});

test('an unknown exhibit says what there is', () => {
  expect(() => exhibitOf('none')).toThrow('unknown exhibit "none", expected one of: ');
});
