// What English says about this experiment and its pictures.
import { fixed, shown } from '../../i18n/number.ts';
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

export const words: ExperimentWords<Result> = {
  title: 'Many layers beside one',
  parameters: {
    layers: { label: 'Layers' },
    width: { label: 'Units in each' },
    activation: {
      label: 'Activation',
      options: { identity: 'none (identity)', relu: 'ReLU', tanh: 'tanh', sigmoid: 'sigmoid', sinusoid: 'sine' },
    },
    gain: { label: 'Weights times', letter: 'w' },
    seed: { label: 'Seed' },
  },
  presets: {
    'document-c': '2–3–2 without a bend, as in document C',
    'ten-layers': 'ten layers without a bend',
    'ten-bent': 'ten layers of tanh',
  },
  readings: [
    { label: 'numbers', of: ({ parameters }) => fixed(parameters, 0) },
    { label: 'rank of W', of: ({ rank }) => String(rank) },
    { label: 'largest difference', of: ({ maxDifference }) => shown(maxDifference, 4) },
  ],
  figures: {
    'collapse-sheet': {
      title: 'Ten layers without a bend are one',
      alt: ({ runs }) => {
        const [straight, bent] = [runs['straight']!.result, runs['bent']!.result];
        return (
          'Four sheets of squared paper. The first lies flat: the plane of inputs. Ten layers without an activation ' +
          `function, ${fixed(straight.parameters, 0)} numbers, turn it into a parallelogram with straight, even squares. A ` +
          'single layer, with far fewer numbers, gives the same parallelogram; the two differ by at most ' +
          `${shown(straight.maxDifference, 3)}. Ten layers with tanh between them crumple the sheet; the nearest single ` +
          `layer misses it by up to ${shown(bent.maxDifference, 2)}.`
        );
      },
      words: {
        sheet: 'inputs',
        inputs: 'two numbers a point',
        ten: 'ten layers, no bend',
        one: 'one layer',
        fewer: 'far fewer numbers',
        bent: 'ten layers, tanh',
        numbers: 'numbers',
      },
    },
    'collapse-nets': {
      title: 'Three ways through, one link',
      alt: ({ runs }) => {
        const { W } = runs['only']!.result;
        return (
          'A network with two inputs, three hidden units without an activation function and two outputs, beside a ' +
          'network of two inputs and two outputs. Three ways lead from the first input to the first output; the products ' +
          `of the weights on each way add up to ${fixed(W[0]![0]!, 2)}, the weight of the single link in the other network.`
        );
      },
      words: { with: '2–3–2, identity units', without: '2–2' },
    },
    'collapse-layers': {
      title: 'A network and the nearest single layer',
      alt: ({ runs }) => {
        const { settings, result } = runs['only']!;
        const straight = settings['activation'] === 'identity' || settings['layers'] === 1;
        const shape =
          result.rank < 2 && straight ? 'a line' : straight ? 'a parallelogram' : 'a bent sheet on the left and a parallelogram on the right'; // prettier-ignore
        return (
          `The sheet of inputs after ${String(settings['layers'])} layers of width ${String(settings['width'])} with the activation ` +
          `${String(settings['activation'])}, beside a single layer: ${shape}. The largest difference is ${shown(result.maxDifference, 3)}.`
        );
      },
      words: {
        layer: 'layer',
        layers: 'layers',
        numbers: 'numbers',
        product: 'one layer: the product',
        nearest: 'the nearest single layer',
        difference: 'largest difference',
      },
    },
  },
};
