// A run against an independent pass, changes on the way, own points, maps, the check, what cannot be trained.
import { describe, expect, it } from 'vitest';
import { completeSettings, runExperiment, type OwnPoint } from '../../lib/parameter/index.ts';
import { createBench } from './bench.ts';
import { changesOf, settingsAt, textOfChanges, withChange } from './changes.ts';
import { experiment } from './experiment.ts';
import { examplesOf, windowAround } from './examples.ts';
import { momentOf } from './moment.ts';
import { networkOf, numbersOf, restore } from './network.ts';
import { parameters, sizesOf, type Settings } from './parameters.ts';

const settingsOf = (given: Record<string, unknown> = {}): Settings => completeSettings(parameters, given) as Settings;
const SMALL = { data: 'moons', samples: 40, sizes: [2, 3, 1], epochs: 20 };
const run = (given: Record<string, unknown>) => runExperiment(experiment, { ...SMALL, ...given }).result;

function bench(given: Record<string, unknown>, epochs: number, changes = '') {
  const made = createBench(settingsOf({ ...SMALL, ...given }), changesOf(changes));
  for (let i = 0; i < epochs; i++) made.step();
  return made;
}

describe('a run', () => {
  it('tells cost and errors as a second forward pass does', () => {
    const { arrays, training, heldOut, cost, heldCost, wrong } = run({});
    const answer = (x: readonly number[]): number => {
      const hidden = [0, 1, 2].map((j) => Math.tanh(x[0]! * arrays['W1']![j]! + x[1]! * arrays['W1']![3 + j]! + arrays['b1']![j]!)); // prettier-ignore
      return 1 / (1 + Math.exp(-hidden.reduce((sum, h, j) => sum + h * arrays['W2']![j]!, arrays['b2']![0]!)));
    };
    const mean = (part: typeof training): number =>
      part.reduce((sum, [x, y, label]) => sum - Math.log(label === 1 ? answer([x, y]) : 1 - answer([x, y])), 0) /
      part.length;
    expect(cost).toHaveLength(21);
    expect(cost.at(-1)).toBeCloseTo(mean(training), 9);
    expect(heldCost.at(-1)).toBeCloseTo(mean(heldOut), 9);
    const errors = training.filter(([x, y, label]) => (answer([x, y]) > 0.5 ? 1 : 0) !== label).length;
    expect(wrong.at(-1)).toBeCloseTo(errors / training.length, 12);
    expect([training.length, heldOut.length]).toEqual([24, 16]);
  });

  it('learns three classes with softmax, and what mislabeled examples say', () => {
    const { wrong, arrays } = run({ data: 'blobs', noise: 0.1, sizes: [2, 6, 3], samples: 60, epochs: 60 });
    expect(wrong.at(-1)).toBe(0);
    expect(arrays['b2']).toHaveLength(3);
    const { training, heldOut } = examplesOf(settingsOf({ data: 'blobs', noise: 0.05, mislabeled: 0.25, samples: 80 }));
    const all = [...training.X.row.map((x, i) => [x[0]! > 0 ? 0 : 1, training.labels[i]!]), ...heldOut.X.row.map((x, i) => [x[0]! > 0 ? 0 : 1, heldOut.labels[i]!])]; // prettier-ignore
    expect(all.filter(([meant, label]) => meant !== label)).toHaveLength(20);
  });

  it('that leaves the numbers ends in the epoch before, and says who went first', () => {
    const { diverged, cost, arrays } = run({ activation: 'relu', optimizer: 'gradient-descent', eta: 1e300 }); // prettier-ignore
    expect(diverged?.parameter).toMatch(/^[Wb]\d$/);
    expect(cost).toHaveLength(diverged!.epoch);
    expect(Object.values(arrays).flat().every(Number.isFinite)).toBe(true);
  });

  it('refuses sizes and changes that it cannot have', () => {
    expect(() => run({ sizes: [3, 2, 1] })).toThrow('sizes: [3,2,1] is not accepted, 2 inputs come first');
    expect(() => run({ sizes: [2, 2, 5] })).toThrow('at most 4 outputs last');
    expect(() => run({ changes: '5 seed 3' })).toThrow('changes: seed cannot be changed while it runs');
    expect(() => run({ changes: '5 eta -3' })).toThrow('eta: -3 is not accepted');
    expect(() => run({ changes: '5 sizes [1,1]' })).toThrow('2 inputs come first');
    expect(() => run({ changes: 'soon' })).toThrow('changes: "soon" is not accepted');
    expect(() => run({ changes: '0 eta 1' })).toThrow('0 is no epoch');
  });
});

describe('changes', () => {
  it('are read as they are written, and the last word of an epoch counts', () => {
    const text = '10 eta 0.5, 12 sizes [2,4,1], 12 data own';
    expect(textOfChanges(changesOf(text))).toBe(text);
    const base = settingsOf();
    const once = withChange(base, [], { epoch: 4, name: 'eta', value: 1 });
    const twice = withChange(base, once, { epoch: 4, name: 'eta', value: 2 });
    expect(twice).toEqual([{ epoch: 4, name: 'eta', value: 2 }]);
    expect(withChange(base, twice, { epoch: 4, name: 'eta', value: base.eta })).toEqual([]);
    expect([3, 4].map((epoch) => settingsAt(base, twice, epoch).eta)).toEqual([base.eta, 2]);
  });

  it('made on the way give the bits of those that were planned', () => {
    const planned = bench({ keep: 0.8 }, 12, '5 lambda 0.01, 5 eta 0.3, 9 sizes [2,4,2,1]');
    const live = bench({ keep: 0.8 }, 5);
    live.plan(changesOf('5 lambda 0.01, 5 eta 0.3'));
    for (let i = 0; i < 4; i++) live.step();
    live.plan(changesOf('5 lambda 0.01, 5 eta 0.3, 9 sizes [2,4,2,1]'));
    for (let i = 0; i < 3; i++) live.step();
    expect(numbersOf(live.network)).toEqual(numbersOf(planned.network));
    expect(live.curves).toEqual(planned.curves);
  });

  it('of sizes keep the weights of units that remain', () => {
    const made = bench({ sizes: [2, 3, 1] }, 8);
    const before = made.network.layers.map(({ W }) => W.row.map((row) => [...row]));
    made.plan(changesOf('8 sizes [2,5,1]'));
    const [hidden, output] = made.network.layers;
    expect(hidden!.W.row.map((row) => [...row.subarray(0, 3)])).toEqual(before[0]);
    expect(output!.W.row.slice(0, 3).map((row) => [...row])).toEqual(before[1]);
    expect(hidden!.W.row[0]![4]).not.toBe(0);
  });
});

describe('own points', () => {
  const points: OwnPoint[] = [[0, 0, 0], [1, 1, 0], [0, 1, 1], [1, 0, 1], [0.1, 0, 0], [0, 0.9, 1]]; // prettier-ignore

  it('hold out every third of a class, and may lie anywhere', () => {
    const { training, heldOut } = run({ data: 'own', points, epochs: 0 });
    expect(heldOut).toEqual([[0.1, 0, 0], [0, 0.9, 1]]); // prettier-ignore
    expect(training).toHaveLength(4);
    const far = points.map(([x, y, label]): OwnPoint => [500 * x + 1000, 500 * y, label]);
    expect(windowAround(far)).toEqual({ x: 1250, y: 250, half: 275 });
    const { wrong, window } = run({ data: 'own', points: far, sizes: [2, 4, 1], batch: 4, eta: 0.05, epochs: 300 });
    expect([wrong.at(-1), window.half]).toEqual([0, 275]);
  });

  it('too few are no error', () => {
    expect(run({ data: 'own' })).toMatchObject({ problem: 'empty', cost: [null] });
    expect(run({ data: 'own', points: [[1, 1, 1], [2, 0, 1]] }).problem).toBe('one class'); // prettier-ignore
  });
});

describe('a moment', () => {
  const momentAt = (given: Record<string, unknown>, epochs: number) => {
    const made = bench(given, epochs);
    const viewed = networkOf(made.settings, false);
    restore(viewed, numbersOf(made.network));
    return momentOf(made.epoch, made.settings, viewed, made.examples);
  };

  it('has a straight line for each unit of the first layer, where its z is 0', () => {
    const { maps, W, b } = momentAt({ sizes: [2, 4, 1] }, 20);
    let drawn = 0;
    maps.units[1]!.forEach(({ zero }, j) => {
      const numbers = zero.match(/-?\d*\.?\d+/g)?.map(Number);
      if (!numbers) return;
      drawn++;
      const [x, y] = [(3 * numbers[0]!) / 46 - 1.5, 1.5 - (3 * numbers[1]!) / 46];
      expect(Math.abs(W[0]![0]![j]! * x + W[0]![1]![j]! * y + b[0]![j]!)).toBeLessThan(0.02);
    });
    expect(drawn).toBeGreaterThan(1);
    expect(maps.units.map((layer) => layer.length)).toEqual([2, 4]);
    expect(momentAt({ sizes: [2, 4, 3], data: 'blobs' }, 3).maps.units[2]).toHaveLength(3);
  });

  it('names the examples that are answered wrong', () => {
    const { wrong, training, W, b } = momentAt({ sizes: [2, 1], epochs: 3 }, 3);
    const answer = ([x, y]: readonly [number, number, number]): number =>
      W[0]![0]![0]! * x + W[0]![1]![0]! * y + b[0]![0]! > 0 ? 1 : 0;
    const expected = training.flatMap((example, i) => (answer(example) === example[2] ? [] : [i]));
    expect(wrong).toEqual(expected);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(training.length / 2);
  });

  it.each([
    { activation: 'relu', normalization: 'batch', keep: 0.7, penalty: 'l1', lambda: 0.01 },
    { activation: 'gelu', cost: 'quadratic', optimizer: 'momentum' },
    { activation: 'prelu', sizes: [2, 5, 4], data: 'spirals' },
    { sizes: [2, 1] },
  ])('agrees with central differences: %j', (given) => {
    const { check } = momentAt(given, 10);
    expect(check.length).toBeGreaterThan(1);
    for (const { name, verdict } of check) expect(verdict, name).not.toBe('differs');
    expect(check.some(({ verdict }) => verdict === 'agrees')).toBe(true);
  });
});

it('keeps all sizes within its limits', () => {
  expect(sizesOf(settingsOf({ sizes: [2, 8, 8, 8, 8, 4] }))).toEqual([2, 8, 8, 8, 8, 4]);
  expect(() => settingsOf({ sizes: [2, 9, 1] })).toThrow('sizes');
});
