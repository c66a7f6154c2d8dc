// What English says about the order of the walk back.
import { fixed, scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import { ENGINES, type Result } from './experiment.ts';

const names = {
  ordered: 'in order',
  'every-visit': 'every visit',
  'first-visit': 'first visit only',
  overwrites: 'writes over',
};

export const words: ExperimentWords<Result> = {
  title: 'Walking back in the wrong order',
  parameters: {
    engine: { label: 'Engine', options: names },
    graph: { label: 'Graph', options: { 'two-path': 'two paths', first: '(x + y) · xy', doublings: 'doublings' } },
    x: { label: 'Input', letter: 'x' },
    doublings: { label: 'Doublings' },
    eta: { label: 'Learning rate', letter: 'η' },
    steps: { label: 'Steps of descent' },
  },
  presets: { 'two-path': 'a value that is used twice', published: 'two doublings, as in the report' },
  readings: [
    { label: 'gradient', of: ({ gradient }) => fixed(gradient, 3) },
    { label: 'check', of: ({ check }) => (check > 1e-3 ? fixed(check, 3) : scientific(check, 0)) },
    { label: 'visits', of: ({ visits }) => fixed(visits, 0) },
  ],
  figures: {
    'graph-order-engines': {
      title: 'Four engines, four answers',
      alt: ({ runs }) =>
        'The graph with two paths, walked back by four engines. ' +
        ENGINES.map((engine) => {
          const { held, gradient } = runs[engine]!.result;
          return `${names[engine]}: y sends with ${held.map((one) => fixed(one, 0)).join(', then ')}, and x gets ${fixed(gradient, 0)}`;
        }).join('; ') +
        '.',
      words: names,
    },
    'graph-order-visits': {
      title: 'Visits against doublings',
      alt: ({ runs }) =>
        `Visits on the way back over the number of doublings, on a scale of powers of two. In order, one visit a node: ` +
        `${fixed(runs['ordered 16']!.result.visits, 0)} for 16 doublings. By recursion a straight climb, twice as many for ` +
        `each doubling: ${fixed(runs['every-visit 16']!.result.visits, 0)}.`,
      words: { ...names, 'every-visit': 'by recursion', doublings: 'doublings' },
    },
  },
};
