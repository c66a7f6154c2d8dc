// One mini-batch after the other with half of the hidden units struck out: which units answer, which parameters move.
// The whole batch shares a mask, as document A has it.
import {
  createNetwork,
  createRandom,
  createTrainer,
  DivergenceError,
  matrix,
  normal,
  below,
  oneHot,
  stream,
  type Data,
  type Layer,
  type Network,
  type Random,
} from '../../lib/nn/index.ts';
import { arrayOf, choice, defineExperiment, integer, list, number, ParameterError } from '../../lib/parameter/index.ts';

/** 1 where a parameter moved, else 0. */
export interface Changed {
  W: number[][][];
  b: number[][];
}

/** Each list has one entry for each mini-batch. */
export interface Result {
  sizes: number[];
  parameters: number;
  /** By hidden layer and unit: 1 kept, 0 dropped. */
  mask: number[][][];
  /** Of the batch's first example, input first; dropped units are 0. */
  activations: number[][][];
  /** Its errors ∂E/∂z, by layer from the first hidden one. */
  errors: number[][][];
  /** In training, before the step. */
  cost: number[];
  changed: Changed[];
  changedCount: number[];
  /** How far the farthest parameter of a dropped unit moved: its bias, its weights in and out. */
  movedDropped: number[];
  movedKept: number[];
  /** How many of the first hidden layer's columns of weights differ from each other. */
  distinct: number[];
  diverged: { step: number; parameter: string } | null;
}

/** What happens to a mini-batch, one moment each. */
export const PHASES = ['mask', 'forward', 'backward', 'update', 'restore'] as const;
export type Phase = (typeof PHASES)[number];

const MOST_UNITS = 12;

function sizesOf(text: string): number[] {
  const sizes = arrayOf<number[]>(text);
  const wrong = sizes.find((size) => size !== Math.floor(size));
  if (wrong !== undefined) throw new ParameterError(`sizes: ${wrong} units are not accepted, give whole numbers`);
  if (sizes.at(-1)! < 2) throw new ParameterError('sizes: a softmax output needs 2 units or more');
  return sizes;
}

function drawnBatch(sizes: readonly number[], rows: number, random: Random): Data {
  const X = matrix(rows, sizes[0]!);
  for (let i = 0; i < X.data.length; i++) X.data[i] = normal(random);
  const labels = Array.from({ length: rows }, () => below(random, sizes.at(-1)!));
  return { X, Y: oneHot(labels, sizes.at(-1)!) };
}

const copied = ({ layers }: Network): Float64Array[][] => layers.map(({ W, b }) => [W.data.slice(), b.slice()]);

const isKept = (mask: readonly number[] | undefined, unit: number): boolean => mask === undefined || mask[unit] === 1;

/** What a step did to the layers: which parameters moved, and how far at most those of kept and dropped units. */
function moved(layers: readonly Layer[], before: readonly Float64Array[][], mask: readonly number[][]) {
  const changed: Changed = { W: [], b: [] };
  const most = { kept: 0, dropped: 0 };
  layers.forEach(({ W, b }, l) => {
    const [oldW, oldB] = before[l]! as [Float64Array, Float64Array];
    const into = mask[l];
    const from = l > 0 ? mask[l - 1] : undefined;
    const note = (distance: number, kept: boolean): number => {
      const whose = kept ? 'kept' : 'dropped';
      most[whose] = Math.max(most[whose], distance);
      return distance > 0 ? 1 : 0;
    };
    changed.b.push(Array.from(b, (value, j) => note(Math.abs(value - oldB[j]!), isKept(into, j))));
    changed.W.push(
      W.row.map((row, k) =>
        Array.from(row, (value, j) =>
          note(Math.abs(value - oldW[k * W.cols + j]!), isKept(from, k) && isKept(into, j)),
        ),
      ),
    );
  });
  return { changed, most };
}

const countOf = ({ W, b }: Changed): number => [...W.flat(2), ...b.flat()].reduce((sum, one) => sum + one, 0);

/** Columns of the first weights that are not equal, bit by bit. */
const distinctColumns = ({ W }: Layer): number =>
  new Set(Array.from({ length: W.cols }, (_, j) => W.row.map((row) => row[j]).join())).size;

export const experiment = defineExperiment({
  id: 'dropout-step',
  lesson: 'dropout',
  documents: ['A', 'B'],
  parameters: {
    sizes: list({
      default: [3, 6, 2],
      lengths: [[3, 5]],
      limits: { from: 1, to: MOST_UNITS },
      range: [2, 8],
      step: 1,
    }),
    keep: number({ default: 0.5, range: [0.1, 1], step: 0.05, limits: { from: 0.01, to: 1 } }),
    batch: integer({ default: 4, range: [1, 16], limits: { from: 1, to: 64 } }),
    batches: integer({ default: 4, range: [1, 12], limits: { from: 1, to: 500 } }),
    eta: number({ default: 0.5, range: [0.01, 5], step: 0.01, scale: 'log', limits: { above: 0 } }),
    momentum: number({ default: 0, range: [0, 0.95], step: 0.05, limits: { from: 0, to: 1 } }),
    decay: number({ default: 0, range: [0, 0.1], step: 0.005, limits: { from: 0, to: 10 } }),
    start: choice({ default: 'drawn', options: ['drawn', 'zeros'] }),
    seed: integer({ default: 16, range: [1, 40], limits: { from: 0, to: 4_294_967_295 } }),
  },
  presets: [{ name: 'document', settings: {} }],
  work({ sizes, batch, batches }) {
    const units = arrayOf<number[]>(sizes);
    return batches * (batch + 4) * units.slice(1).reduce((sum, size, l) => sum + 6 * size * (units[l]! + 1), 0);
  },
  *run({ keep, batch, batches, eta, momentum, decay, start, seed, ...given }) {
    const sizes = sizesOf(given.sizes);
    const network = createNetwork({
      ...{ sizes, hidden: 'sigmoid', output: 'softmax', cost: 'cross-entropy', seed },
      scheme: start === 'zeros' ? 'zeros' : 'xavier',
      dropout: { keep, per: 'batch' },
    });
    const trainer = createTrainer(network, {
      eta,
      ...(momentum > 0 ? { optimizer: { name: 'momentum', beta: momentum } as const } : {}),
      ...(decay > 0 ? { penalty: { kind: 'l2', lambda: decay } as const } : {}),
    });
    const examples = stream(createRandom(seed), 'examples');
    const result: Result = {
      ...{ sizes, parameters: network.parameters.reduce((sum, { values }) => sum + values.length, 0) },
      ...{ mask: [], activations: [], errors: [], cost: [], changed: [], changedCount: [] },
      ...{ movedDropped: [], movedKept: [], distinct: [], diverged: null },
    };
    try {
      for (let i = 0; i < batches; i++) {
        const data = drawnBatch(sizes, batch, examples);
        const before = copied(network);
        result.cost.push(trainer.step(data));
        const mask = network.layers.flatMap((layer) =>
          layer.mask ? [Array.from(layer.mask.row[0]!, (factor) => (factor > 0 ? 1 : 0))] : [],
        );
        const { changed, most } = moved(network.layers, before, mask);
        result.mask.push(mask);
        result.activations.push([
          Array.from(data.X.row[0]!),
          ...network.layers.map(({ h }) => Array.from(h.row[0]!, (value) => value + 0)),
        ]);
        // + 0: no −0, which JSON does not know.
        result.errors.push(network.layers.map(({ delta }) => Array.from(delta.row[0]!, (value) => value + 0)));
        result.changed.push(changed);
        result.changedCount.push(countOf(changed));
        result.movedDropped.push(most.dropped);
        result.movedKept.push(most.kept);
        result.distinct.push(distinctColumns(network.layers[0]!));
        for (let phase = 1; phase <= PHASES.length; phase++) {
          yield { step: PHASES.length * i + phase, of: PHASES.length * batches };
        }
      }
    } catch (error) {
      if (!(error instanceof DivergenceError)) throw error;
      result.diverged = { step: error.step, parameter: error.parameter };
    }
    return result;
  },
});
