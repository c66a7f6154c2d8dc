// The numbers of yesterday: every figure of the course hangs on them. That they are good is in random.test.ts.
import { expect, it } from 'vitest';
import { createRandom, normal, stream, uniform, word } from './random.ts';

it('gives the numbers that it gave', () => {
  const random = createRandom(1);
  expect([word(random), word(random), word(random)]).toEqual([1986025001, 3465322941, 781032675]);
  const batches = stream(createRandom(7), 'batches');
  expect([word(batches), word(batches)]).toEqual([616410493, 897236208]);
  const two = createRandom(2);
  expect([normal(two), normal(two), uniform(two)]).toEqual([
    -0.5516955379521015, 0.38436166199824406, 0.5682990774523017,
  ]);
});
