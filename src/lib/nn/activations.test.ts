// One battery for all 29 activations, against 60-digit references (tests/oracle/activations.py).
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activation } from './activation.ts';
import { propertiesOf } from './activation-properties.ts';
import { activations, type ActivationName } from './activations.ts';

const reference = JSON.parse(
  readFileSync(new URL('../../../tests/oracle/activations.json', import.meta.url), 'utf8'),
) as Record<string, [z: number, f: number, slope: number][]>;

const names = Object.keys(activations) as ActivationName[];

/** Some operations of one rounding each; a value that cancels is measured against the numbers that cancel. */
const CLOSE = 1e-14;

/** An exponential inherits the rounding of its exponent; a difference is rounded at the size of its parts. */
const near = (actual: number, expected: number, z: number, parts: number): boolean =>
  Math.abs(actual - expected) <= CLOSE * Math.max(Math.abs(expected) * (1 + z * z * 0.02), parts) + 1e-300;

it('knows 29 of them, each under its own name', () => {
  expect(names.length).toBe(29);
  for (const name of names) expect(activations[name].name).toBe(name);
});

describe.each(names)('%s', (name) => {
  const activation: Activation = activations[name];

  it('agrees with the reference up to ±1e4', () => {
    for (const [z, f, slope] of reference[name]!) {
      expect(near(activation.f(z), f, z, 0), `f(${z}) = ${activation.f(z)}, not ${f}`).toBe(true);
      const parts = ['gelu', 'silu', 'mish', 'sinc', 'sinusoid', 'cosine'].includes(name) ? 0.01 : 0;
      expect(near(activation.slope(z), slope, z, parts), `slope(${z}) = ${activation.slope(z)}, not ${slope}`).toBe(
        true,
      );
    }
  });

  it('is finite wherever z is, and passes NaN on', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (z) => {
        expect(Number.isFinite(activation.f(z))).toBe(true);
        expect(Number.isFinite(activation.slope(z))).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(activation.f(NaN)).toBeNaN();
  });

  it('has at each kink the slope on its left, and no kink elsewhere', () => {
    for (const kink of activation.kinks) {
      if (name !== 'absolute') expect(activation.slope(kink)).toBeCloseTo(activation.slope(kink - 1e-12), 9);
      const jump = activation.slope(kink + 1e-6) - activation.slope(kink - 1e-6);
      const step = activation.f(kink + 1e-9) - activation.f(kink - 1e-9);
      expect(Math.max(Math.abs(jump), Math.abs(step))).toBeGreaterThan(0.01);
    }
    for (let z = -3 + 1 / 128; z < 3; z += 1 / 64) {
      if (activation.kinks.some((kink) => Math.abs(kink - z) < 1 / 64)) continue;
      expect(Math.abs(activation.slope(z + 1e-4) - activation.slope(z - 1e-4))).toBeLessThan(1e-3);
    }
  });
});

it('gives values and slopes together with the bits that they have alone', () => {
  const z = Float64Array.from([-1e4, -750, -40, -1, -1e-300, -0, 0, 1e-300, 0.3, 1, 40, 750, 1e4, NaN]);
  for (const { name, f, slope, both } of Object.values(activations) as Activation[]) {
    if (!both) continue;
    const [values, slopes] = [new Float64Array(z.length), new Float64Array(z.length)];
    both(values, slopes, z);
    expect([...values], name).toEqual(Array.from(z, (one) => f(one)));
    expect([...slopes], name).toEqual(Array.from(z, (one) => slope(one)));
  }
});

it('takes the slope of the left half where it can be learned or drawn', () => {
  for (const name of ['prelu', 'rrelu'] as const) {
    expect(activations[name].f(-2, 0.5)).toBe(-1);
    expect(activations[name].slope(-2, 0.5)).toBe(0.5);
    expect(activations[name].f(2, 0.5)).toBe(2);
  }
  expect(activations.prelu.leak).toMatchObject({ kind: 'learned', initial: 0.25 });
  expect(activations.rrelu.leak).toMatchObject({ kind: 'drawn', initial: 11 / 48, from: 1 / 8, to: 1 / 3 });
  expect(Object.values(activations).filter((one) => one.leak).length).toBe(2);
});

it('puts 0 as the slope of |x| and of ReLU at 0', () => {
  expect(activations.absolute.slope(0)).toBe(0);
  expect(activations.relu.slope(0)).toBe(0);
  expect(activations.step.f(0)).toBe(1);
  expect(activations.signum.f(0)).toBe(0);
});

const range = (name: ActivationName): string => shownRange(propertiesOf(activations[name]).range);
const slopeRange = (name: ActivationName): string => shownRange(propertiesOf(activations[name]).slope.range);
const shownRange = ({ from, to, fromAttained, toAttained }: ReturnType<typeof propertiesOf>['range']): string =>
  `${fromAttained ? '[' : '('}${Number(from.toFixed(6))}, ${Number(to.toFixed(6))}${toAttained ? ']' : ')'}`;

it('finds the ranges that the textbooks give', () => {
  const ranges = Object.fromEntries(names.map((name) => [name, range(name)]));
  expect(ranges).toMatchObject({ step: '[0, 1]', signum: '[-1, 1]', identity: '(-Infinity, Infinity)' });
  expect(ranges).toMatchObject({ relu: '[0, Infinity)', softplus: '(0, Infinity)', absolute: '[0, Infinity)' });
  expect(ranges).toMatchObject({
    sigmoid: '(0, 1)',
    tanh: '(-1, 1)',
    arctan: '(-1.570796, 1.570796)',
    softsign: '(-1, 1)',
  });
  expect(ranges).toMatchObject({ 'hard-sigmoid': '[0, 1]', 'hard-tanh': '[-1, 1]', 'lecun-tanh': '(-1.7159, 1.7159)' });
  expect(ranges).toMatchObject({ elu: '(-1, Infinity)', selu: '(-1.758099, Infinity)', 'log-log': '(0, 1)' });
  expect(ranges).toMatchObject({ gaussian: '(0, 1]', sinusoid: '[-1, 1]', cosine: '[-1, 1]', sinc: '[-0.217234, 1]' });
  expect(ranges).toMatchObject({
    gelu: '[-0.169971, Infinity)',
    silu: '[-0.278465, Infinity)',
    mish: '[-0.308843, Infinity)',
  });
  for (const name of ['leaky-relu', 'prelu', 'rrelu', 'srelu', 'bent-identity'] as const) {
    expect(ranges[name]).toBe('(-Infinity, Infinity)');
  }
  expect(slopeRange('sigmoid')).toBe('(0, 0.25]');
  expect(slopeRange('tanh')).toBe('(0, 1]');
  expect(slopeRange('softplus')).toBe('(0, 1)');
  expect(slopeRange('bent-identity')).toBe('(0.5, 1.5)');
  expect(slopeRange('lecun-tanh')).toBe('(0, 1.143933]');
});

const where = (test: (p: ReturnType<typeof propertiesOf>) => boolean): string[] =>
  names.filter((name) => test(propertiesOf(activations[name])));

it('sorts them by order, smoothness and symmetry', () => {
  const notMonotonic = ['gaussian', 'absolute', 'sinusoid', 'cosine', 'sinc', 'gelu', 'silu', 'mish'];
  expect(where((p) => !p.monotonic)).toEqual(notMonotonic);
  expect(where((p) => p.continuity === 'jump')).toEqual(['step', 'signum']);
  const bent = ['relu', 'leaky-relu', 'prelu', 'rrelu', 'selu', 'srelu', 'hard-sigmoid', 'hard-tanh', 'absolute'];
  expect(where((p) => p.continuity === 'C⁰')).toEqual(bent);
  expect(where((p) => p.continuity === 'C¹')).toEqual(['elu', 'softsign']);
  expect(where((p) => p.symmetry === 'even')).toEqual(['gaussian', 'absolute', 'cosine', 'sinc']);
  expect(where((p) => p.symmetry === 'about (0, ½)')).toEqual(['step', 'sigmoid', 'hard-sigmoid']);
  const odd = ['identity', 'tanh', 'srelu', 'hard-tanh', 'lecun-tanh', 'arctan', 'softsign', 'signum'];
  expect(where((p) => p.symmetry === 'odd')).toEqual([...odd, 'symmetrical-sigmoid', 'sinusoid']);
  const identity = ['identity', 'tanh', 'elu', 'srelu', 'hard-tanh', 'arctan', 'softsign', 'bent-identity', 'sinusoid'];
  expect(where((p) => p.identityAtOrigin)).toEqual(identity);
});

it('sorts them by what becomes of the gradient', () => {
  expect(where((p) => p.slope.deadUnits)).toEqual(['step', 'relu', 'hard-sigmoid', 'hard-tanh', 'signum']);
  const growing = ['selu', 'lecun-tanh', 'bent-identity', 'gelu', 'silu', 'mish'];
  expect(where((p) => p.slope.exploding)).toEqual(growing);
  expect(where((p) => p.slope.saturation === 'one side')).toEqual(
    expect.arrayContaining(['relu', 'elu', 'selu', 'softplus', 'gelu', 'silu', 'mish']),
  );
  expect(where((p) => p.slope.saturation === 'both')).toEqual(
    expect.arrayContaining(['sigmoid', 'tanh', 'hard-tanh', 'arctan', 'softsign', 'log-log', 'gaussian', 'step']),
  );
  const steady = [
    'identity',
    'leaky-relu',
    'prelu',
    'rrelu',
    'srelu',
    'bent-identity',
    'absolute',
    'sinusoid',
    'cosine',
  ];
  expect(where((p) => p.slope.saturation === 'none')).toEqual(steady);
  expect(where((p) => p.slope.vanishing !== (p.slope.saturation !== 'none'))).toEqual([]);
  expect(where((p) => p.slope.monotonic)).toEqual(
    expect.arrayContaining(['identity', 'relu', 'elu', 'softplus', 'bent-identity', 'absolute']),
  );
  expect(where((p) => !p.slope.continuous).length).toBe(11);
});
