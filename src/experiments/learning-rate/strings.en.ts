// What English says about one parabola.
import { shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result, Verdict } from './experiment.ts';
import { RATES, nameOf } from './figures/opening.ts';
import { typed } from './figures/shared.ts';
import { LARGE, SMALL } from './figures/pair.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  diverges: 'diverges',
  oscillates: 'oscillates',
  alternates: 'alternates',
  converges: 'converges',
};

const common = { ...VERDICTS, place: 'place', height: 'cost E = 4x²', steps: 'steps', slope: 'slope' };

const SAID: Readonly<Record<Verdict, string>> = {
  diverges: 'gets farther away with every step',
  oscillates: 'jumps between two places forever',
  alternates: 'changes sides at every step and comes nearer',
  converges: 'comes down on one side',
};

/** "from 2 to 0.41 in 19 steps", or where the numbers ended. */
function way({ x, diverged }: Result): string {
  const from = `from ${shown(x[0]!, 3)}`;
  if (diverged) return `${from} until the cost stops being finite at step ${diverged.step}`;
  return `${from} to ${shown(x.at(-1)!, 3)} after ${x.length - 1} ${x.length === 2 ? 'step' : 'steps'}`;
}

export const words: ExperimentWords<Result> = {
  title: 'Descent on one parabola',
  parameters: {
    eta: { label: 'Learning rate', letter: 'η' },
    x0: { label: 'Start', letter: 'x' },
    steps: { label: 'Steps' },
  },
  presets: {
    alternates: 'rate 0.24, as in document B',
    'without-a-rate': 'rate 1, as in document B',
    'for-ever': 'rate 0.25, as in document B',
    settles: 'rate 0.1, as in document B',
  },
  tell: ({ result: { diverged } }) =>
    diverged ? `The cost stopped being finite at step ${diverged.step}.` : undefined,
  readings: [
    { label: 'factor 1 − 8η', of: ({ factor }) => typed(factor) },
    { label: 'verdict', of: ({ verdict }) => VERDICTS[verdict] },
    { label: 'x at the end', of: ({ x }) => shown(x.at(-1)!, 4) },
  ],
  figures: {
    'learning-rate-opening': {
      title: 'One valley, four step sizes',
      alt: ({ runs }) =>
        'The parabola E = 4x² four times, with a descent from the same start. ' +
        RATES.map((eta) => {
          const { result } = runs[nameOf(eta)]!;
          return `At rate ${typed(eta)} it ${SAID[result.verdict]}: ${way(result)}.`;
        }).join(' '),
      words: common,
    },
    'learning-rate-tangents': {
      title: 'The slope taken for the step',
      alt: ({ runs }) => {
        const { x, y, slope } = runs['run']!.result;
        const seen = x.map((place, step) => `${shown(slope[step]!, 3)} at x = ${shown(place, 3)}, E = ${shown(y[step]!, 3)}`); // prettier-ignore
        return `Three pieces of the parabola E = 4x², each wider than the one before, with a tangent. Its slope is ${seen.join('; ')}. Each step subtracts the slope and lands higher on the other side.`;
      },
      words: common,
    },
    'learning-rate-factor': {
      title: 'The rate and its factor',
      alt: ({ runs, step }) => {
        const { settings, result } = runs['run']!;
        const moment = step === undefined ? '' : ` Shown up to step ${step}.`;
        return (
          `Descent on E = 4x² at rate ${typed(Number(settings['eta']))}: the factor 1 − 8η is ${typed(result.factor)}, ` +
          `so it ${SAID[result.verdict]}, ${way(result)}.${moment} Below, the factor falls in a straight line from 1 at rate 0; ` +
          'it is 0 at one eighth and −1 at one quarter, beyond which the descent diverges.'
        );
      },
      words: { ...common, factor: 'factor 1 − 8η' },
    },
    'learning-rate-pair': {
      title: 'Two rates, one cost curve',
      alt: ({ runs }) => {
        const [large, small] = [runs['large']!.result, runs['small']!.result];
        return (
          `Left, x over ${large.x.length - 1} steps: at rate ${LARGE} it swings from side to side, at rate ${SMALL} it ` +
          `creeps down on one side; after ten steps they stand at ${shown(large.x[10]!, 3)} and ${shown(small.x[10]!, 3)} and ` +
          'are always equally far from 0. Right, their costs: each filled dot lies in an open ring, for the two curves are the same.'
        );
      },
      words: { ...common, both: 'both rates' },
    },
  },
};
