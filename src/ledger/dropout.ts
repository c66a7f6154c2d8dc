// What the documents claim about dropout: rows A13, A14, B5, B17, B18.
import type { Result as Scale } from '../experiments/dropout-scale/experiment.ts';
import type { Result as Step } from '../experiments/dropout-step/experiment.ts';
import { defineRow } from './row.ts';

const step = (settings: Readonly<Record<string, number | string>> = {}) =>
  ({ experiment: 'dropout-step', settings }) as const;
/** A hundred units of our own; the documents' weights are not given. */
const drawn = (keep: number) => ({ experiment: 'dropout-scale', settings: { keep, inputs: 'drawn' } }) as const;

const most = (results: Readonly<Record<string, unknown>>, name: string): number =>
  Math.max(...(results[name] as Step).movedDropped);
const scaleOf = (results: Readonly<Record<string, unknown>>, name: string): Scale => results[name] as Scale;

export const A13 = defineRow({
  id: 'A13',
  lesson: 'dropout',
  runs: { half: drawn(0.5) },
  claimed: {},
  computed: {
    training: { run: 'half', pick: 'training.mean' },
    test: { run: 'half', pick: 'atTest.unscaled' },
    scaled: { run: 'half', pick: 'atTest.timesKeep' },
    ratio: { from: 'half', form: ({ test, training }) => test! / training! },
  },
  verdict: 'differs',
  judge: ({ ratio, scaled, training }) =>
    Math.abs(ratio - 1) < 0.02 ? 'confirmed' : Math.abs(scaled / training - 1) < 0.02 ? 'differs' : 'doubtful',
});

export const A14 = defineRow({
  id: 'A14',
  lesson: 'dropout',
  runs: { plain: step(), momentum: step({ momentum: 0.9 }), decay: step({ decay: 0.01 }) },
  claimed: {},
  computed: {
    plain: { from: 'plain', form: (_, results) => most(results, 'plain') },
    momentum: { from: 'momentum', form: (_, results) => most(results, 'momentum') },
    decay: { from: 'decay', form: (_, results) => most(results, 'decay') },
  },
  verdict: 'condition',
  judge: ({ plain, momentum, decay }) =>
    plain > 0 ? 'differs' : momentum > 0 || decay > 0 ? 'condition' : 'confirmed',
});

export const B5 = defineRow({
  id: 'B5',
  lesson: 'dropout',
  runs: { most: drawn(0.8), half: drawn(0.5) },
  claimed: {},
  computed: {
    training: { run: 'most', pick: 'training.mean' },
    dropped: { run: 'most', pick: 'atTest.timesDropped' },
    kept: { run: 'most', pick: 'atTest.timesKeep' },
    'half-off': {
      from: 'half',
      form: (_, results) => {
        const { atTest, training } = scaleOf(results, 'half');
        return Math.abs(atTest.timesDropped / training.mean - 1);
      },
    },
  },
  verdict: 'differs',
  judge({ training, dropped, kept, ...rest }) {
    if (Math.abs(dropped / training - 1) < 0.02) return 'confirmed';
    return Math.abs(kept / training - 1) < 0.02 && rest['half-off'] < 0.02 ? 'differs' : 'doubtful';
  },
});

export const B17 = defineRow({
  id: 'B17',
  lesson: 'dropout',
  runs: { plain: step() },
  claimed: {},
  computed: {
    // Of the units dropped from the first mini-batch: what they send, and how far their weights move.
    activation: {
      from: 'plain',
      form(_, results) {
        const { mask, activations } = results['plain'] as Step;
        return Math.max(...activations[0]![1]!.map((value, j) => (mask[0]![0]![j] === 0 ? value : 0)));
      },
    },
    moved: { from: 'plain', form: (_, results) => most(results, 'plain') },
  },
  verdict: 'slip',
  judge: ({ activation, moved }) => (activation === 0 && moved === 0 ? 'slip' : 'differs'),
});

export const B18 = defineRow({
  id: 'B18',
  lesson: 'dropout',
  runs: { many: step({ batches: 200 }) },
  claimed: {},
  computed: {
    batches: { from: 'many', form: (_, results) => (results['many'] as Step).mask.length },
    layers: { from: 'many', form: (_, results) => (results['many'] as Step).mask[0]!.length },
    outputs: {
      from: 'many',
      form: (_, results) =>
        Math.max(...(results['many'] as Step).activations.map(([, , h]) => Math.abs(h!.reduce((sum, one) => sum + one, 0) - 1))), // prettier-ignore
    },
  },
  verdict: 'convention',
  judge: ({ layers, outputs }) => (layers === 1 && outputs < 1e-12 ? 'convention' : 'doubtful'),
});
