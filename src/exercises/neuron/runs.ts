// The lesson's experiments, run for its exercises.
import { experiment as neuronExperiment } from '../../experiments/neuron/experiment.ts';
import { experiment as learningExperiment } from '../../experiments/perceptron-learning/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

type Given = Readonly<Record<string, number | string>>;

export const neuron = (settings: Given) => runExperiment(neuronExperiment, settings).result;
export const learning = (settings: Given) => runExperiment(learningExperiment, settings).result;

/** Seeds walk through a list of settings; 0 is the text's own. */
export const pick = <Item>(list: readonly Item[], seed: number): Item => list[seed % list.length]!;
