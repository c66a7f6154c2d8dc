// What English says about learning XOR.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const said = (outputs: readonly number[]): string => outputs.map((output) => fixed(output, 2)).join(', ');

export const words: ExperimentWords<Result> = {
  title: 'Learning XOR',
  parameters: {
    hidden: { label: 'Hidden units' },
    activation: {
      label: 'Activation',
      options: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU', identity: 'none (identity)', absolute: '|z|' },
    },
    cost: { label: 'Cost', options: { 'cross-entropy': 'cross-entropy', quadratic: 'quadratic' } },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps' },
    seed: { label: 'Seed' },
  },
  presets: { 'two-tanh': 'two tanh units, rate 1' },
  tell: ({ result: { solved, diverged } }) => {
    if (diverged) return `The cost stopped being finite at step ${diverged.step}; ${diverged.parameter} went first.`;
    return solved
      ? undefined
      : 'Not solved: at least one of the four outputs is on the wrong side of one half, or on it.';
  },
  readings: [
    { label: 'solved', of: ({ solved }) => (solved ? 'yes' : 'no') },
    { label: 'first at step', of: ({ solvedAt }) => (solvedAt === null ? 'never' : String(solvedAt)) },
    { label: 'outputs', of: ({ outputs }) => said(outputs) },
    { label: 'cost at end', of: ({ cost }) => fixed(cost.at(-1)!, 4) },
  ],
  figures: {
    'xor-run': {
      title: 'A plain, then a drop',
      alt: ({ runs }) => {
        const { cost, outputs, solvedAt } = runs['only']!.result;
        return (
          `The cost over ${cost.length - 1} steps, from ${fixed(cost[0]!, 2)} to ${fixed(cost.at(-1)!, 3)}, with a line at ` +
          'the cost of answering one half four times. All four rows are right ' +
          `${solvedAt === null ? 'at no step' : `from step ${solvedAt} at the latest`}. Beside it the plane of inputs with ` +
          `the lines of the hidden units and the region answered 1; the outputs are ${said(outputs)}.`
        );
      },
      words: { cost: 'cost', steps: 'steps', lines: 'what it has drawn' },
    },
    'xor-failures': {
      title: 'Three runs that end badly',
      alt: ({ runs }) =>
        'Three squares with the points of XOR, the lines of two hidden units and the region answered 1 after training. ' +
        `The outputs for (0, 0), (0, 1), (1, 0), (1, 1) are ${Object.entries(runs)
          .map(([name, { result }]) => `${said(result.outputs)} for ${name}`)
          .join('; ')}. A cross marks the points that are wrong or undecided.`,
      words: { seed: 'seed' },
    },
  },
};
