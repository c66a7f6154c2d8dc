// What English says about the playground.
import { names } from '../../i18n/activations/en.ts';
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { lastMoment } from './figures/moments.ts';
import type { Run } from '../../lib/figure/figure.ts';

const PROBLEMS = {
  empty: 'There are no examples, so nothing is trained.',
  'one class': 'All examples are of one class: with nothing to tell apart, nothing is trained.',
};

const only = (scene: { runs: Readonly<Record<string, Run<Result>>> }): Run<Result> => scene.runs['only']!;

const told = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return 'none';
  return value > 0 && value < 0.0005 ? scientific(value, 1) : fixed(value, 3);
};

const epochsOf = ({ cost }: Result): number => cost.length - 1;

function answers(run: Run<Result>): string {
  const { wrong, heldWrong, training, heldOut } = lastMoment(run);
  const held = heldOut.length > 0 ? `, and ${heldWrong.length} of ${heldOut.length} held out` : '';
  return `${wrong.length} of ${training.length} examples shown are answered wrong${held}`;
}

export const words: ExperimentWords<Result> = {
  title: 'Playground',
  parameters: {
    data: {
      label: 'Examples',
      options: { xor: 'XOR', moons: 'moons', circles: 'circles', spirals: 'spirals', blobs: 'blobs', own: 'my own' },
    },
    points: { label: 'My own points' },
    noise: { label: 'Noise' },
    mislabeled: { label: 'Wrong labels' },
    samples: { label: 'How many' },
    draw: { label: 'Draw number' },
    held: { label: 'Held out' },
    sizes: { label: 'Units by layer' },
    activation: { label: 'Activation', options: names },
    scheme: {
      label: 'First weights',
      options: {
        zeros: 'all zero',
        'normal-0.01': 'normal, variance 0.01',
        'standard-normal': 'standard normal',
        'scaled-normal': 'scaled normal',
        xavier: 'Xavier',
        'xavier-normal': 'Xavier, normal',
        he: 'He',
      },
    },
    normalization: { label: 'Normalization', options: { none: 'none', batch: 'batch' } },
    keep: { label: 'Keep (dropout)' },
    cost: { label: 'Cost', options: { quadratic: 'quadratic', 'cross-entropy': 'cross-entropy' } },
    optimizer: {
      label: 'Optimizer',
      options: { 'gradient-descent': 'gradient descent', momentum: 'momentum', adam: 'Adam' },
    },
    eta: { label: 'Rate', letter: 'η' },
    batch: { label: 'Batch' },
    penalty: { label: 'Penalty', options: { none: 'none', l1: 'L1', l2: 'L2' } },
    lambda: { label: 'Strength', letter: 'λ' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
    changes: { label: 'Changes while it runs' },
  },
  presets: {
    restrained: 'Too free, then restrained',
    xor: 'XOR with two hidden units',
    moons: 'Moons',
    circles: 'Circles',
    spirals: 'Spirals, three hidden layers',
    classes: 'Three spirals, softmax',
    stuck: 'The quadratic cost, stuck',
    zeros: 'All weights zero',
    dead: 'ReLUs that die',
    noisy: 'Wrong labels learned by heart',
  },
  tell: ({ result: { problem, diverged } }) => {
    if (problem) return PROBLEMS[problem];
    if (diverged)
      return `In epoch ${diverged.epoch} the cost was no longer a number; ${diverged.parameter} went first.`;
    return undefined;
  },
  readings: [
    { label: 'cost, shown', of: ({ cost }) => told(cost.at(-1)) },
    { label: 'cost, held out', of: ({ heldCost }) => told(heldCost.at(-1)) },
  ],
  figures: {
    'playground-network': {
      title: 'A network as maps',
      alt: (scene) => {
        const run = only(scene);
        const { sizes, problem } = run.result;
        const start = `A ${sizes.join('-')} network as small maps of the plane, one a unit, joined by its weights, with the answer large beside it.`;
        if (problem) return `${start} ${PROBLEMS[problem]}`;
        return `${start} After ${epochsOf(run.result)} epochs ${answers(run)}.`;
      },
      words: {
        answer: 'answer',
        surest: 'surest class',
        shown: 'training',
        held: 'held out',
        wrong: 'wrong',
      },
    },
    'playground-costs': {
      title: 'The cost of a run',
      alt: (scene) => {
        const { result } = only(scene);
        const { cost, heldCost, problem } = result;
        if (problem) return `An empty chart of the cost by epoch, on a scale of powers of ten. ${PROBLEMS[problem]}`;
        const held =
          heldCost[0] === null ? '' : `, on those held out from ${told(heldCost[0])} to ${told(heldCost.at(-1))}`;
        return `The cost over ${epochsOf(result)} epochs on a scale of powers of ten. On the examples shown it goes from ${told(cost[0])} to ${told(cost.at(-1))}${held}.`;
      },
      words: { cost: 'cost', shown: 'training', held: 'held out', to: 'to' },
    },
    'playground-check': {
      title: 'The gradient check',
      alt: (scene) => {
        const { check } = lastMoment(only(scene));
        const worst = check.reduce((most, { error }) => Math.max(most, error), 0);
        const all = `The relative difference between backpropagation and central differences for ${check.length} arrays of the network, on a scale of powers of ten.`;
        return check.length > 0
          ? `${all} The largest is ${scientific(worst, 1)}; up to 10⁻⁶ they agree.`
          : `${all} There are no examples to check with.`;
      },
      words: { zero: 'both 0', kink: 'at a kink', rounding: 'too small' },
    },
  },
};
