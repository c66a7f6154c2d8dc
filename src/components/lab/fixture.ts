// A small experiment for the lab's tests: counts up, can diverge, can be made as long as one likes.
import type { Folder } from '../../experiments/folder.ts';
import { defineFolder } from '../../experiments/folder.ts';
import { finish } from '../../experiments/scene.ts';
import { words as labWords } from '../../i18n/lab/en.ts';
import { defineFigure, drawing } from '../../lib/figure/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import type { LabProps } from './view.ts';

export interface Counted {
  readonly values: number[];
}

export const experiment = defineExperiment({
  id: 'counting',
  lesson: 'neuron',
  documents: [],
  parameters: {
    way: choice({ default: 'up', options: ['up', 'down'] }),
    by: number({ default: 1, range: [0.01, 100], step: 0.01, scale: 'log', limits: { above: 0 }, quantity: 'w' }),
    from: number({ default: 0, range: [-5, 5], step: 0.5, limits: { from: -10, to: 10 } }),
    steps: integer({ default: 10, range: [1, 100], limits: { from: 1, to: 10_000_000 } }),
  },
  presets: [],
  work: ({ steps }) => steps,
  *run({ way, by, from, steps }) {
    const values = [from];
    for (let step = 1; step <= steps; step++) {
      values.push(values[step - 1]! + (way === 'up' ? by : -by));
      yield { step, of: steps, snapshot: { values: [...values] } };
    }
    return { values };
  },
});

export const figure = defineFigure<Counted>({
  id: 'counting-twin',
  place: 'wide',
  moving: true,
  runs: (settings) => ({ up: { ...settings, way: 'up' }, down: { ...settings, way: 'down' } }),
  steps: () => [0, 5],
  draw: ({ id, label }) => drawing({ id, width: 10, height: 10, label }),
  data: () => ({ columns: [], rows: [] }),
});

const words = {
  title: 'Counting',
  parameters: {
    way: { label: 'Way' },
    by: { label: 'By', letter: 'w' },
    from: { label: 'From' },
    steps: { label: 'Steps' },
  },
  presets: {},
  figures: { 'counting-twin': { title: 'Counting', alt: () => 'Counting.' } },
  readings: [{ label: 'end', of: ({ values }: Counted) => String(values.at(-1)) }],
  tell: ({ result }: { result: Counted }) => (result.values.at(-1)! > 1000 ? 'That is a lot.' : undefined),
};

export const folder: Folder = defineFolder({
  experiment,
  figures: async () => [figure],
  claims: async () => [],
  words: { en: async () => words },
});

const settings = { way: 'up', by: 1, from: 0, steps: 10 };

export const props: LabProps = {
  experiment: 'counting',
  figure: 'counting-twin',
  number: '1.1',
  lang: 'en',
  parameters: experiment.parameters,
  controls: [
    { name: 'by', label: 'By', letter: 'w' },
    { name: 'from', label: 'From' },
    { name: 'steps', label: 'Steps' },
  ],
  document: settings,
  moving: true,
  long: false,
  steps: finish(experiment, settings).steps,
  runs: ['up', 'down'],
  rows: [{ label: 'end', values: ['10', '-10'] }],
  words: labWords,
};
