// What English says about document D's network.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { crossing } from './figures/shared.ts';

const place = ([x1, x2]: readonly [number, number]): string => `(${fixed(x1, 2)}, ${fixed(x2, 2)})`;

export const words: ExperimentWords<Result> = {
  title: 'A network of two layers',
  parameters: {
    x1: { label: 'First input', letter: 'x₁' },
    x2: { label: 'Second input', letter: 'x₂' },
  },
  presets: { corner: 'the point (1, 1)', origin: 'the origin' },
  readings: [
    { label: 'h₁', of: ({ h }) => fixed(h[0]!, 4) },
    { label: 'h₂', of: ({ h }) => fixed(h[1]!, 4) },
    { label: 'f', of: ({ f }) => fixed(f, 4) },
  ],
  figures: {
    'two-layer-opening': {
      title: 'Two straight shades, one bent one',
      alt: ({ runs }) => {
        const { surface } = runs['only']!.result;
        const all = surface.f.flat();
        return (
          'Three maps of the same square of inputs. In each of the first two a hidden unit changes along one direction, ' +
          'and its level lines are parallel and straight. The third shows what an output unit makes of their sum: its ' +
          `level lines bend around a corner, from ${fixed(Math.min(...all), 3)} up to ${fixed(Math.max(...all), 3)}.`
        );
      },
      words: {
        straight: 'one unit',
        'straight too': 'another unit',
        bent: 'a unit that reads both',
        sigmoid: 'then σ',
      },
    },
    'two-layer-surface': {
      title: 'Surface and map of the network',
      alt: ({ runs, settings }) => {
        const { f, h } = runs['only']!.result;
        const at = place([Number(settings['x1']), Number(settings['x2'])]);
        return (
          'The output over the plane, from the side and from above. Two straight lines, one for each hidden unit, cross ' +
          `at ${place(crossing())} and cut the plane into four parts: high where both units are on, low where both are off, ` +
          `and two shelves between. At ${at} the units answer ${fixed(h[0]!, 4)} and ${fixed(h[1]!, 4)}, the network ${fixed(f, 4)}.`
        );
      },
      words: { side: 'from the side', above: 'from above' },
    },
    'two-layer-net': {
      title: 'The same network as layers',
      alt: ({ runs, settings }) => {
        const { f, h } = runs['only']!.result;
        return (
          'Three columns of circles: two inputs, two hidden units, one output. Every circle is linked with every circle ' +
          'of the next column, and with none of its own. The inputs ' +
          `${fixed(Number(settings['x1']), 2)} and ${fixed(Number(settings['x2']), 2)} become ${fixed(h[0]!, 3)} and ` +
          `${fixed(h[1]!, 3)}, and these become ${fixed(f, 3)}.`
        );
      },
      words: { input: 'inputs', hidden: 'hidden', output: 'output' },
    },
  },
};
