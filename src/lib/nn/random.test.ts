// The generator against what its distributions must be; that the numbers stay the same is in random.golden.test.ts.
import { describe, expect, it } from 'vitest';
import {
  below,
  chance,
  choice,
  createRandom,
  fillNormal,
  normal,
  type Random,
  shuffle,
  stream,
  uniform,
  uniformBetween,
  word,
} from './random.ts';

const draw = (count: number, next: () => number): number[] => Array.from({ length: count }, next);
const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const variance = (values: number[]): number => {
  const center = mean(values);
  return mean(values.map((value) => (value - center) ** 2));
};

/** Five standard deviations of the mean of so many numbers: fails by chance once in millions of seeds. */
const five = (deviation: number, count: number): number => (5 * deviation) / Math.sqrt(count);

describe.each([0, 1, 42, 2 ** 53 - 1])('seed %i', (seed) => {
  const random = (): Random => createRandom(seed);
  const count = 20_000;

  it('gives the same numbers again', () => {
    const [one, two] = [random(), random()];
    expect(draw(50, () => word(one))).toEqual(draw(50, () => word(two)));
  });

  it('is even on [0, 1), bit by bit', () => {
    const source = random();
    const values = draw(count, () => uniform(source));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(five(Math.sqrt(1 / 12), count));
    expect(Math.abs(variance(values) - 1 / 12)).toBeLessThan(five(Math.sqrt(1 / 180), count));
    const words = draw(count, () => word(source));
    for (let bit = 0; bit < 32; bit++) {
      expect(Math.abs(mean(words.map((w) => (w >>> bit) & 1)) - 0.5)).toBeLessThan(five(0.5, count));
    }
  });

  it('has no memory from one number to the next', () => {
    const source = random();
    const values = draw(count, () => uniform(source) - 0.5);
    const products = values.slice(1).map((value, i) => value * values[i]!);
    expect(Math.abs(mean(products))).toBeLessThan(five(1 / 12, count));
  });

  it('is normal', () => {
    const source = random();
    const values = draw(count, () => normal(source));
    expect(Math.abs(mean(values))).toBeLessThan(five(1, count));
    expect(Math.abs(variance(values) - 1)).toBeLessThan(five(Math.SQRT2, count));
    expect(Math.abs(mean(values.map((z) => z ** 3)))).toBeLessThan(five(Math.sqrt(15), count));
    const within = values.filter((z) => Math.abs(z) < 1).length / count;
    expect(Math.abs(within - 0.6826895)).toBeLessThan(five(0.4655, count));
  });

  it('draws whole numbers, chances and bounds evenly', () => {
    const source = random();
    const faces = draw(count, () => below(source, 6));
    for (let face = 0; face < 6; face++) {
      expect(Math.abs(faces.filter((one) => one === face).length / count - 1 / 6)).toBeLessThan(five(0.373, count));
    }
    const heads = draw(count, () => (chance(source, 0.3) ? 1 : 0));
    expect(Math.abs(mean(heads) - 0.3)).toBeLessThan(five(0.459, count));
    const values = draw(1000, () => uniformBetween(source, -3, -1));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-3);
    expect(Math.max(...values)).toBeLessThan(-1);
  });

  it('shuffles into each order equally often', () => {
    const source = random();
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const items = ['a', 'b', 'c'];
      shuffle(source, items);
      counts.set(items.join(''), (counts.get(items.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const times of counts.values()) expect(Math.abs(times - 1000)).toBeLessThan(5 * Math.sqrt(833));
  });
});

it('splits off streams by name, whatever was drawn before', () => {
  const [fresh, used] = [createRandom(3), createRandom(3)];
  draw(10, () => word(used));
  const first = draw(
    20,
    (
      (source) => () =>
        word(source)
    )(stream(fresh, 'masks')),
  );
  expect(
    draw(
      20,
      (
        (source) => () =>
          word(source)
      )(stream(used, 'masks')),
    ),
  ).toEqual(first);
  for (const other of [
    stream(fresh, 'batches'),
    stream(createRandom(4), 'masks'),
    stream(stream(fresh, 'masks'), 'masks'),
  ]) {
    const numbers = draw(20, () => word(other));
    expect(numbers.filter((one) => first.includes(one))).toEqual([]);
  }
});

it('keeps neighboring seeds and streams apart', () => {
  const firsts = new Set<number>();
  for (let seed = 0; seed < 2000; seed++) {
    for (const source of [createRandom(seed), stream(createRandom(seed), 'a'), stream(createRandom(seed), 'b')]) {
      firsts.add(uniform(source));
    }
  }
  expect(firsts.size).toBe(6000);
});

it('is never stuck at zero', () => {
  for (let seed = 0; seed < 1000; seed++) expect(createRandom(seed).state.some((w) => w !== 0)).toBe(true);
});

it('scales what it fills', () => {
  const data = new Float64Array(5000);
  fillNormal({ data }, createRandom(1), 3);
  expect(Math.abs(variance(Array.from(data)) - 9)).toBeLessThan(five(9 * Math.SQRT2, 5000));
});

it('refuses what it cannot do', () => {
  expect(() => createRandom(-1)).toThrow('createRandom: seed must be a whole number from 0, got -1');
  expect(() => createRandom(NaN)).toThrow('createRandom: seed must be a whole number from 0, got NaN');
  expect(() => createRandom(0.5)).toThrow('createRandom: seed must be a whole number from 0, got 0.5');
  expect(() => below(createRandom(1), 0)).toThrow('below: n must be a whole number from 1 to 2^32, got 0');
  expect(() => below(createRandom(1), NaN)).toThrow('below: n must be a whole number from 1 to 2^32, got NaN');
  expect(() => choice(createRandom(1), [])).toThrow('choice: there is nothing to choose from');
  expect(['a', 'b']).toContain(choice(createRandom(1), ['a', 'b']));
});
