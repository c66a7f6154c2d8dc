// The lesson's experiments, run for its exercises.
import { experiment as bars } from '../../experiments/bias-variance/experiment.ts';
import { experiment as decay } from '../../experiments/weight-decay/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

type Settings = Readonly<Record<string, number>>;

export const fit = (settings: Settings) => runExperiment(bars, settings).result;
export const step = (settings: Settings) => runExperiment(decay, { ...settings, steps: 1 }).result;

/** Seeds walk through a list of settings; 0 is the lesson's own. */
export const pick = <Item>(list: readonly Item[], seed: number): Item => list[seed % list.length]!;
