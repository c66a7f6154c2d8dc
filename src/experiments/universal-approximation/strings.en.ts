// What English says about this experiment and its pictures.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { recordedErrors } from './figures/seeds.ts';
import type { Result } from './experiment.ts';

const targets = { sine: 'a wave', hill: 'a hill', root: 'a square root', valley: 'a valley', jump: 'a jump' };
const kinds = { relu: 'ReLU', sigmoid: 'sigmoid', tanh: 'tanh', step: 'step', square: 'z²', identity: 'identity' };

const said = (settings: Readonly<Record<string, number | string>>): string =>
  `${settings['hidden']} ${kinds[settings['activation'] as keyof typeof kinds]} ${settings['hidden'] === 1 ? 'unit' : 'units'}`;

function tell({ result: { diverged } }: { result: Result }): string | undefined {
  return diverged
    ? `The cost stopped being finite at epoch ${diverged.step}; ${diverged.parameter} went first.`
    : undefined;
}

export const words: ExperimentWords<Result> = {
  title: 'One hidden layer and a curve',
  parameters: {
    target: { label: 'Target', options: targets },
    hidden: { label: 'Hidden units' },
    activation: { label: 'Activation', options: kinds },
    weights: { label: 'Weights', options: { built: 'written down', trained: 'trained' } },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { chords: 'chords of a wave, eight units' },
  tell,
  readings: [
    { label: 'largest error', of: ({ maxError }) => shown(maxError, 4) },
    { label: 'there, x', of: ({ worstAt }) => fixed(worstAt, 3) },
  ],
  figures: {
    'approximation-bends': {
      title: 'One bend a unit',
      alt: ({ runs }) => {
        const { weights, maxError } = runs['only']!.result;
        const strengths = weights.v.filter((v) => Math.abs(v) > 1e-9).map((v) => fixed(v, 0));
        return (
          `Left: ${strengths.length} rectified units, each zero up to its own place and straight from there, with the output ` +
          `weights ${strengths.join(', ')}. Right: their sum, a zigzag of straight pieces through the wave; it bends where a ` +
          `unit begins, and misses the wave by at most ${fixed(maxError, 4)}.`
        );
      },
      words: { parts: 'what each unit adds', sum: 'the sum, and the wave' },
    },
    'approximation-fit': {
      title: 'An error driven down',
      alt: (scene) => {
        const { settings, result } = scene.runs['only']!;
        const { hidden, maxError } = result.errorByHidden;
        return (
          `One panel shows ${targets[settings['target'] as keyof typeof targets]} and what ${said(settings)} make of it; the largest error is ` +
          `${shown(result.maxError, 4)}. The other, on logarithmic scales, shows the largest error against the number of units, from ` +
          `${shown(maxError[0]!, 4)} with ${hidden[0]} unit to ${shown(maxError.at(-1)!, 5)} with ${hidden.at(-1)}, beside those ` +
          'of chords, stairs and squares.'
        );
      },
      words: {
        only: 'chosen',
        answer: 'network',
        target: 'target',
        error: 'largest error',
        doubling: '÷ {ratio} a doubling',
        units: 'hidden units',
        ...kinds,
      },
    },
    'approximation-found': {
      title: 'Written down, and found',
      alt: ({ runs }) => {
        const [built, trained] = [runs['built']!, runs['trained']!];
        return (
          `${said(built.settings)}, twice. With weights that are written down they miss the target by at most ` +
          `${shown(built.result.maxError, 3)}; with weights that descent found from seed ${trained.settings['seed']}, by ` +
          `${shown(trained.result.maxError, 3)}.`
        );
      },
      words: { built: 'written down', trained: 'trained, seed' },
    },
    'approximation-seeds': {
      title: 'What exists and what is found',
      alt: ({ runs }) => {
        const at = (kind: 'relu' | 'tanh'): string => {
          const exists = runs[kind]!.result.errorByHidden.maxError[3]!;
          const near = recordedErrors(kind, 8).filter((error) => error <= exists).length;
          return `${near} of 20 trained networks come as near as the written-down weights, ${fixed(exists, 4)}`;
        };
        return (
          'Largest errors on a wave, on a logarithmic scale, for 4, 8, 16 and 32 units: twenty trained networks as rings and ' +
          `the written-down weights as a bar. With eight ReLU units ${at('relu')}; with eight tanh units ${at('tanh')}.`
        );
      },
      words: { relu: 'ReLU', tanh: 'tanh', exists: 'written down', units: 'hidden units' },
    },
  },
};
