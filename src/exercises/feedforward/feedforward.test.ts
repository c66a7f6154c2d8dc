// The exercises' numbers against hand calculation.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { flips, narrowest, tents, whichOutput } from './equals.ts';
import { autoencoder, exampleNet, twoScores } from './networks.ts';
import { count, firstShape, pipeline, rowAdded } from './shapes.ts';

test('4–5–3 has 43 parameters and 35 products; 4–5–3–2–2 has 57 and 45', () => {
  expect(count.variant(0).facts).toMatchObject({ parameters: 43, products: 35, deeper: 57, 'deeper-products': 45 });
  expect(firstShape.answer(firstShape.variant().facts)).toBe('4x5');
});

test("D's net at (1, 1) and (2, 1)", () => {
  const { facts } = exampleNet.variant(0);
  expect([facts.h1, facts.h2, facts.f].map((value) => value.toFixed(4))).toEqual(['0.8808', '0.0474', '0.7167']);
  expect(exampleNet.variant(1).facts.f.toFixed(4)).toBe('0.6752');
});

test('the row is added to every row', () => {
  expect(rowAdded.variant(0).facts).toMatchObject({
    z11: 9,
    z12: 24,
    z21: 9,
    z22: 28,
    z31: 9,
    z32: 32,
    first: 9,
    second: 32,
  });
});

test('orders', () => {
  const order = pipeline.answer().join(' ');
  expect(checkAnswer(pipeline, 0, { order }).order!.right).toBe(true);
});

test('two scores, an autoencoder, equal networks, tents', () => {
  expect(twoScores.variant(0).facts.first).toBeCloseTo(0.8455, 4);
  expect(twoScores.variant(0).facts.sigmoid).toBeCloseTo(twoScores.variant(0).facts.first, 12);
  expect(autoencoder.variant(0).facts).toMatchObject({ most: 18, least: 2, loss: 0.5 });
  expect(flips.variant().facts).toEqual({ three: 48, four: 384 });
  const { facts } = tents.variant(0);
  expect([facts.one, facts.two, facts.third]).toEqual([0.6, 0.8, 0.4].map((value) => expect.closeTo(value, 10)));
  expect(facts.pieces).toBe(32);
  expect(whichOutput.answer(whichOutput.variant().facts)).toBe('sigmoids');
});

test('how many tents need more than 500 units in one layer', () => {
  expect(narrowest.variant().facts).toMatchObject({ depth: 9, units: 512, before: 256, deep: 18 });
  expect(checkAnswer(narrowest, 0, { depth: '9' }).depth!.right).toBe(true);
  expect(checkAnswer(narrowest, 0, { depth: '8' }).depth!.mistake).toBe('too-few');
  expect(checkAnswer(narrowest, 0, { depth: '10' }).depth!.mistake).toBe('too-many');
  expect(checkAnswer(narrowest, 0, { depth: '2.5' }).depth!.mistake).toBe('outside');
});
