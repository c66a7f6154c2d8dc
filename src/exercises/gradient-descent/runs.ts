// The lesson's experiments, run for its exercises.
import { experiment as optimizers } from '../../experiments/optimizers/experiment.ts';
import { experiment as parabola } from '../../experiments/learning-rate/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

export const descend = (settings: Readonly<Record<string, number>>) => runExperiment(parabola, settings).result;

export const walk = (settings: Readonly<Record<string, number | string>>) => runExperiment(optimizers, settings).result;

/** Seeds walk through a list of settings; 0 is the document's. */
export const pick = <Item>(list: readonly Item[], seed: number): Item => list[seed % list.length]!;
