// What English says about depth and width.
import type { ExperimentWords } from '../folder.ts';
import type { Result } from './experiment.ts';

const sizeOf = ({ deep, byLayer }: Result): string =>
  `${byLayer.length} layer${byLayer.length === 1 ? '' : 's'} of ${deep.units / byLayer.length} units`;

export const words: ExperimentWords<Result> = {
  title: 'Depth against width',
  parameters: {
    depth: { label: 'Layers' },
    width: { label: 'Units a layer' },
  },
  presets: { tents: 'four tents', 'ten-tents': 'ten tents' },
  readings: [
    { label: 'pieces', of: ({ pieces }) => String(pieces) },
    { label: 'units, deep', of: ({ deep }) => String(deep.units) },
    { label: 'units, one layer', of: ({ shallow }) => String(shallow.units) },
    { label: 'parameters, deep', of: ({ deep }) => String(deep.parameters) },
    { label: 'parameters, one layer', of: ({ shallow }) => String(shallow.parameters) },
  ],
  figures: {
    'depth-width-sawtooth': {
      title: 'Tent on tent',
      alt: ({ runs }) => {
        const { result } = runs['only']!;
        return (
          `The curve after each layer of a network with ${sizeOf(result)}: a zigzag between 0 and 1 with ` +
          `${result.byLayer.join(', ')} pieces. One hidden layer would need ${result.shallow.units} units for the last one; ` +
          `here there are ${result.deep.units}.`
        );
      },
      words: { units: 'units', piece: 'piece', pieces: 'pieces' },
    },
    'depth-width-folding': {
      title: 'A folded strip',
      alt: ({ runs }) =>
        'A strip of paper seen from its edge, unfolded and folded once, twice and three times. A needle goes through ' +
        `1, ${runs['only']!.result.byLayer.slice(0, 3).join(', ')} plies: each fold doubles how often the needle meets the strip.`,
      words: {
        'folds 0': 'not folded',
        'folds 1': 'folded once',
        'folds 2': 'twice',
        'folds 3': 'three times',
        ply: 'ply',
        plies: 'plies',
      },
    },
    'depth-width-pieces': {
      title: 'Pieces against units',
      alt: ({ runs }) => {
        const [two, six] = [runs['two']!.result, runs['six']!.result];
        return (
          `Pieces against hidden units on a logarithmic scale. With two units a layer the points lie on a straight line, up to ` +
          `${two.pieces} pieces from ${two.deep.units} units; with six a layer likewise but less steep, ${six.pieces} from ${six.deep.units}. With all ` +
          `units in one layer there is one piece more than there are units: ${two.deep.units + 1} pieces from ${two.deep.units}.`
        );
      },
      words: {
        pieces: 'pieces',
        units: 'units',
        'one layer': 'all units in one layer',
        'two a layer': 'two a layer',
        'six a layer': 'six a layer',
      },
    },
  },
};
