// What English says about walks through a ravine.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { METHODS, type Result } from './experiment.ts';
import { missedBy, slopeToward, upward } from './figures/compass.ts';
import { RATES } from './figures/ravine.ts';
import { typed } from './figures/shared.ts';

const NAMES = { 'gradient-descent': 'gradient descent', momentum: 'momentum', adam: 'Adam' } as const;

const arrival = ({ within, x, diverged }: Result): string => {
  if (diverged) return `stops being finite at step ${diverged.step}`;
  if (within !== null) return `comes within a thousandth of its start at step ${within}`;
  return `is not within a thousandth of its start after ${x.length - 1} ${x.length === 2 ? 'step' : 'steps'}`;
};

export const words: ExperimentWords<Result> = {
  title: 'Three ways down a ravine',
  parameters: {
    method: { label: 'Method', options: NAMES },
    eta: { label: 'Learning rate', letter: 'η' },
    beta: { label: 'Momentum', letter: 'β' },
    adam: { label: 'Rate of Adam' },
    a: { label: 'Curvature along x' },
    c: { label: 'Curvature along y' },
    x: { label: 'Start, along' },
    y: { label: 'Start, across' },
    steps: { label: 'Steps' },
  },
  presets: { ravine: 'the ravine ½(x² + 25y²) from (5, 1)' },
  tell: ({ result: { diverged } }) =>
    diverged ? `The numbers stopped being finite at step ${diverged.step}.` : undefined,
  readings: [
    { label: 'to 1/1000', of: ({ within }) => (within === null ? 'more' : String(within)) },
    { label: 'cost at end', of: ({ cost }) => shown(cost.at(-1)!, 4) },
  ],
  figures: {
    'optimizers-compass': {
      title: 'Which way is down',
      alt: (scene) =>
        'Levels of a ravine as ellipses. Arrows against the gradient cross them at right angles. At the marked place the ' +
        `arrow points ${fixed(missedBy(scene), 1)} degrees away from the lowest point. Below, the slope at that place in ` +
        `every direction: a cosine, largest at ${fixed(upward(scene), 0)} degrees with ` +
        `${fixed(slopeToward(scene, upward(scene)), 1)}, and the same with a minus in the opposite direction.`,
      words: { slope: 'slope by direction, at the dot', gradient: 'along ∇', against: 'against ∇' },
    },
    'optimizers-ravine': {
      title: 'A ravine limits the rate',
      alt: ({ runs }) =>
        'Three descents through the same ravine. ' +
        (Object.keys(RATES) as (keyof typeof RATES)[])
          .map((name) => `At rate ${typed(RATES[name])} it ${arrival(runs[name]!.result)}.`)
          .join(' ') +
        ' The smallest rate creeps along the floor, the largest rings from wall to wall.',
      words: { steps: 'steps', never: 'not in 800 steps' },
    },
    'optimizers-race': {
      title: 'Three optimizers on one clock',
      alt: ({ runs, step }) =>
        'Three paths through a ravine and their costs. ' +
        METHODS.map(
          (method) => `${NAMES[method][0]!.toUpperCase()}${NAMES[method].slice(1)} ${arrival(runs[method]!.result)}.`,
        ).join(' ') + // prettier-ignore
        (step === undefined ? '' : ` Shown up to step ${step}.`),
      // The first is the head of a narrow column; at its line stands its full name.
      words: { ...NAMES, 'gradient-descent': 'plain', descent: 'gradient descent', cost: 'cost', steps: 'steps' },
    },
  },
};
