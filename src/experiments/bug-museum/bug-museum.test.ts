// The patterns against the numbers that the course states, the pass against the library's own and against arithmetic
// written out, and every mistake by name.
import { describe, expect, it } from 'vitest';
import { smallNetwork as OWN } from '../../lib/data/index.ts';
import { backward, checkGradients, exp, forward } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import { checkPass } from './check.ts';
import { experiment, type Result } from './experiment.ts';
import { GROUPS, MISTAKES } from './groups.ts';
import { BUGS, mistakeOf, type Bug } from './mistakes.ts';
import { passBackward, RIGHT } from './pass.ts';
import { settingOf } from './setting.ts';

const run = (given: Readonly<Record<string, unknown>>): Result =>
  runExperiment(experiment, { steps: 1, ...given }).result;
const NO_RATES = { eta: 0.5, lambda: 0 };
const given = { bug: 'none', sizes: '[2,2,1]', hidden: 'sigmoid', output: 'sigmoid', cost: 'quadratic' } as const;
const rest = { batch: 3, lambda: 0.1, keep: 0.8, seed: 0 };

describe('the pattern of each mistake on the lesson’s network', () => {
  // As W¹, b¹, W², b², to the digits that the course states.
  it.each<[Bug, readonly number[]]>([
    ['slope-at-h', [0.55, 1.6, 0.15, 0.16]],
    ['no-output-slope', [0.76, 0.72, 0.73, 0.81]],
    ['summed', [0.67, 0.67, 0.67, 0.67]],
    ['one-bias', [0, 0.63, 0, 0]],
    ['bias-averaged-twice', [0, 0.67, 0, 0.67]],
    ['missing-layer', [0, 0, 1, 1]],
    ['no-hidden-slope', [0.89, 1.4, 0, 0]],
    ['sign', [2, 2, 2, 2]],
    ['none', [0, 0, 0, 0]],
    ['keep-factor', [0, 0, 0, 0]],
  ])('%s', (bug, pattern) => {
    const { check } = run({ bug });
    expect(Object.keys(check)).toEqual(['W1', 'b1', 'W2', 'b2']);
    Object.values(check).forEach((error, i) => expect(Math.abs(error - pattern[i]!)).toBeLessThan(0.00501));
  });

  it('updated-first, a fine one', () => {
    const { check, named } = run({ bug: 'updated-first', eta: 0.5 });
    expect(check['W1']).toBeCloseTo(0.0056, 4);
    expect(check['b1']).toBeCloseTo(0.0032, 4);
    expect(named).toEqual(['W1', 'b1']);
  });

  it.each<[Bug, readonly string[]]>([
    ['l2-in-the-loop', ['W1', 'W2']],
    ['relu-at-zero', ['W1', 'b1']],
  ])('%s names its arrays', (bug, names) => expect(run({ bug }).named).toEqual(names));
});

describe('every mistake', () => {
  it('stands in one group', () => {
    expect([...MISTAKES].sort()).toEqual(BUGS.filter((bug) => bug !== 'none').sort());
    expect(GROUPS.flatMap(({ bugs }) => [...bugs])).toHaveLength(new Set(MISTAKES).size);
  });

  it.each(BUGS)('%s is clean once the code is right', (bug) => {
    const { check, named, cost, costRight } = run({ bug, rule: 'right', steps: 20 });
    expect(Math.max(...Object.values(check))).toBeLessThan(1e-7);
    expect(named).toEqual([]);
    expect(cost).toEqual(costRight);
  });

  it.each(MISTAKES.filter((bug) => bug !== 'keep-factor'))('%s is named on a drawn network, too', (bug) => {
    const { named, verdicts } = run({ bug, sizes: '[2,3,2]', batch: 8, seed: 5 });
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(verdicts[name]).toBe('checked');
  });
});

it('the pass without a mistake is the library’s, to the bit', () => {
  const [ours, theirs] = [settingOf({ ...given, ...rest }), settingOf({ ...given, ...rest })];
  forward(ours.network, ours.X);
  passBackward(RIGHT, ours.network, ours.X, ours.Y, NO_RATES);
  forward(theirs.network, theirs.X);
  backward(theirs.network, theirs.X, theirs.Y);
  ours.network.parameters.forEach(({ gradient }, p) => {
    expect(Array.from(gradient)).toEqual(Array.from(theirs.network.parameters[p]!.gradient));
  });
});

it('the check of the pass agrees with the library’s check, kinks included', () => {
  for (const hidden of ['sigmoid', 'relu'] as const) {
    const { network, X, Y } = settingOf({ ...given, ...rest, hidden, sizes: '[2,3,2]', seed: 4 });
    if (hidden === 'relu') network.layers[0]!.W.data.fill(0); // every hidden net input lies at the kink
    const backwards = (): void => passBackward(RIGHT, network, X, Y, NO_RATES);
    const ours = checkPass({ network, X, Y, lambda: 0, mode: 'evaluate', backward: backwards });
    for (const { name, verdict, relativeError, kinks } of checkGradients(network, X, Y).byParameter) {
      expect(ours[name]).toEqual({ verdict, relativeError, kinks });
    }
  }
});

it('slope at h and no output slope are what plain arithmetic makes of them', () => {
  const sigmoid = (z: number): number => 1 / (1 + exp(-z));
  const slope = (z: number): number => sigmoid(z) * (1 - sigmoid(z));
  const gradient = (factor: (z: number) => number): number[] => {
    const sum = [0, 0];
    OWN.x.forEach(([x1, x2], i) => {
      const hidden = [sigmoid(x1 + 2 * x2 - 1), sigmoid(-x1 + x2)];
      const z = 2 * hidden[0]! - hidden[1]!;
      hidden.forEach((h, k) => (sum[k]! += ((sigmoid(z) - OWN.y[i]![0]) * factor(z) * h) / 3));
    });
    return sum;
  };
  const norm = (v: readonly number[]): number => Math.sqrt(v.reduce((sum, one) => sum + one * one, 0));
  const error = (a: readonly number[], b: readonly number[]): number =>
    norm(a.map((one, k) => one - b[k]!)) / Math.max(norm(a), norm(b));
  const right = gradient(slope);
  expect(run({ bug: 'no-output-slope' }).check['W2']).toBeCloseTo(
    error(
      gradient(() => 1),
      right,
    ),
    8,
  );
  expect(run({ bug: 'slope-at-h' }).check['W2']).toBeCloseTo(
    error(
      gradient((z) => slope(sigmoid(z))),
      right,
    ),
    8,
  );
});

it('2,000 steps at rate 1: two mistakes end far below the right code', () => {
  const last = (bug: Bug): number => run({ bug, eta: 1, steps: 2000 }).cost.at(-1)!;
  expect(['none', 'slope-at-h', 'no-output-slope'].map((bug) => last(bug as Bug).toExponential(1))).toEqual([
    '2.7e-4',
    '1.0e-5',
    '5.8e-7',
  ]);
});

it('λw in the loop is harmless where the sum is divided at the end', () => {
  expect(Math.max(...Object.values(run({ bug: 'l2-in-the-loop', divided: 'end' }).check))).toBeLessThan(1e-7);
  const { equations } = mistakeOf('l2-in-the-loop', 'each');
  const { network } = settingOf({ ...given, ...rest });
  const { W, dW } = network.layers[0]!;
  equations!.penalty!(dW, W, 0.1, 3);
  expect(dW.data[0]).toBeCloseTo(0.3 * W.data[0]!, 12);
});

it('dropout’s factor is the same at one half, and only there', () => {
  const costs = (keep: number): Result => run({ bug: 'keep-factor', keep, steps: 50 });
  expect(costs(0.5).cost).toEqual(costs(0.5).costRight);
  expect(costs(0.8).cost.at(-1)).not.toBeCloseTo(costs(0.8).costRight.at(-1)!, 3);
});

it('softmax with one output is refused in words', () => {
  expect(() => run({ output: 'softmax' })).toThrow('output: softmax needs 2 output units or more, sizes end with 1');
});
