// The chain of single units, run for the exercises.
import { experiment, type Result } from '../../experiments/vanishing-chain/experiment.ts';
import { experiment as norms } from '../../experiments/gradient-norms/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

export const chain = (settings: Readonly<Record<string, number | string>>): Result =>
  runExperiment(experiment, settings).result;

/** The middle start's ‖δ‖ of the first hidden layer over that of the output. */
export function middleRatio(activation: string, depth: number): number {
  const scheme = activation === 'relu' ? 'he' : 'xavier';
  const sorted = [...runExperiment(norms, { activation, depth, scheme }).result.ratios].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** Seeds walk through a list of settings; 0 is the document's. */
export const pick = <Item>(list: readonly Item[], seed: number): Item => list[seed % list.length]!;

/** baseⁿ for whole n ≥ 0, by multiplying. */
export const powerOf = (base: number, n: number): number =>
  Array.from({ length: n }).reduce<number>((so) => so * base, 1);
