// How many of a gate's four rows one unit can get right: at given weights, over a grid of all weights, and for the best
// threshold along each of sixteen directions.
import { gate as gateOf, gateNames } from '../../lib/data/index.ts';
import { choice, defineExperiment, integer, number } from '../../lib/parameter/index.ts';
import { countRight, netInputs, turned, type Direction } from './cuts.ts';

export interface Result {
  targets: number[];
  /** z = w₁x₁ + w₂x₂ + b at the four rows. */
  z: number[];
  /** 1 where z > 0. */
  outputs: number[];
  /** How many of the four rows are right. */
  right: number;
  /** The most that any setting of the grid gets right. */
  best: number;
  /** How many settings of the grid get 0, 1, 2, 3, 4 rows right. */
  counts: number[];
  /** The best threshold for sixteen directions of the cut. */
  directions: Direction[];
}

/** The grid runs from −2 to 2 in each of w₁, w₂, b. */
const REACH = 2;
const anyNumber = { from: -1000, to: 1000 };

export const experiment = defineExperiment({
  id: 'xor-sweep',
  lesson: 'xor',
  documents: ['B'],
  parameters: {
    gate: choice({ default: 'xor', options: gateNames }),
    w1: number({ default: 1, range: [-2, 2], step: 0.05, limits: anyNumber, quantity: 'w' }),
    w2: number({ default: 1, range: [-2, 2], step: 0.05, limits: anyNumber, quantity: 'w' }),
    b: number({ default: -0.5, range: [-2, 2], step: 0.05, limits: anyNumber, quantity: 'b' }),
    points: integer({ default: 40, range: [10, 60], limits: { from: 2, to: 100 } }),
  },
  presets: [{ name: 'or', settings: { w1: 1, w2: 1, b: -0.5 } }],
  work: ({ points }) => 20 * points * points * points,
  *run({ gate, w1, w2, b, points }) {
    const targets = Array.from(gateOf(gate).labels);
    const z = netInputs({ w1, w2, b });
    const counts = [0, 0, 0, 0, 0];
    // The middles of equal cells, so that no setting stands on a border by design.
    const at = (index: number): number => -REACH + (2 * REACH * (index + 0.5)) / points;
    for (let i = 0; i < points; i++) {
      for (let j = 0; j < points; j++) {
        for (let k = 0; k < points; k++) {
          counts[countRight(netInputs({ w1: at(i), w2: at(j), b: at(k) }), targets)]!++;
        }
      }
      yield { step: i + 1, of: points };
    }
    const result: Result = {
      targets,
      z,
      outputs: z.map((value) => (value > 0 ? 1 : 0)),
      right: countRight(z, targets),
      best: counts.reduce((most, count, right) => (count > 0 ? right : most), 0),
      counts,
      directions: turned(targets),
    };
    return result;
  },
});
