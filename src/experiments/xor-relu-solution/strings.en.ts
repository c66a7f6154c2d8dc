// What English says about document E's network.
import { full } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';
import { reached, STAGE_NAMES } from './figures/stages.ts';

const listed = (values: readonly number[]): string =>
  values.map((value) => full(Math.round(value * 100) / 100)).join(', ');

const long: Readonly<Record<(typeof STAGE_NAMES)[number], string>> = {
  input: 'the plane of inputs, as it lies',
  weighed: 'multiplied by W, all of it on one line',
  shifted: 'shifted by c',
  folded: 'folded: what was below an axis lies on it',
  output: 'weighed by w: the answer runs to the right',
};

export const words: ExperimentWords<Result> = {
  title: 'XOR by two rectified units, worked by hand',
  parameters: {
    W: { label: 'Weights', letter: 'W' },
    c: { label: 'Biases', letter: 'c' },
    w: { label: 'Output weights', letter: 'w' },
    b: { label: 'Output bias', letter: 'b' },
  },
  presets: { 'by-hand': 'as in document E', absolute: 'another solution: |x₁ − x₂|' },
  readings: [
    { label: 'outputs', of: ({ outputs }) => listed(outputs) },
    { label: 'right of ½', of: ({ right }) => `${right} of 4` },
  ],
  figures: {
    'xor-fold': {
      title: 'The plane, folded',
      alt: (scene) => {
        const { hidden, outputs } = scene.runs['only']!.result;
        const at = scene.step === undefined ? '' : ` The clock stands at: ${long[STAGE_NAMES[reached(scene.step)]!]}.`;
        return (
          'Five squares with the matrices below them: the plane of inputs with the four points; the same after W, ' +
          'pressed onto a line; shifted by c; folded by the rectifier; and the outputs on an axis. After the fold ' +
          `the points stand at ${hidden.map((row) => `(${listed(row)})`).join(', ')}, so that one cut parts the two ` +
          `classes; the outputs are ${listed(outputs)}.${at}`
        );
      },
      words: {
        input: 'X',
        weighed: 'XW',
        shifted: 'XW + c',
        folded: 'max{0, ·}',
        output: '· w',
        ...Object.fromEntries(Object.entries(long).map(([name, text]) => [`${name} long`, text])),
        moment: 'the sheet',
        twice: 'two points',
      },
    },
    'xor-tent': {
      title: 'A tent over the sum of the inputs',
      alt: ({ runs }) => {
        const { outputs } = runs['only']!.result;
        return (
          'On the left the plane of inputs; the answer is above one half in a strip between two parallel lines that ' +
          'holds (0, 1) and (1, 0). On the right the answer against the sum of the inputs: a tent that rises from 0 at ' +
          `sum 0 to 1 at sum 1, falls back to 0 at sum 2 and goes on below. At the four points it is ${listed(outputs)}.`
        );
      },
      words: { above: 'answer above ½' },
    },
  },
};
