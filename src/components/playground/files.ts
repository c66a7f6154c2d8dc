// What leaves the playground as a file: the examples, the curves, the network, the network as lines of NumPy, the run.
import type { Bench } from '../../experiments/playground/bench.ts';
import { listed, type Example } from '../../experiments/playground/examples.ts';
import { arraysOf } from '../../experiments/playground/network.ts';
import { outputsOf } from '../../experiments/playground/parameters.ts';
import { saveNetwork, type Network } from '../../lib/nn/index.ts';
import { toCsv } from '../../lib/figure/table.ts';
import { examplesOf } from '../../experiments/playground/examples.ts';
import type { Kept } from './history.ts';
import { numpyOf } from './numpy.ts';
import type { Plan } from './protocol.ts';
import { savedRun } from './saved.ts';

export const FILES = {
  data: { name: 'playground-examples.csv', type: 'text/csv' },
  curves: { name: 'playground-curves.csv', type: 'text/csv' },
  network: { name: 'playground-network.json', type: 'application/json' },
  numpy: { name: 'playground_network.py', type: 'text/x-python' },
  run: { name: 'playground-run.json', type: 'application/json' },
} as const;

export type FileKind = keyof typeof FILES;

export interface Written {
  readonly plan: Plan;
  readonly bench: Bench;
  /** The moment shown, and its network. */
  readonly kept: Kept;
  readonly network: Network;
}

function dataCsv({ kept }: Written): string {
  const { training, heldOut } = examplesOf(kept.settings);
  const rows = (examples: readonly Example[], part: string) => examples.map((example) => [...example, part]);
  return toCsv({
    columns: ['x1', 'x2', 'class', 'part'],
    rows: [...rows(listed(training), 'training'), ...rows(listed(heldOut), 'held out')],
  });
}

const curvesCsv = ({ bench: { curves } }: Written): string =>
  toCsv({
    columns: ['epoch', 'cost', 'cost held out', 'wrong', 'wrong held out'],
    rows: curves.cost.map((cost, epoch) => [
      epoch,
      cost,
      curves.heldCost[epoch]!,
      curves.wrong[epoch]!,
      curves.heldWrong[epoch]!,
    ]),
  });

export function fileOf(kind: FileKind, written: Written): string {
  const { plan, bench, kept, network } = written;
  if (kind === 'data') return dataCsv(written);
  if (kind === 'curves') return curvesCsv(written);
  if (kind === 'network') return `${saveNetwork(network)}\n`;
  const { window, scale } = examplesOf(kept.settings);
  if (kind === 'numpy') {
    const { activation, normalization } = kept.settings;
    const output = outputsOf(kept.settings) === 1 ? 'sigmoid' : 'softmax';
    return numpyOf({
      arrays: arraysOf(network),
      network,
      activation,
      output,
      isNormalized: normalization === 'batch',
      window,
      scale,
    });
  }
  return savedRun({ ...plan, till: bench.epoch }, bench.network, bench.examples);
}
