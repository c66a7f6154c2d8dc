// What English says about networks of different depth on the moons.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { accuracyAt, DEPTHS } from './figures/opening.ts';
import { resultOf } from './figures/run.ts';

const percent = (share: number): string => `${fixed(100 * share, 0)} %`;

export const words: ExperimentWords<Result> = {
  title: 'Two moons and many layers',
  parameters: {
    depth: { label: 'Hidden layers' },
    activation: {
      label: 'Activation',
      options: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', 'leaky-relu': 'leaky ReLU' },
    },
    scheme: {
      label: 'Start',
      options: { he: 'He', xavier: 'Xavier', 'scaled-normal': 'N(0, 1/(n+1))', 'standard-normal': 'N(0, 1)' },
    },
    eta: { label: 'Learning rate', letter: 'η' },
    epochs: { label: 'Epochs' },
    seed: { label: 'Seed' },
  },
  presets: { rescued: 'eight layers of rectifiers at rate 0.3' },
  readings: [
    { label: 'right at the end', of: ({ accuracy, diverged }) => (diverged ? '–' : percent(accuracy.at(-1)!)) },
    { label: '95 % at epoch', of: ({ mostRight }) => (mostRight === null ? 'never' : String(mostRight)) },
    { label: 'dead units', of: ({ deadShare, diverged }) => (diverged ? '–' : percent(deadShare)) },
  ],
  tell: ({ result: { diverged, deadShare } }) => {
    if (diverged)
      return `The cost stopped being finite after ${diverged.step} steps; ${diverged.parameter} went first.`;
    return deadShare > 0.5
      ? 'More than half of the hidden units are dead: they answer 0 to every point and get no gradient.'
      : undefined;
  },
  figures: {
    'relu-rescue-opening': {
      title: 'The same task, ever more layers',
      alt: (scene) =>
        'Five maps of the same hundred points, two half-moons, each answered by a sigmoid network of another depth after as many ' +
        `epochs: ${DEPTHS.map((depth) => `${depth} hidden ${depth === 1 ? 'layer' : 'layers'}, ${scene.runs[`depth ${depth}`]!.result.diverged ? 'diverged' : `${percent(accuracyAt(scene, depth))} right`}`).join('; ')}. ` +
        'The shallow ones draw a border between the moons; the deepest answers almost exactly one half everywhere, and its border cuts through both.',
      words: { layer: 'layer', layers: 'layers', right: '% right', to: 'to' },
    },
    'relu-rescue-run': {
      title: 'Answers, accuracy, and the units',
      alt(scene) {
        const { accuracy, mostRight, deadShare, diverged, active } = resultOf(scene);
        if (diverged)
          return `A training run whose cost stopped being finite after ${diverged.step} steps; no answers can be drawn.`;
        return (
          `A map of the network’s answers to a hundred points, its accuracy over the epochs, which ends at ${percent(accuracy.at(-1)!)} and ` +
          `${mostRight === null ? 'never reaches' : `first reaches at epoch ${mostRight}`} 95 %, and a map of its ${active.flat().length} hidden units: ` +
          `${percent(deadShare)} of them are crossed out as dead.`
        );
      },
      words: {
        accuracy: 'share of points right',
        at: 'at epoch',
        epochs: 'epochs',
        answers: 'answers of the network',
        units: 'hidden units:',
        percentDead: '% dead',
        first: 'first',
        last: 'last',
      },
    },
  },
};
