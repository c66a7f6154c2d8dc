// The network and its examples: the running example of the lesson on backpropagation, or drawn ones. Three mistakes need
// more than a plain network: a penalty, rectifiers, dropout.
import { smallNetwork as OWN } from '../../lib/data/index.ts';
import {
  createNetwork,
  createRandom,
  matrixFrom,
  normal,
  stream,
  type ActivationName,
  type CostName,
  type Matrix,
  type Network,
  type Random,
} from '../../lib/nn/index.ts';
import { ParameterError, arrayOf } from '../../lib/parameter/index.ts';
import type { Bug } from './mistakes.ts';

export interface Given {
  readonly bug: Bug;
  readonly sizes: string;
  readonly hidden: ActivationName;
  readonly output: 'sigmoid' | 'softmax';
  readonly cost: CostName;
  readonly batch: number;
  readonly lambda: number;
  readonly keep: number;
  readonly seed: number;
}

export interface Setting {
  readonly network: Network;
  readonly X: Matrix;
  readonly Y: Matrix;
  /** 0 where no penalty is asked for. */
  readonly lambda: number;
}

const isOwn = (sizes: readonly number[], seed: number): boolean => seed === 0 && sizes.join() === OWN.sizes.join();

/** Points of N(0, 1); each belongs to the class that one of as many drawn directions points to most. */
function drawnExamples(sizes: readonly number[], rows: number, random: Random): { x: number[][]; y: number[][] } {
  const [nIn, nOut] = [sizes[0]!, sizes.at(-1)!];
  const draw = (length: number): number[] => Array.from({ length }, () => normal(random));
  const directions = Array.from({ length: nOut }, () => draw(nIn));
  const x = Array.from({ length: rows }, () => draw(nIn));
  const y = x.map((point) => {
    const scores = directions.map((direction) => direction.reduce((sum, d, k) => sum + d * point[k]!, 0));
    const best = scores.indexOf(Math.max(...scores));
    return scores.map((score, j) => Number(nOut === 1 ? score > 0 : j === best));
  });
  return { x, y };
}

function examplesOf(sizes: readonly number[], { batch, seed }: Given): { x: number[][]; y: number[][] } {
  if (isOwn(sizes, seed) && batch <= OWN.x.length) {
    return { x: OWN.x.slice(0, batch).map((row) => [...row]), y: OWN.y.slice(0, batch).map((row) => [...row]) };
  }
  return drawnExamples(sizes, batch, stream(createRandom(seed), 'museum/examples'));
}

/** Ready to be trained; called twice, it gives the same twice. */
export function settingOf(given: Given): Setting {
  const { bug, output, cost, keep, seed } = given;
  const sizes = arrayOf<number[]>(given.sizes);
  if (!sizes.every(Number.isInteger)) throw new ParameterError(`sizes: ${given.sizes} must be whole numbers`);
  if (output === 'softmax' && sizes.at(-1)! < 2) {
    throw new ParameterError(`output: softmax needs 2 output units or more, sizes end with ${sizes.at(-1)}`);
  }
  const hidden = bug === 'relu-at-zero' ? 'relu' : given.hidden;
  const dropout = bug === 'keep-factor' ? { dropout: { keep, form: 'scaled-at-test' as const } } : {};
  const network = createNetwork({ sizes, hidden, output, cost, seed, scheme: 'standard-normal', ...dropout });
  if (isOwn(sizes, seed)) {
    network.layers.forEach((layer, l) => {
      layer.W.data.set(OWN.W[l]!.flat());
      layer.b.set(OWN.b[l]!);
    });
  }
  const { x, y } = examplesOf(sizes, given);
  return { network, X: matrixFrom(x), Y: matrixFrom(y), lambda: bug === 'l2-in-the-loop' ? given.lambda : 0 };
}
