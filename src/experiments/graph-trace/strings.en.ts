// What English says about graphs of computation.
import { scientific } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result, Value } from './experiment.ts';
import { brief } from './figures/marks.ts';

const told = (value: Value): string =>
  typeof value === 'number'
    ? brief(value, 4)
    : value.map((row) => `(${row.map((one) => brief(one, 3)).join(', ')})`).join(' ');

const gradientsOf = ({ gradients }: Result): string =>
  Object.entries(gradients)
    .map(([name, value]) => `${name} ${told(value)}`)
    .join('; ') || 'none, for nothing goes in';

const inputsOf = ({ nodes }: Result): string =>
  nodes
    .filter(({ kind }) => kind === 'input')
    .map(({ name, value }) => `${name} = ${told(value)}`)
    .join(', ');

const graphAlt = (result: Result): string =>
  `The formula ${result.formula} as a graph of ${result.nodes.length} nodes, with ${inputsOf(result) || 'numbers only'}. ` +
  `Values go forward along solid arrows to ${brief(result.value, 4)}. Gradients come back along dashed arrows, multiplied ` +
  `by the slope on each edge and added where paths meet: ${gradientsOf(result)}.`;

const tapeAlt = (result: Result): string =>
  `The formula ${result.formula} as a list of ${result.nodes.length} nodes in the order of computation, each with its ` +
  `value and its gradient; arcs lead from every argument to its use. With ${inputsOf(result) || 'numbers only'} it ` +
  `comes to ${brief(result.value, 4)}, and the gradients of what goes in are: ${gradientsOf(result)}.`;

const live = (title: string, alt: (result: Result) => string) => ({
  title,
  alt: ({ runs }: { runs: Readonly<Record<string, { result: Result }>> }) => alt(runs['only']!.result),
  words: { value: 'value', gradient: 'gradient' },
});

export const words: ExperimentWords<Result> = {
  title: 'A formula as a graph',
  parameters: {
    expression: {
      label: 'Graph',
      options: {
        first: '(x + y) · xy',
        product: 'x · y',
        sum: 'x + y',
        sigmoid: 'one neuron',
        'two-path': 'two paths',
        'one-layer': 'one layer',
        batch: 'a batch',
        row: 'xᵀA',
        network: 'lesson 7’s network',
        own: 'your own formula',
      },
    },
    formula: { label: 'Your formula' },
    values: { label: 'Values, as in x = 2, y = 3' },
  },
  presets: {
    first: '(x + y) · xy at (2, 3)',
    'two-path': 'a value that is used twice',
    sigmoid: 'one neuron',
    'one-layer': 'one layer with its transpose node',
    batch: 'the same for three examples',
    network: 'lesson 7’s network, number by number',
    own: 'a formula of one’s own',
  },
  readings: [
    { label: 'value', of: ({ value }) => brief(value, 4) },
    { label: 'nodes', of: ({ nodes }) => String(nodes.length) },
    {
      label: 'differences agree to',
      of: ({ check }) => (check === null ? '–' : check === 0 ? '0' : scientific(check, 0)),
    },
  ],
  figures: {
    'graph-trace-opening': {
      title: 'One formula, two walks',
      alt: ({ runs }) => graphAlt(runs['only']!.result),
      words: { forward: 'forward: what is it?', back: 'back: what moves it, and how much?' },
    },
    'graph-trace-graph': live('A graph, forward and back', graphAlt),
    'graph-trace-paths': live('Two paths', graphAlt),
    'graph-trace-own': live('A graph of your own', graphAlt),
    'graph-trace-tape': live('One layer as a tape', tapeAlt),
    'graph-trace-batch': live('A batch as a tape', tapeAlt),
    'graph-trace-cards': {
      title: 'Four nodes, four habits',
      alt: ({ runs }) => {
        const [sum, product, sigmoid, copy] = ['sum', 'product', 'sigmoid', 'copy'].map(
          (name) => runs[name]!.result,
        ) as [Result, Result, Result, Result];
        const of = ({ gradients }: Result) => Object.values(gradients).map(told).join(' and ');
        return (
          `Four nodes, each with 5 coming back or, for the last, 2 and 3. A sum passes it on: ${of(sum)}. A product of 2 and 7 ` +
          `swaps its inputs: ${of(product)}. A sigmoid scales by its slope: ${of(sigmoid)}. A value used twice adds: ${of(copy)}.`
        );
      },
      words: {
        sum: 'Sum',
        'sum does': 'passes on',
        product: 'Product',
        'product does': 'swaps',
        sigmoid: 'Sigmoid',
        'sigmoid does': 'scales',
        copy: 'Used twice',
        'copy does': 'adds',
      },
    },
    'graph-trace-jacobian': {
      title: 'A row times a matrix, and back',
      alt: ({ runs }) => {
        const { nodes, gradients } = runs['only']!.result;
        const y = nodes.find(({ name }) => name === 'y')!;
        return (
          `The row of x times the matrix A gives ${told(y.value)}. Its Jacobian is A transposed. When ${told(y.gradient)} comes ` +
          `back, the gradient of x is ${told(gradients['x']!)} and that of A is the column x times that row, ${told(gradients['A']!)}.`
        );
      },
      words: { forward: 'forward', jacobian: 'Jacobian, 3 × 2', 'to x': 'back, to x', 'to A': 'back, to A' },
    },
  },
};
