// What English says about shapes.
import { fixed } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const times = ([rows, columns]: readonly [number, number]): string => `${rows}×${columns}`;

/** "1×4 times 4×5 makes 1×5". */
const chain = ({ layers }: Result): string =>
  layers
    .map(({ input, weights, output }) => `${times(input)} times ${times(weights)} makes ${times(output)}`)
    .join(', then ');

export const words: ExperimentWords<Result> = {
  title: 'Shapes of a network',
  parameters: {
    sizes: { label: 'Units by layer' },
    examples: { label: 'Examples', letter: 'N' },
    seed: { label: 'Seed' },
  },
  presets: {
    'one-row': '4–5–3, one example',
    'second-net': '4–5–3–2–2',
    batch: 'a batch of three',
    digits: '784–30–10',
  },
  readings: [
    { label: 'parameters', of: ({ parameters }) => String(parameters) },
    { label: 'products for one example', of: ({ multiplications }) => String(multiplications) },
    { label: 'first layer’s share', of: ({ firstShare }) => `${fixed(100 * firstShare, 1)} %` },
  ],
  figures: {
    'layer-shapes-walk': {
      title: 'Matrices to scale',
      alt: ({ runs }) => {
        const { result } = runs['only']!;
        return (
          `Matrices drawn as grids, one square a number: ${chain(result)}. Each matrix stands above the row that it makes, ` +
          'and is as high as the row to its left is long. ' +
          `With biases the network has ${result.parameters} parameters.`
        );
      },
      words: { parameters: 'parameters with the biases', products: 'products', rectified: 'rectified' },
    },
    'layer-shapes-batch': {
      title: 'A batch and its repeated bias row',
      alt: ({ runs }) => {
        const { layers, X } = runs['only']!.result;
        const { input, weights, output, b } = layers[0]!;
        return (
          `The first layer written out: ${times(input)} times ${times(weights)}, plus the bias row, gives ${times(output)}. ` +
          `The row of ${b.length} biases stands ${X.length} times below itself, with the same numbers in each row.`
        );
      },
      words: { repeated: 'one row, repeated', row: 'one row' },
    },
    'layer-shapes-counts': {
      title: 'What each document counts',
      alt: ({ runs }) => {
        const { layersA, layersD, hiddenE, matrices } = runs['only']!.result.counts;
        return (
          `A network of columns with 4, 5, 3, 2 and 2 units. Under it four rulers: A counts ${layersA} layers with the ` +
          `input, B ${matrices} weight layers, D ${layersD} layers without the input, E ${hiddenE} hidden ones and ` +
          `${matrices} matrices.`
        );
      },
      words: {
        in: 'in',
        A: '{n} layers, with the input',
        B: '{n} weight layers',
        D: '{n} layers, without it',
        E: '{n} hidden layers',
      },
    },
    'layer-shapes-models': {
      title: 'Linear models as networks',
      alt: ({ runs }) =>
        'Five small networks. Logistic regression with three classes: four inputs, three outputs, softmax, ' +
        `${runs['softmax']!.result.parameters} parameters. Two classes with tanh and a linear support vector machine: ` +
        `four inputs, one output, ${runs['svm']!.result.parameters} parameters. The kernel machine has a middle column of ` +
        'stored examples and learns only the weights behind it. Principal components: four inputs, two units, four outputs, ' +
        'without any bend.',
      words: {
        softmax: 'logistic regression, three classes',
        'softmax out': 'softmax',
        'softmax cost': 'cross-entropy with a class',
        tanh: 'two classes, −1 and 1',
        'tanh out': 'tanh',
        'tanh cost': 'one output, its sign decides',
        svm: 'linear support vector machine',
        'svm out': 'z itself',
        'svm cost': 'hinge cost: 0 beyond the margin',
        kernel: 'kernel machine',
        'kernel out': 'z itself',
        'kernel cost': 'first layer: likeness to stored examples',
        'kernel count': 'learned: one weight an example, one bias',
        pca: 'principal components',
        'pca out': 'x again',
        'pca cost': 'squared distance to its own input',
        parameters: 'parameters',
      },
    },
    'layer-shapes-loop': {
      title: 'Forward only, and with a loop',
      alt: () =>
        'On the left a column of input, hidden layer and output with arrows upward only. Beside it the same column with an ' +
        'arrow from the hidden layer back to itself. On the right that one unrolled along four moments of a sequence: each ' +
        'hidden layer reads its own input and the hidden layer of the moment before, over the same weights U.',
      words: {
        forward: 'forward only',
        recurrent: 'with a loop',
        unrolled: 'the loop, moment by moment',
        sound: 'speech',
        later: 'later',
      },
    },
    'layer-shapes-families': {
      title: 'Where layers lead',
      alt: () =>
        'Nine small networks with their names: a perceptron without hidden layer, a feed-forward network with one, a deep one ' +
        'with three, an autoencoder with a narrow middle, a convolutional network whose units see three neighbors each, ' +
        'recurrent units with loops, gated ones with a store, a residual network with a link that jumps, and attention, where ' +
        'every position reads all others.',
      words: {
        perceptron: 'Perceptron: one layer of weights',
        feedforward: 'Feed-forward: one hidden layer',
        deep: 'Deep: several hidden layers',
        autoencoder: 'Autoencoder: answers its own input',
        convolutional: 'Convolutional: looks at neighbors',
        recurrent: 'Recurrent: reads its own past',
        gated: 'LSTM, GRU: a store with gates',
        residual: 'Residual: adds to what went in',
        attention: 'Attention: all read all',
      },
    },
  },
};
