// What English says about the perceptron's learning and its pictures.
import { fixed, shown } from '../../i18n/number.ts';
import { gateNames } from '../../lib/data/index.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { linesOf, LINES } from './figures/kin.ts';
import { momentsOf } from './figures/opening.ts';
import { listed, mistakesOf, momentOf, stateAfter, type LessonScene } from './figures/shared.ts';
import { marginOf } from './kin.ts';

const onlyOf = ({ runs }: Pick<LessonScene, 'runs'>): Result => runs['only']!.result;

const triple = ({ w, b }: { w: readonly number[]; b: number }): string =>
  `w = (${shown(w[0]!, 2)}, ${shown(w[1]!, 2)}), b = ${shown(b, 2)}`;

const ended = ({ converged, mistakes }: Result): string =>
  converged
    ? `settles in epoch ${mistakes.length}`
    : `still makes ${mistakes.at(-1)} mistakes in epoch ${mistakes.length}`;

function tell({ result: { converged, mistakes } }: { result: Result }): string | undefined {
  if (converged || mistakes.length < 3) return undefined;
  const last = mistakes.slice(-3);
  return new Set(last).size === 1
    ? `Not settled: the last epochs had ${last[0]} mistakes each. If the weights return, more epochs change nothing.`
    : 'Not settled yet: the last epoch still had mistakes.';
}

export const words: ExperimentWords<Result> = {
  title: 'The perceptron rule, one mistake at a time',
  parameters: {
    dataset: {
      label: 'Examples',
      options: { and: 'AND', or: 'OR', nand: 'NAND', nor: 'NOR', xor: 'XOR', xnor: 'XNOR', blobs: 'two clouds' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs at most' },
    start: { label: 'Start', options: { zeros: 'all zero', given: 'as given below' } },
    w1: { label: 'First weight', letter: 'w₁' },
    w2: { label: 'Second weight', letter: 'w₂' },
    b: { label: 'Bias', letter: 'b' },
    order: { label: 'Order of the examples', options: { listed: 'as listed', shuffled: 'shuffled each epoch' } },
    tie: { label: 'Class at z = 0' },
    seed: { label: 'Seed' },
  },
  presets: { and: 'AND from zero; class 0 at z = 0, as in document B' },
  tell,
  readings: [
    { label: 'mistakes by epoch', of: ({ mistakes }) => listed(mistakes, 7) },
    { label: 'settled', of: ({ converged, mistakes }) => (converged ? `in epoch ${mistakes.length}` : 'no') },
    { label: 'w₁, w₂, b at end', of: ({ w, b }) => [...w, b].map((value) => shown(value, 2)).join(', ') },
  ],
  figures: {
    'perceptron-opening': {
      title: 'A line moved by nothing but its mistakes',
      alt: (scene) => {
        const result = onlyOf(scene);
        return (
          `${momentsOf(result).length} small planes with ${result.points.length} examples in two clouds, filled and open. ` +
          'At first there is no line; each mistake makes the line jump, now a little, now far, and after ' +
          `${mistakesOf(result).length} of them it ${result.converged ? 'parts the clouds and stays' : 'still does not part them'}.`
        );
      },
      words: { start: 'start', none: 'no mistake left' },
    },
    'perceptron-run': {
      title: 'The perceptron learns, one mistake at a time',
      alt: (scene) => {
        const result = onlyOf(scene);
        const moment = momentOf(scene, result);
        return (
          `The plane with the examples of ${String(scene.settings['dataset']).toUpperCase()} and the line after ${moment} of ` +
          `${mistakesOf(result).length} corrections: ${triple(stateAfter(result, moment))}. The dotted line is where it ` +
          `was before, the ring marks the example that moved it. Mistakes by epoch: ${listed(result.mistakes, 12)}; ` +
          `the run ${ended(result)}.`
        );
      },
      words: {
        before: 'before any example',
        weights: 'w₁, w₂, b',
        nothing: 'no line yet',
        mistake: 'mistake',
        of: 'of',
        epoch: 'epoch',
        epochs: 'epoch',
        wanted: 'wanted',
        said: 'said',
        were: 'were',
        are: 'are now',
        tally: 'mistakes in each epoch',
      },
    },
    'perceptron-gates': {
      title: 'Six gates, one rule',
      alt: ({ runs }) =>
        'Six small planes, each with the four corners of the unit square and the line where the rule ended. ' +
        `${gateNames.map((name) => `${name.toUpperCase()} ${ended(runs[name]!.result)}`).join('; ')}.`,
      words: { settled: 'settled', unsettled: 'not settled' },
    },
    'perceptron-kin': {
      title: 'Three lines for the same points',
      alt: (scene) => {
        const result = onlyOf(scene);
        const lines = linesOf(result);
        const margins = LINES.map((name) => fixed(marginOf(result.points, lines[name]), 2));
        return (
          'Two clouds of points and three lines between them. The nearest point lies at a distance of ' +
          `${margins[0]} from the perceptron’s line, ${margins[1]} from that of logistic regression and ${margins[2]} ` +
          'from the line with the widest margin.'
        );
      },
      words: {
        perceptron: 'perceptron',
        logistic: 'logistic regression',
        widest: 'widest margin',
        margin: 'nearest point',
      },
    },
  },
};
