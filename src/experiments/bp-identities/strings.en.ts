// What English says about the four equations and their pictures.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { EQUATIONS, SMOOTH, type Result } from './experiment.ts';
import { pathsOf } from './figures/fan.ts';
import { SEEDS, largestOf } from './figures/residuals.ts';

const residual = (value: number): string => (value === 0 ? '0' : scientific(value, 1));

export const words: ExperimentWords<Result> = {
  title: 'The four equations on drawn networks',
  parameters: {
    sizes: { label: 'Units of each layer' },
    activation: { label: 'Activation', options: Object.fromEntries(SMOOTH.map((name) => [name, name])) },
    seed: { label: 'Seed' },
  },
  presets: { own: 'four layers of sigmoids' },
  readings: EQUATIONS.map((equation) => ({
    label: `residual of ${equation}`,
    of: ({ residuals }: Result) => residual(residuals[equation]),
  })),
  figures: {
    'backpropagation-fan': {
      title: 'One unit, and what comes back to it',
      alt({ runs }) {
        const { links, sum, slope, delta } = pathsOf(runs['only']!.result);
        const sent = links.map(
          ({ weight, delta: error, back }) => `${fixed(weight, 2)} times ${fixed(error, 4)} is ${fixed(back, 4)}`,
        );
        return (
          `One unit of layer 2 feeds ${links.length} units of layer 3. Along each link a dashed arrow comes back with ` +
          `the weight times the error: ${sent.join('; ')}. The sum ${fixed(sum, 4)} times the unit’s own slope ` +
          `${fixed(slope, 4)} is its error, ${fixed(delta, 4)}.`
        );
      },
      words: { 'layer 2': 'layer 2', 'layer 3': 'layer 3', back: 'sends back', sum: 'sum', slope: 'times its slope' },
    },
    'backpropagation-columns': {
      title: 'The gradient of a matrix, column by column',
      alt({ runs }) {
        const { layers } = runs['only']!.result;
        const [before, layer] = [layers[0]!, layers[1]!];
        return (
          `A column of ${before.h.length} activations times a row of ${layer.delta.length} errors gives the gradient of ` +
          `the weights, ${before.h.length} by ${layer.delta.length}. Each of its columns is the column of activations, ` +
          `scaled by one error; the lit one by ${fixed(layer.delta[1] ?? layer.delta[0]!, 3)}.`
        );
      },
      words: { column: 'each column: h² times one δ' },
    },
    'backpropagation-residuals': {
      title: 'Four equations, twenty networks',
      alt: (scene) =>
        `For each of the four equations a strip of ${SEEDS} dots, one a drawn network: the relative difference between ` +
        `its two sides, on a scale of powers of ten. All lie at or below ${scientific(largestOf(scene), 1)}, next to the ` +
        'spacing of the numbers themselves, which a dotted line marks.',
      words: { zero: '0' },
    },
  },
};
