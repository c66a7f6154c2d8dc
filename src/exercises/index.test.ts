import { expect, test } from 'vitest';
import { checkAnswer, fieldsOf } from './check.ts';
import { lessons, loadExercise } from './index.ts';

test('an exercise is found by its id', async () => {
  for (const lesson of Object.values(lessons)) {
    for (const { id } of (await lesson()).exercises) expect((await loadExercise(id)).id).toBe(id);
  }
});

test('an unknown id lists what there is', async () => {
  await expect(loadExercise('slow-learning-nothing')).rejects.toThrow(
    /^unknown exercise "slow-learning-nothing", expected one of: slow-learning-first-step, /,
  );
  await expect(loadExercise('quick')).rejects.toThrow(
    /^unknown exercise "quick", it must begin with one of: .*slow-learning/,
  );
});

test('choices, orders and proofs are judged by name', async () => {
  const choice = await loadExercise('slow-learning-why-slower');
  expect(fieldsOf(choice)).toEqual(['choice']);
  expect(checkAnswer(choice, 0, { choice: 'rate' })).toEqual({ choice: { right: true } });
  expect(checkAnswer(choice, 0, {})).toMatchObject({ choice: { right: false, trouble: { code: 'none-chosen' } } });
  const order = await loadExercise('slow-learning-order-by-speed');
  expect(checkAnswer(order, 0, { order: 'ninety-nine nine-tenths half two-thirds' }).order!.right).toBe(true);
  expect(checkAnswer(order, 0, { order: 'half two-thirds nine-tenths ninety-nine' }).order!.mistake).toBe(
    'error-alone',
  );
  const proof = await loadExercise('slow-learning-peak-speed');
  expect(checkAnswer(proof, 0, { points: 'in-h differentiated inside largest value' }).points!.right).toBe(true);
});
