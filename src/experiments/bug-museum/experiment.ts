// The bug museum: a small network trained by the library's own functions, of which exactly one is exchanged; beside it the
// same network without the mistake, and what the gradient check says of the exchanged pass.
import { createRandom, drawNoise, forward, stream } from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, number } from '../../lib/parameter/index.ts';
import { checkPass, objective, type CheckedArray } from './check.ts';
import { BUGS, mistakeOf, type Divided, type Mistake } from './mistakes.ts';
import { passBackward, RIGHT } from './pass.ts';
import { settingOf, type Given, type Setting } from './setting.ts';

export interface Result {
  /** By step, from before the first: with the mistake (where the rule is `mistake`), and without. Cut where not finite. */
  cost: number[];
  costRight: number[];
  /** The first in shares of the first cost without the mistake, from 0 to 1. */
  share: number[];
  /** The gradient check at the start, by array: W1, b1, W2, … */
  check: Record<string, number>;
  verdicts: Record<string, CheckedArray['verdict']>;
  /** The arrays that the check names faulty. */
  named: string[];
  diverged: { step: number } | null;
}

/** Beyond this relative error an array is named faulty. */
export const FAULTY = 1e-4;

interface Trained {
  readonly cost: number[];
  readonly diverged: Result['diverged'];
}

/** Gradient descent on all examples; the cost as whoever uses the network finds it. */
function descend(
  setting: Setting,
  { equations, network: exchange, atTest }: Mistake,
  eta: number,
  steps: number,
): Trained {
  const { X, Y, lambda } = setting;
  const network = exchange?.(setting.network) ?? setting.network;
  const drops = network.layers.some(({ dropout }) => dropout !== null);
  const random = stream(createRandom(network.options.seed ?? 0), 'museum/masks');
  const used = atTest?.(network) ?? network;
  const all = { ...RIGHT, ...equations };
  const cost: number[] = [];
  for (let step = 0; ; step++) {
    const now = objective({ network: used, X, Y, lambda, mode: 'evaluate' });
    if (!Number.isFinite(now)) return { cost, diverged: { step } };
    cost.push(now);
    if (step === steps) return { cost, diverged: null };
    if (drops) {
      drawNoise(network, X.rows, random);
      forward(network, X, 'train');
    } else if (used !== network) forward(network, X);
    passBackward(all, network, X, Y, { eta, lambda });
    for (const { values, gradient } of network.parameters) network.kernels.descend(values, gradient, eta);
  }
}

/** Checks the pass where it begins. */
function check(setting: Setting, { equations, network: exchange }: Mistake, eta: number): Record<string, CheckedArray> {
  const { X, Y, lambda } = setting;
  const network = exchange?.(setting.network) ?? setting.network;
  const drops = network.layers.some(({ dropout }) => dropout !== null);
  if (drops) drawNoise(network, X.rows, stream(createRandom(network.options.seed ?? 0), 'museum/check'));
  const backward = (): void => passBackward({ ...RIGHT, ...equations }, network, X, Y, { eta, lambda });
  return checkPass({ network, X, Y, lambda, mode: drops ? 'train' : 'evaluate', backward });
}

export const experiment = defineExperiment({
  id: 'bug-museum',
  lesson: 'bugs',
  documents: ['A', 'B', 'D'],
  parameters: {
    bug: choice({ default: 'no-output-slope', options: BUGS }),
    rule: choice({ default: 'mistake', options: ['right', 'mistake'] }),
    sizes: list({ default: [2, 2, 1], lengths: [[3, 4]], limits: { from: 1, to: 8 } }),
    hidden: choice({ default: 'sigmoid', options: ['sigmoid', 'tanh', 'relu'] }),
    output: choice({ default: 'sigmoid', options: ['sigmoid', 'softmax'] }),
    cost: choice({ default: 'quadratic', options: ['quadratic', 'cross-entropy'] }),
    batch: integer({ default: 3, range: [1, 24], limits: { from: 1, to: 64 } }),
    eta: number({ default: 0.5, range: [0.01, 10], step: 0.01, scale: 'log', limits: { above: 0, to: 1000 } }),
    lambda: number({ default: 0.01, range: [0, 0.2], step: 0.001, limits: { from: 0, to: 10 } }),
    divided: choice<Divided>({ default: 'each', options: ['each', 'end'] }),
    keep: number({ default: 0.8, range: [0.2, 0.95], step: 0.05, limits: { from: 0.05, to: 0.95 } }),
    steps: integer({ default: 300, range: [10, 2000], limits: { from: 1, to: 5000 } }),
    seed: integer({ default: 0, range: [0, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [
    { name: 'lesson', settings: {} },
    { name: 'classes', settings: { bug: 'one-bias', sizes: '[2,3,3]', output: 'softmax', cost: 'cross-entropy' } },
  ],
  work({ sizes, batch, steps }) {
    const units = arrayOf<number[]>(sizes);
    const weights = units.slice(1).reduce((sum, size, l) => sum + size * (units[l]! + 1), 0);
    return (4 * weights * batch + 40) * (2 * steps + 2 * weights);
  },
  *run({ rule, eta, steps, divided, ...settings }) {
    const given: Given = settings;
    const mistake = rule === 'right' ? {} : mistakeOf(given.bug, divided);
    yield { step: 0, of: 2 };
    const { cost: costRight } = descend(settingOf(given), {}, eta, steps);
    yield { step: 1, of: 2 };
    const { cost, diverged } = descend(settingOf(given), mistake, eta, steps);
    const arrays = Object.entries(check(settingOf(given), mistake, eta));
    const result: Result = {
      cost,
      costRight,
      share: cost.map((value) => Math.min(1, value / costRight[0]!)),
      check: Object.fromEntries(arrays.map(([name, { relativeError }]) => [name, relativeError])),
      verdicts: Object.fromEntries(arrays.map(([name, { verdict }]) => [name, verdict])),
      named: arrays.filter(([, { relativeError }]) => !(relativeError <= FAULTY)).map(([name]) => name),
      diverged,
    };
    return result;
  },
});
