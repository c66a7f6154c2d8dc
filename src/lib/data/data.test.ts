// One battery for every toy set, and what each shape must be.
import { describe, expect, it } from 'vitest';
import { createRandom, learnPerceptron, type Random } from '../nn/index.ts';
import {
  blobs,
  circles,
  type CurveName,
  curves,
  type Dataset,
  gate,
  gateNames,
  mislabel,
  moons,
  regression,
  spirals,
  split,
} from './index.ts';

type Make = (count: number, noise: number, random: Random) => Dataset;
const threeArms: Make = (count, noise, random) => spirals(count, noise, random, 1, 3);
const fiveClouds: Make = (count, noise, random) => blobs(count, noise, random, 5);

describe.each<[string, Make, number]>([
  ['blobs', blobs, 2],
  ['five blobs', fiveClouds, 5],
  ['moons', moons, 2],
  ['circles', circles, 2],
  ['spirals', spirals, 2],
  ['three spirals', threeArms, 3],
])('%s', (_, make, classes) => {
  it('gives the same points for the same seed, others for another', () => {
    const points = (seed: number) => make(50, 0.1, createRandom(seed)).X.data;
    expect(points(1)).toEqual(points(1));
    expect(points(2)).not.toEqual(points(1));
  });

  it('holds as many of each class, within reach', () => {
    const { X, Y, labels, classes: stated } = make(100 * classes, 0.05, createRandom(1));
    expect([X.rows, X.cols, Y.cols, stated]).toEqual([100 * classes, 2, classes === 2 ? 1 : classes, classes]);
    for (let label = 0; label < classes; label++) expect(labels.filter((one) => one === label).length).toBe(100);
    X.data.forEach((value) => expect(Math.abs(value)).toBeLessThan(2));
    Y.row.forEach((y, i) => expect(classes === 2 ? y[0] : y[labels[i]!]).toBe(classes === 2 ? labels[i] : 1));
  });

  it('moves its points by the noise', () => {
    const [still, moved] = [make(200, 0, createRandom(3)), make(200, 0.1, createRandom(3))];
    expect(moved.X.data).not.toEqual(still.X.data);
  });

  it('says what is wrong', () => {
    const name = make === fiveClouds ? 'blobs' : make === threeArms ? 'spirals' : make.name;
    expect(() => make(classes - 1, 0, createRandom(1))).toThrow(
      `${name}: count must be a whole number from ${classes}, got ${classes - 1}`,
    );
    expect(() => make(10, -1, createRandom(1))).toThrow(`${name}: noise must lie between 0 and 1000, got -1`);
    expect(() => make(10, NaN, createRandom(1))).toThrow(`${name}: noise must lie between 0 and 1000, got NaN`);
  });
});

it('lies on its curves without noise', () => {
  const radius = (x: ArrayLike<number>): number => Math.sqrt(x[0]! * x[0]! + x[1]! * x[1]!);
  const ring = circles(40, 0, createRandom(1), 0.3);
  ring.X.row.forEach((x, i) => expect(radius(x)).toBeCloseTo(ring.labels[i] === 0 ? 1 : 0.3, 12));
  const crescents = moons(40, 0, createRandom(1));
  crescents.X.row.forEach((x, i) => {
    const side = crescents.labels[i] === 0 ? 1 : -1;
    expect(radius([x[0]! + side * 0.5, x[1]! + side * 0.25])).toBeCloseTo(1, 12);
    expect(side * x[1]!).toBeGreaterThanOrEqual(-0.25 - 1e-12);
  });
  const arms = spirals(100, 0, createRandom(1), 2);
  const radii = arms.X.row.filter((_, i) => arms.labels[i] === 0).map(radius);
  radii.forEach((one, i) => expect(one).toBeCloseTo(i / 50, 12));
  const clouds = blobs(4, 0, createRandom(1), 4);
  [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ].forEach(([x, y], i) => {
    expect(clouds.X.row[i]![0]).toBeCloseTo(x!, 12);
    expect(clouds.X.row[i]![1]).toBeCloseTo(y!, 12);
  });
});

const truth = {
  and: (a: number, b: number) => a && b,
  or: (a: number, b: number) => a || b,
  xor: (a: number, b: number) => a ^ b,
};

it('has the six gates right', () => {
  expect(gateNames).toEqual(['and', 'or', 'nand', 'nor', 'xor', 'xnor']);
  const opposite = { and: 'nand', or: 'nor', xor: 'xnor' } as const;
  for (const name of ['and', 'or', 'xor'] as const) {
    const { X, labels } = gate(name);
    X.row.forEach((x, i) => expect(labels[i]).toBe(truth[name](x[0]!, x[1]!)));
    gate(opposite[name]).labels.forEach((label, i) => expect(label).toBe(1 - labels[i]!));
  }
  expect(() => gate('not' as 'and')).toThrow('gate: unknown name "not", expected one of and, or, nand, nor, xor, xnor');
});

it('splits gates into those a line can do and the two that it cannot', () => {
  const converges = gateNames.filter((name) => {
    const { X, labels } = gate(name);
    const run = learnPerceptron(X, labels, { eta: 1, epochs: 50 });
    let next = run.next();
    while (!next.done) next = run.next();
    return next.value;
  });
  expect(converges).toEqual(['and', 'or', 'nand', 'nor']);
});

describe('regression', () => {
  it.each(Object.keys(curves) as CurveName[])('%s lies on its curve without noise', (name) => {
    const { X, Y, curve } = regression(name, 21, 0, createRandom(1));
    expect([X.data[0], X.data[20]]).toEqual([curve.from, curve.to]);
    X.data.forEach((x, i) => expect(Y.data[i]).toBe(curve.f(x)));
    const drawn = regression(name, 200, 0.1, createRandom(1), 'drawn');
    drawn.X.data.forEach((x) => expect(x >= curve.from && x < curve.to).toBe(true));
    const away = drawn.Y.data.map((y, i) => (y - curve.f(drawn.X.data[i]!)) ** 2).reduce((a, b) => a + b);
    expect(Math.sqrt(away / 200)).toBeGreaterThan(0.08);
    expect(Math.sqrt(away / 200)).toBeLessThan(0.12);
  });

  it('has the values that its formulas give', () => {
    expect(curves.sine.f(0.25)).toBe(1);
    expect(curves.cubic.f(0.5)).toBe(-1);
    expect([curves.parabola.f(-3), curves.line.f(1), curves.bump.f(0), curves.step.f(0)]).toEqual([9, 0.75, 1, 1]);
  });

  it('says what is wrong', () => {
    expect(() => regression('cosine' as 'sine', 5, 0, createRandom(1))).toThrow(
      'regression: unknown name "cosine", expected one of line,',
    );
    expect(() => regression('sine', 1, 0, createRandom(1))).toThrow(
      'regression: count must be a whole number from 2, got 1',
    );
  });
});

describe('parts and mistakes', () => {
  const data = moons(100, 0.1, createRandom(1));

  it('splits into parts that share nothing', () => {
    const parts = split(data, [0.6, 0.2, 0.2], createRandom(2));
    expect(parts.map(({ X }) => X.rows)).toEqual([60, 20, 20]);
    const seen = new Set(parts.flatMap(({ X }) => X.row.map((x) => x.join(' '))));
    expect(seen.size).toBe(100);
    const find = (x: Float64Array): number => data.X.row.findIndex((other) => other[0] === x[0] && other[1] === x[1]);
    parts[0]!.X.row.forEach((x, i) => expect(parts[0]!.labels[i]).toBe(data.labels[find(x)]));
  });

  it('gives a share of the labels another class, and leaves the data as they are', () => {
    const wrong = mislabel(data, 0.2, createRandom(3));
    expect(wrong.labels.filter((label, i) => label !== data.labels[i]).length).toBe(20);
    expect(Array.from(wrong.Y.data)).toEqual(Array.from(wrong.labels));
    const three = mislabel(threeArms(90, 0, createRandom(1)), 1, createRandom(3));
    three.labels.forEach((label, i) => expect(label).not.toBe(i % 3));
    expect(data.labels.filter((label) => label === 1).length).toBe(50);
  });

  it('says what is wrong', () => {
    expect(() => split(data, [0.9, 0.2], createRandom(1))).toThrow(
      'split: shares must be above 0 and sum to at most 1, got 0.9, 0.2',
    );
    expect(() => split(data, [NaN], createRandom(1))).toThrow(
      'split: shares must be above 0 and sum to at most 1, got NaN',
    );
    expect(() => split(data, [0.001], createRandom(1))).toThrow('split: a share of 0.001 of 100 examples is empty');
    expect(() => mislabel(data, 2, createRandom(1))).toThrow('mislabel: share must lie between 0 and 1, got 2');
  });
});
