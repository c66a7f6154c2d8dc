// One column of numbers through the lesson's experiment.
import { experiment, type Result } from '../../experiments/batch-norm/experiment.ts';
import { runExperiment } from '../../lib/parameter/index.ts';

export const batch = (values: readonly number[], settings: Readonly<Record<string, unknown>> = {}): Result =>
  runExperiment(experiment, { values: values.map((value) => [value]), ...settings }).result;
