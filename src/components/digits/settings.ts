// What can be set in the lab: the experiment's own parameters. A run here can be stopped at any time, so it may be long;
// pictures take memory, so there are at most ten thousand.
import { experiment } from '../../experiments/digits-training/experiment.ts';
import { completeSettings, type Settings } from '../../lib/parameter/index.ts';

export type RunSettings = Settings<typeof experiment.parameters>;

const { parameters: declared } = experiment;
export const parameters = { ...declared, samples: { ...declared.samples, limits: { from: 10, to: 10_000 } } };

export const settingsOf = (given: Readonly<Record<string, unknown>>): RunSettings =>
  completeSettings(parameters, given) as RunSettings;

/** Of these settings only `epochs` may change while a run goes on. */
export const isSameRun = (one: RunSettings, other: RunSettings): boolean =>
  (Object.keys(one) as (keyof RunSettings)[]).every((name) => name === 'epochs' || one[name] === other[name]);
