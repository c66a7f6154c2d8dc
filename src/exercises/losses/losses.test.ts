// The exercises' numbers against the teaching pack's, worked out apart from the library.
import { expect, test } from 'vitest';
import { checkAnswer } from '../check.ts';
import { bell, steps } from './likelihood.ts';
import { byHand, gradient, half, unchanged } from './scores.ts';
import { broadcast, broadcastCost, scalings } from './squares.ts';
import { bits, codes, honesty, LOSSES } from './surprise.ts';

test('scalings', () => {
  expect(scalings.variant(0).facts).toMatchObject({ mean: 0.5, half: 0.75, 'two-mean': 0.25 });
});

test('nats and bits', () => {
  const { facts } = bits.variant(0);
  expect(facts.nats).toBeCloseTo(-Math.log(0.7), 12);
  expect(facts.bits).toBeCloseTo(-Math.log2(0.7), 12);
});

test('softmax by hand, and the temperature that halves', () => {
  const { facts } = byHand.variant(0);
  expect(facts['first']).toBeCloseTo(0.659, 4);
  expect(facts['second']).toBeCloseTo(0.2424, 4);
  expect(facts['third']).toBeCloseTo(0.0986, 4);
  expect(half.variant().facts.temperature).toBeCloseTo(2.02, 3);
  const judged = (text: string) => checkAnswer(half, 0, { temperature: text }).temperature!;
  expect(judged('2.02').right).toBe(true);
  expect(judged('1').mistake).toBe('too-cold');
  expect(judged('4').mistake).toBe('too-hot');
  expect(judged('0').mistake).toBe('outside');
});

test('the gradient in any form', () => {
  const checked = (own: string, other: string) => checkAnswer(gradient, 0, { own, other });
  expect(Object.values(checked('s/T - 1/T', 's/T')).every(({ right }) => right)).toBe(true);
  expect(checked('s - 1', '0').own!.mistake).toBe('no-temperature');
  expect(checked('s - 1', '0').other!.mistake).toBe('nothing');
});

test('only a shift leaves softmax as it is', () => {
  expect(unchanged.answer(unchanged.variant().facts)).toBe('add');
});

test('codes', () => {
  expect(codes.variant().facts['surplus-there']).toBeCloseTo(0.25, 12);
  expect(codes.variant().facts['surplus-back']).toBeCloseTo(0.25, 12);
  const { entropy, even, reverse } = codes.variant().facts;
  expect([entropy, even, reverse].map((value) => Math.round(1e9 * value!) / 1e9)).toEqual([1.75, 2, 2.25]);
});

test('the bell over three numbers', () => {
  const { facts } = bell.variant(0);
  expect(facts['cost']).toBeCloseTo(9.7568, 4);
  expect(facts['spread']).toBeCloseTo(2.1602, 4);
  expect(facts['best']).toBeCloseTo(6.5675, 4);
  expect(facts['more']).toBeCloseTo(1.5, 12);
  expect([...steps.choices].sort()).toEqual([...steps.answer()].sort());
});

test('honesty pays under two of three losses', () => {
  const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const best = (loss: (q: number) => number) => grid.reduce((least, q) => (loss(q) < loss(least) ? q : least));
  expect([best(LOSSES.log), best(LOSSES.square), best(LOSSES.absolute)]).toEqual([0.7, 0.7, 0.99]);
  expect(honesty.variant().facts['absolute-honest']).toBeCloseTo(0.42, 12);
  expect(honesty.variant().facts['absolute-sure']).toBeCloseTo(0.3, 12);
});

test('a broadcast cost is least at the mean', () => {
  const { exact, mean } = broadcast.variant().facts;
  expect(exact).toBeCloseTo(4 / 3, 12);
  expect(mean).toBeCloseTo(2 / 3, 12);
  for (const aside of [1.9, 2.1]) expect(broadcastCost([2, aside, 2], [1, 2, 3])).toBeGreaterThan(mean!);
});
