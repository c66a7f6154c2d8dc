// What English says about the two shapes.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { pair } from './figures/shapes.ts';

const zeros = (count: number): string => ['no weight is', 'one weight is', 'both weights are'][count]!;

const shared = { l1: 'L1: diamond', l2: 'L2: circle' };

export const words: ExperimentWords<Result> = {
  title: 'Two weights under a penalty',
  parameters: {
    penalty: { label: 'Penalty', options: { l1: 'L1', l2: 'L2' } },
    lambda: { label: 'Strength', letter: 'λ' },
    a1: { label: 'Lowest cost at', letter: 'a₁' },
    a2: { label: 'and', letter: 'a₂' },
    tilt: { label: 'Tilt of the bowl' },
  },
  presets: { round: 'a round bowl', tilted: 'a tilted bowl' },
  readings: [
    { label: 'solution', of: ({ solution }) => pair(solution) },
    { label: 'weights at 0', of: ({ sparsity }) => String(sparsity) },
    { label: 'first 0 at λ', of: ({ firstZero }) => (firstZero === null ? 'never' : fixed(firstZero, 2)) },
  ],
  figures: {
    'regularization-path-shapes': {
      title: 'Where a diamond touches, and where a circle',
      alt({ runs }) {
        const [l1, l2] = [runs['l1']!.result, runs['l2']!.result];
        return (
          `Two maps of a bowl over two weights, at λ = ${runs['l1']!.settings['lambda']}. A diamond around 0 touches a level line of ` +
          `the cost at ${pair(l1.solution)}, where ${zeros(l1.sparsity)} exactly 0; a circle touches one at ${pair(l2.solution)}, ` +
          `where ${zeros(l2.sparsity)} 0. Dotted paths lead from the lowest cost to 0 as λ grows.`
        );
      },
      words: { ...shared, 'no zero': 'none is 0', 'one zero': 'one is 0', 'both zero': 'both are 0' },
    },
    'regularization-path-weights': {
      title: 'Both weights as λ grows',
      alt({ runs }) {
        const { firstZero, allZero, path } = runs['l1']!.result;
        const [u, v] = runs['l2']!.result.path.at(-1)!.w;
        const when = (at: number | null): string => (at === null ? 'not within the picture' : `at λ = ${fixed(at, 2)}`);
        return (
          `Two charts of both weights against λ from 0 to ${fixed(path.at(-1)!.lambda, 0)}. Under L1 the first weight is exactly 0 ` +
          `${when(firstZero)} and both are ${when(allZero)}; under L2 they shrink to ${fixed(u, 2)} and ${fixed(v, 2)}.`
        );
      },
      words: { l1: 'L1', l2: 'L2' },
    },
  },
};
