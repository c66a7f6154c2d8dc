// How many pieces depth makes and what width pays for them; and what floating point makes of very many tents.
import { forward, matrixFrom } from '../../lib/nn/index.ts';
import { runExperiment } from '../../lib/parameter/index.ts';
import type { Claim } from '../folder.ts';
import { experiment, zigzagNetwork } from './experiment.ts';

const run = (depth: number, width: number) => runExperiment(experiment, { depth, width }).result;

/** The tent of the network, put into itself so many times; every value on the way. */
export function tents(start: number, times: number): number[] {
  const network = zigzagNetwork(1, 2);
  const values = [start];
  for (let k = 0; k < times; k++) values.push(forward(network, matrixFrom([[values.at(-1)!]])).data[0]!);
  return values;
}

export const claims: readonly Claim[] = [
  {
    id: 'depth-width/ten-tents',
    check() {
      const { pieces, deep, shallow } = run(10, 2);
      return {
        holds: pieces === 1024 && shallow.units === pieces && deep.parameters < shallow.parameters / 10,
        slots: {
          pieces,
          units: deep.units,
          parameters: deep.parameters,
          'shallow-units': shallow.units,
          'shallow-parameters': shallow.parameters,
        },
      };
    },
  },
  {
    id: 'depth-width/same-units',
    check() {
      // Twelve units each: two, three, four and six a layer, and all in one layer.
      const [two, three, four, six] = [run(6, 2), run(4, 3), run(3, 4), run(2, 6)];
      const holds =
        three.pieces > two.pieces && four.pieces === two.pieces && six.pieces < four.pieces && six.pieces > 13;
      return { holds, slots: { two: two.pieces, three: three.pieces, four: four.pieces, six: six.pieces, one: 13 } };
    },
  },
  {
    id: 'depth-width/a-bit-a-tent',
    check() {
      const values = tents(0.3, 60);
      const first = values.findIndex((value, k) => k > 0 && value === 0);
      return { holds: values.at(-1) === 0 && first > 40 && first < 60, slots: { first, last: values.at(-1)! } };
    },
  },
];
