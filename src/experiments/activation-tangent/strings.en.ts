// What English says about a function at one point.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { names } from '../../i18n/activations/en.ts';
import type { Result } from './experiment.ts';

const nameOf = (name: unknown): string => names[name as keyof typeof names];

function tell({ result: { slope, difference } }: { result: Result }): string | undefined {
  if (Math.abs(slope - difference) < 1e-3) return undefined;
  return Math.abs(difference) > 100
    ? 'The function jumps here: it has no tangent, whatever number stands for its slope.'
    : `Here is a kink: the slope on its left is ${fixed(slope, 2)}, the central difference says ${fixed(difference, 2)}.`;
}

export const words: ExperimentWords<Result> = {
  title: 'A function, its tangent, its slope',
  parameters: { name: { label: 'Function', options: names }, z: { label: 'At', letter: 'z' } },
  presets: { tanh: 'tanh at 1' },
  tell,
  readings: [
    { label: 'value σ(z)', of: ({ value }) => fixed(value, 4) },
    { label: 'slope σ′(z)', of: ({ slope }) => fixed(slope, 4) },
    { label: 'after ten layers', of: ({ slope }) => tenth(slope) },
  ],
  figures: {
    'activation-tangent': {
      title: 'The slope is the tangent’s',
      alt: (scene) => {
        const { settings, result } = scene.runs['only']!;
        return (
          `${nameOf(settings['name'])} from −4 to 4 with the line that touches it at z = ${fixed(Number(settings['z']), 2)}, ` +
          `where its value is ${fixed(result.value, 3)}; the line rises by ${fixed(result.slope, 3)} for each step of 1. ` +
          'Below, the curve of all slopes with this one marked.'
        );
      },
      words: { ...names, slope: 'slope' },
    },
  },
};

/** Ten factors of that slope. */
function tenth(slope: number): string {
  let product = 1;
  for (let layer = 0; layer < 10; layer++) product *= slope;
  return product !== 0 && Math.abs(product) < 1e-4 ? product.toExponential(1).replace('-', '−') : fixed(product, 4);
}
