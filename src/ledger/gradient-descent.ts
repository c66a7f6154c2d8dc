// What documents A, B, D and E claim about descent: rows A11, B1, B2, D12, D13, E3, E4, E9, E10.
import type { Result as Modes } from '../experiments/batch-modes/experiment.ts';
import type { Result as Parabola } from '../experiments/learning-rate/experiment.ts';
import times from '../experiments/batch-size/times.json' with { type: 'json' };
import { defineRow } from './row.ts';

type Settings = Readonly<Record<string, number | string>>;

const parabola = (eta: number) => ({ experiment: 'learning-rate', settings: { eta } }) as const;
const modes = (settings: Settings) => ({ experiment: 'batch-modes', settings }) as const;
const sizes = (settings: Settings) => ({ experiment: 'batch-size', settings }) as const;
const wells = (settings: Settings) => ({ experiment: 'local-optima', settings }) as const;

/** How far a run ends above the least cost. */
const excess = (name: string) =>
  ({
    from: name,
    form(_: unknown, results: Readonly<Record<string, unknown>>): number {
      const { cost, least } = results[name] as Modes;
      return cost.at(-1)! - least.cost;
    },
  }) as const;

export const A11 = defineRow({
  id: 'A11',
  lesson: 'gradient-descent',
  runs: { tens: modes({ mode: 'mini-batch', batch: 10 }) },
  claimed: {},
  computed: {
    updates: { run: 'tens', pick: 'updatesPerEpoch' },
    last: { run: 'tens', pick: 'lastBatch' },
  },
  verdict: 'slip',
  // A list that takes n/m batches of m each leaves the last, smaller one out.
  judge: ({ last }) => (last < 10 ? 'slip' : 'confirmed'),
});

export const B1 = defineRow({
  id: 'B1',
  lesson: 'gradient-descent',
  runs: { whole: parabola(1) },
  claimed: { x1: '-14', y1: '784', x2: '98', y2: '38416' },
  computed: {
    x1: { run: 'whole', pick: 'x[1]' },
    y1: { run: 'whole', pick: 'y[1]' },
    x2: { run: 'whole', pick: 'x[2]' },
    y2: { run: 'whole', pick: 'y[2]' },
  },
  verdict: 'confirmed',
  judge: (computed, claimed) =>
    (['x1', 'y1', 'x2', 'y2'] as const).every((name) => computed[name] === claimed[name]) ? 'confirmed' : 'differs',
});

const VERDICTS = { one: 'diverges', quarter: 'oscillates', less: 'alternates', tenth: 'converges' } as const;

export const B2 = defineRow({
  id: 'B2',
  lesson: 'gradient-descent',
  runs: {
    one: parabola(1),
    quarter: parabola(0.25),
    less: parabola(0.24),
    tenth: parabola(0.1),
    drawn: parabola(0.26),
  },
  claimed: { one: '1', quarter: '0.25', less: '0.24', tenth: '0.1', drawn: '0.26' },
  computed: {
    one: { run: 'one', pick: 'factor' },
    quarter: { run: 'quarter', pick: 'factor' },
    less: { run: 'less', pick: 'factor' },
    tenth: { run: 'tenth', pick: 'factor' },
    drawn: { run: 'drawn', pick: 'factor' },
    x18: { run: 'drawn', pick: 'x[18]' },
    y18: { run: 'drawn', pick: 'y[18]' },
    x19: { run: 'drawn', pick: 'x[19]' },
    y19: { run: 'drawn', pick: 'y[19]' },
    agreeing: {
      from: 'one',
      form: (_, results) =>
        Object.entries(VERDICTS).filter(([name, verdict]) => (results[name] as Parabola).verdict === verdict).length,
    },
  },
  verdict: 'confirmed',
  judge: ({ agreeing }) => (agreeing === Object.keys(VERDICTS).length ? 'confirmed' : 'differs'),
});

export const D12 = defineRow({
  id: 'D12',
  lesson: 'gradient-descent',
  runs: {
    'one by one': wells({ batch: 1 }),
    all: wells({ batch: 32 }),
    'one by one, slowly': wells({ batch: 1, eta: 0.03 }),
    'all, fast': wells({ batch: 32, eta: 0.2 }),
  },
  claimed: {},
  computed: {
    one: { run: 'one by one', pick: 'shallow' },
    all: { run: 'all', pick: 'shallow' },
    'one-slow': { run: 'one by one, slowly', pick: 'shallow' },
    'all-fast': { run: 'all, fast', pick: 'shallow' },
  },
  verdict: 'measure',
  // Each method is stuck at one rate and is not at another: neither document has it alone.
  judge: (stuck) =>
    stuck.one < 100 && stuck['one-slow'] === 100 && stuck.all === 100 && stuck['all-fast'] < 100
      ? 'measure'
      : 'doubtful',
});

export const D13 = defineRow({
  id: 'D13',
  lesson: 'gradient-descent',
  runs: {
    once: modes({ shuffle: 'once' }),
    'each epoch': modes({ shuffle: 'each-epoch' }),
    tens: modes({ batch: 10 }),
  },
  claimed: {},
  computed: {
    once: excess('once'),
    each: excess('each epoch'),
    last: { run: 'tens', pick: 'lastBatch' },
  },
  verdict: 'convention',
  judge: ({ once, each }) => (once < 3 * each && each < 3 * once ? 'convention' : 'differs'),
});

export const E3 = defineRow({
  id: 'E3',
  lesson: 'gradient-descent',
  runs: {
    small: modes({ mode: 'full', eta: 0.5, epochs: 100 }),
    large: modes({ mode: 'full', eta: 1.4, epochs: 100 }),
  },
  claimed: {},
  computed: {
    small: excess('small'),
    large: excess('large'),
    limit: {
      from: 'small',
      form(_, results) {
        const { a, b, c } = (results['small'] as Modes).form;
        // Two over the largest curvature of ½(a u² + 2b uv + c v²).
        return 2 / ((a + c) / 2 + Math.sqrt(((a - c) / 2) * ((a - c) / 2) + b * b));
      },
    },
  },
  verdict: 'condition',
  judge({ small, large }) {
    if (!(small < 1e-6)) return 'differs';
    return large > 1 ? 'condition' : 'confirmed';
  },
});

const timed = (size: number): number => times.times.find((each) => each.size === size)!.ms;
/** The time of a power of two in shares of the mean of its neighbors. */
const againstNeighbors = (size: number) =>
  ({ from: 'sizes', form: () => (2 * timed(size)) / (timed(size - 1) + timed(size + 1)) }) as const;

/** How many sizes have a middle that lies within the range of every other. */
const alike = (): number =>
  times.times.filter(({ ms }) => times.times.every(({ least, most }) => least <= ms && ms <= most)).length;

export const E4 = defineRow({
  id: 'E4',
  lesson: 'gradient-descent',
  runs: { sizes: sizes({ sizes: '[32,64,128]', until: 100 }) },
  claimed: { from: '1000', to: '1024' },
  computed: {
    quickest: { from: 'sizes', form: () => Math.min(...times.times.map(({ least }) => least)) },
    slowest: { from: 'sizes', form: () => Math.max(...times.times.map(({ most }) => most)) },
    sizes: { from: 'sizes', form: () => times.times.length },
    alike: { from: 'sizes', form: alike },
    'of-32': againstNeighbors(32),
    'of-64': againstNeighbors(64),
    'of-128': againstNeighbors(128),
    'of-1024': { from: 'sizes', form: () => timed(1024) / timed(1000) },
  },
  verdict: 'measure',
  // The words say that the ranges are too wide to tell: true while every middle lies within all of them.
  judge: ({ sizes, alike }) => (alike === sizes ? 'measure' : 'doubtful'),
});

const constant = { sizes: '[1]', eta: 0.003, until: 0, epochs: 8 } as const;

export const E9 = defineRow({
  id: 'E9',
  lesson: 'gradient-descent',
  runs: { consistent: sizes(constant), noisy: sizes({ ...constant, noise: 1 }) },
  claimed: {},
  computed: {
    start: { run: 'consistent', pick: 'runs[0].distance[0]' },
    end: { run: 'consistent', pick: 'runs[0].distance[8]' },
    'noisy-half': { run: 'noisy', pick: 'runs[0].distance[4]' },
    'noisy-end': { run: 'noisy', pick: 'runs[0].distance[8]' },
  },
  verdict: 'condition',
  judge(distance) {
    if (!(distance['noisy-end'] > 0.3 * distance['noisy-half'])) return 'differs';
    return distance.end < 1e-6 ? 'condition' : 'confirmed';
  },
});

export const E10 = defineRow({
  id: 'E10',
  lesson: 'gradient-descent',
  runs: { fixed: sizes({}), scaled: sizes({ rate: 'scaled' }) },
  claimed: {},
  computed: {
    'fixed-1': { run: 'fixed', pick: 'runs[0].epochs' },
    'fixed-16': { run: 'fixed', pick: 'runs[1].epochs' },
    'fixed-128': { run: 'fixed', pick: 'runs[2].epochs' },
    'fixed-1024': { run: 'fixed', pick: 'runs[3].epochs' },
    'scaled-1': { run: 'scaled', pick: 'runs[0].epochs' },
    'scaled-16': { run: 'scaled', pick: 'runs[1].epochs' },
    'scaled-128': { run: 'scaled', pick: 'runs[2].epochs' },
    'scaled-1024': { run: 'scaled', pick: 'runs[3].epochs' },
  },
  verdict: 'condition',
  judge(epochs) {
    if (!(epochs['fixed-1024'] > 100 * epochs['fixed-1'])) return 'differs';
    return epochs['scaled-1024'] < 20 * epochs['scaled-1'] ? 'condition' : 'confirmed';
  },
});
