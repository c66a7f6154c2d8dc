// The network of the settings, and what stays of it when they change.
import { createNetwork, type Network } from '../../lib/nn/index.ts';
import { outputsOf, sizesOf, type Settings } from './parameters.ts';

/** `drops`: with dropout, for training; whoever looks at the network needs none. */
export function networkOf(settings: Settings, drops: boolean): Network {
  const { activation, scheme, normalization, keep, cost, seed } = settings;
  return createNetwork({
    sizes: sizesOf(settings),
    hidden: activation,
    output: outputsOf(settings) === 1 ? 'sigmoid' : 'softmax',
    ...{ cost, scheme, seed },
    ...(normalization === 'batch' ? { normalization: { kind: 'batch' } as const } : {}),
    ...(drops && keep < 1 ? { dropout: { keep } } : {}),
  });
}

/** Settings of which another value needs another network. */
const SHAPING = ['sizes', 'activation', 'normalization', 'keep', 'cost'] as const;
export const needsNetwork = (one: Settings, other: Settings): boolean =>
  SHAPING.some((name) => one[name] !== other[name]);

/** Every array that makes it what it is, by name: parameters, and the running statistics of normalization. */
export function arraysOf({ parameters, layers }: Network): [name: string, values: Float64Array][] {
  return [
    ...parameters.map(({ name, values }): [string, Float64Array] => [name, values]),
    ...layers.flatMap(({ normalization: n }, l): [string, Float64Array][] =>
      n
        ? [
            [`mean${l + 1}`, n.runningMean],
            [`variance${l + 1}`, n.runningVariance],
          ]
        : [],
    ),
  ];
}

/** All numbers one after the other. */
export function numbersOf(network: Network): Float64Array {
  const arrays = arraysOf(network);
  const all = new Float64Array(arrays.reduce((sum, [, values]) => sum + values.length, 0));
  let from = 0;
  for (const [, values] of arrays) {
    all.set(values, from);
    from += values.length;
  }
  return all;
}

/** Puts them into a network of the same settings. */
export function restore(network: Network, numbers: Float64Array): void {
  let from = 0;
  for (const [, values] of arraysOf(network)) {
    values.set(numbers.subarray(from, from + values.length));
    from += values.length;
  }
}

/** Units that are in both networks keep their numbers; the others stay as the scheme has drawn them. */
export function carryOver(from: Network, to: Network): void {
  const depth = to.layers.length;
  for (let l = 0; l < depth; l++) {
    const isOutput = l === depth - 1;
    // An output that now stands on another layer than before has nothing to keep.
    if (isOutput ? from.layers.length !== depth : l >= from.layers.length - 1) continue;
    const [old, fresh] = [from.layers[l]!, to.layers[l]!];
    fresh.W.row.forEach((row, i) => {
      const before = old.W.row[i];
      if (before) keep(row, before);
    });
    keep(fresh.b, old.b);
    if (old.leak && fresh.leak) keep(fresh.leak, old.leak);
    const [n, m] = [old.normalization, fresh.normalization];
    if (!n || !m) continue;
    for (const name of ['gamma', 'beta', 'runningMean', 'runningVariance'] as const) keep(m[name], n[name]);
  }
}

const keep = (out: Float64Array, values: Float64Array): void => out.set(values.subarray(0, out.length));
