// What the network of document E answers, at the four points and elsewhere.
import { arrayOf, runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, stagesOf, type HandMade } from './experiment.ts';

/** The numbers of a setting, as the network takes them. */
export function network(preset: 'by-hand' | 'absolute'): HandMade {
  const { settings } = runExperiment(experiment, experiment.presets.find(({ name }) => name === preset)!.settings);
  const { W, c, w, b } = settings;
  return { W: arrayOf(String(W)), c: arrayOf(String(c)), w: arrayOf(String(w)), b: Number(b) };
}

/** The answer of E's network at any point. */
export const answerAt = (x1: number, x2: number, given: HandMade = network('by-hand')): number =>
  stagesOf([[x1, x2]], given).outputs[0]!;

export const claims: readonly Claim[] = [
  {
    id: 'xor-relu-solution/exact',
    check() {
      const { outputs, right } = runExperiment(experiment).result;
      return { holds: right === 4 && [0, 1, 1, 0].every((y, i) => outputs[i] === y), slots: { right } };
    },
  },
  {
    id: 'xor-relu-solution/two-points-become-one',
    check() {
      const { hidden } = runExperiment(experiment).result;
      const [, first, second] = hidden;
      const holds = first!.every((value, j) => value === second![j]);
      return { holds, slots: { h1: first![0]!, h2: first![1]! } };
    },
  },
  {
    id: 'xor-relu-solution/elsewhere',
    check() {
      const slots = { middle: answerAt(0.5, 0.5), far: answerAt(2, 2), before: answerAt(-1, -1) };
      return { holds: slots.middle === 1 && slots.far < 0, slots };
    },
  },
  {
    id: 'xor-relu-solution/two-solutions-differ',
    check() {
      const absolute = network('absolute');
      const agree = [[0, 0], [0, 1], [1, 0], [1, 1]].every(([x1 = 0, x2 = 0]) => answerAt(x1, x2) === answerAt(x1, x2, absolute)); // prettier-ignore
      const slots = { own: answerAt(0.5, 0.5), absolute: answerAt(0.5, 0.5, absolute) };
      return { holds: agree && slots.own !== slots.absolute, slots };
    },
  },
];
