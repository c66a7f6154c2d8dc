import { describe, expect, it } from 'vitest';
import { activations, type ActivationName } from '../../lib/nn/index.ts';
import { ParameterError, runExperiment } from '../../lib/parameter/index.ts';
import { checkedClaim } from '../claims.ts';
import { graph } from '../../lib/figure/graph.ts';
import { NAMES, experiment, propertiesFor } from './experiment.ts';
import { FAMILIES, fallsTo, familyOf, isCalm, membersOf, slopesAtOrigin, those, throughOrigin } from './families.ts';
import { inOrder } from './figures/origin.ts';
import { momentOf, zOf } from './figures/overlay.ts';
import { spread } from '../../lib/figure/graph-panel.ts';

const run = (name: ActivationName, points: readonly number[] = [-2, -0.3, 0.4, 1.7]) =>
  runExperiment(experiment, { name, points: JSON.stringify(points) }).result;

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));
/** Φ by Simpson's rule from 0. */
function phi(z: number): number {
  const density = (t: number) => Math.exp(-t * t * 0.5) / Math.sqrt(2 * Math.PI);
  const step = z / 400;
  let sum = density(0) + density(z);
  for (let i = 1; i < 400; i++) sum += (i % 2 ? 4 : 2) * density(i * step);
  return 0.5 + (sum * step) / 3;
}
const clip = (z: number, low: number, high: number): number => Math.min(high, Math.max(low, z));
const LAMBDA = 1.0507009873554805;
const ALPHA = 1.6732632423543772;

/** The formulas of the course, written down a second time. */
const formulas: Readonly<Record<ActivationName, (z: number) => number>> = {
  step: (z) => (z >= 0 ? 1 : 0),
  identity: (z) => z,
  relu: (z) => Math.max(0, z),
  sigmoid: sigma,
  tanh: Math.tanh,
  'leaky-relu': (z) => Math.max(0.01 * z, z),
  prelu: (z) => Math.max(0.25 * z, z),
  rrelu: (z) => Math.max((11 / 48) * z, z),
  elu: (z) => (z < 0 ? Math.exp(z) - 1 : z),
  selu: (z) => LAMBDA * (z < 0 ? ALPHA * (Math.exp(z) - 1) : z),
  srelu: (z) => 0.9 * clip(z, -1, 1) + 0.1 * z,
  'hard-sigmoid': (z) => clip((z + 1) / 2, 0, 1),
  'hard-tanh': (z) => clip(z, -1, 1),
  'lecun-tanh': (z) => 1.7159 * Math.tanh((2 * z) / 3),
  arctan: Math.atan,
  softsign: (z) => z / (1 + Math.abs(z)),
  softplus: (z) => Math.log(1 + Math.exp(z)),
  signum: Math.sign,
  'bent-identity': (z) => (Math.sqrt(z * z + 1) - 1) / 2 + z,
  'symmetrical-sigmoid': (z) => 2 * sigma(z) - 1,
  'log-log': (z) => 1 - Math.exp(-Math.exp(z)),
  gaussian: (z) => Math.exp(-z * z),
  absolute: Math.abs,
  sinusoid: Math.sin,
  cosine: Math.cos,
  sinc: (z) => (z === 0 ? 1 : Math.sin(z) / z),
  gelu: (z) => z * phi(z),
  silu: (z) => z * sigma(z),
  mish: (z) => z * Math.tanh(Math.log(1 + Math.exp(z))),
};

/** Away from every kink. */
const POINTS = Array.from({ length: 57 }, (_, i) => -4.03 + i / 7);

describe.each(NAMES)('%s', (name) => {
  const result = run(name, POINTS);

  it('agrees with its formula, and its slope with the central difference of that', () => {
    for (const [i, z] of POINTS.entries()) {
      const formula = formulas[name];
      expect(result.f[i]).toBeCloseTo(formula(z), 10);
      expect(result.df[i]).toBeCloseTo((formula(z + 1e-5) - formula(z - 1e-5)) / 2e-5, 6);
    }
  });

  it('keeps what its properties promise, on a grid of its own', () => {
    const { range, monotonic, symmetry, slope } = result.properties;
    const grid = Array.from({ length: 2001 }, (_, i) => -20 + i / 50);
    const [f, df] = [grid.map((z) => activations[name].f(z)), grid.map((z) => activations[name].slope(z))];
    const within = (values: number[], { from, to }: { from: number | null; to: number | null }) =>
      values.every((value) => value >= (from ?? -Infinity) - 1e-12 && value <= (to ?? Infinity) + 1e-12);
    expect(within(f, range)).toBe(true);
    expect(within(df, slope.range)).toBe(true);
    expect(f.every((value, i) => i === 0 || value >= f[i - 1]! - 1e-13)).toBe(monotonic);
    expect(df.every((value, i) => i === 0 || value >= df[i - 1]! - 1e-13)).toBe(slope.monotonic);
    const odd = grid.every((z) => Math.abs(activations[name].f(z) + activations[name].f(-z)) < 1e-12 || z === 0);
    expect(odd).toBe(symmetry === 'odd');
    expect(df.some((value) => Math.abs(value) > 1 + 1e-9)).toBe(slope.exploding);
  });
});

describe('activation', () => {
  it('has −0 and a search’s last bits in no result', () => {
    expect(run('absolute', [0])).toMatchObject({ f: [0], df: [0], properties: { range: { from: 0, to: null } } });
    expect(Object.is(run('identity', [0]).f[0], 0)).toBe(true);
  });

  it('gives document C’s page of the sigmoid', () => {
    expect(run('sigmoid', [0])).toEqual({
      f: [0.5],
      df: [0.25],
      properties: {
        range: { from: 0, to: 1, fromAttained: false, toAttained: false },
        monotonic: true,
        continuity: 'C^∞',
        identityAtOrigin: false,
        symmetry: 'about (0, ½)',
        slope: {
          range: { from: 0, to: 0.25, fromAttained: false, toAttained: true },
          monotonic: false,
          continuous: true,
          vanishing: true,
          exploding: false,
          saturation: 'both',
          deadUnits: false,
        },
      },
    });
  });

  it('refuses a name that it does not know and points that are none', () => {
    expect(() => runExperiment(experiment, { name: 'swish' })).toThrow(ParameterError);
    expect(() => runExperiment(experiment, { points: '[]' })).toThrow(ParameterError);
    expect(() => runExperiment(experiment, { points: '[1e9]' })).toThrow(/give a list of \d+ to \d+ numbers from/);
  });
});

describe('the 29 sorted', () => {
  it('count as the lesson counts', () => {
    expect(those(({ identityAtOrigin }) => identityAtOrigin)).toHaveLength(9);
    expect(throughOrigin()).toHaveLength(21);
    expect(those(({ monotonic }) => !monotonic)).toHaveLength(8);
    expect(those(isCalm)).toHaveLength(8);
    expect(FAMILIES.map((family) => membersOf(family).length)).toEqual([11, 7, 7, 4]);
    expect(FAMILIES.flatMap(membersOf).sort()).toEqual([...NAMES].sort());
  });

  it('put the well-known ones where one expects them', () => {
    expect((['tanh', 'relu', 'gelu', 'leaky-relu', 'absolute', 'sinc'] as const).map(familyOf)).toEqual([
      'both',
      'one',
      'one',
      'neither',
      'neither',
      'waves',
    ]);
  });

  it('by largest slope stand as in the exercise', () => {
    const order = ['sigmoid', 'log-log', 'hard-sigmoid', 'gaussian', 'tanh', 'silu', 'lecun-tanh'] as const;
    const peaks = order.map((name) => propertiesFor(name).slope.range.to!);
    expect(peaks.map((peak) => Number(peak.toFixed(4)))).toEqual([0.25, 0.3679, 0.5, 0.8578, 1, 1.0998, 1.1439]);
  });

  it('have the slopes at the origin that the documents confuse', () => {
    expect(slopesAtOrigin('lecun-tanh')[0]).toBeCloseTo((1.7159 * 2) / 3, 12);
    expect(slopesAtOrigin('symmetrical-sigmoid')).toEqual([0.5, 0.5]);
    expect(slopesAtOrigin('relu')).toEqual([0, 1]);
    expect(slopesAtOrigin('gelu')[0]).toBeCloseTo(0.5, 12);
    expect(inOrder()[0]).toBe('signum');
    expect(inOrder().at(-1)).toBe('selu');
  });

  it('fall to a hundredth where 2 arcosh 10 says', () => {
    expect(fallsTo(0.01, 'sigmoid')).toBeCloseTo(2 * Math.acosh(10), 9);
    expect(fallsTo(0.01, 'tanh')).toBeCloseTo(Math.acosh(10), 9);
  });

  it('leave one part in 12 million after ten layers at −1', async () => {
    expect((await checkedClaim('activation/ten-layers-at-minus-one')).slots['oneIn']).toBeCloseTo(1.16e7, -5);
  });
});

describe('a graph', () => {
  const window = { from: -4, to: 4, low: -2, high: 2 };

  it('breaks at a jump and nowhere else', () => {
    expect(graph(activations.step, window)).toHaveLength(2);
    expect(graph(activations.step, window, 'slope')).toHaveLength(1);
    expect(graph(activations.relu, window)).toHaveLength(1);
    expect(graph(activations['hard-tanh'], window, 'slope')).toHaveLength(3);
  });

  it('ends where it leaves the window', () => {
    const [only] = graph(activations.identity, window);
    expect([only![0], only!.at(-1)]).toEqual([
      [-2, -2],
      [2, 2],
    ]);
    for (const name of NAMES) {
      for (const [z, value] of graph(activations[name], window).flat()) {
        expect(Math.abs(value)).toBeLessThanOrEqual(2 + 1e-12);
        expect(activations[name].f(z)).toBeCloseTo(value, 2);
      }
    }
  });
});

it('reads off at tenths', () => {
  expect([0, 30, 80].map(zOf)).toEqual([-4, -1, 4]);
  expect([-4, -1, 0.3].map(momentOf)).toEqual([0, 30, 43]);
});

it('spreads names that would cover each other', () => {
  expect(spread([10, 11, 50], [15, 15, 15], 0, 100)).toEqual([10, 25, 50]);
  expect(spread([90, 95], [15, 15], 0, 100)).toEqual([70, 85]);
});
