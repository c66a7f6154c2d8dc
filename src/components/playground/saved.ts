// A run as a file and back: settings, changes, how far it went, the examples, the weights. Settings and changes give the
// same bits again; the weights are there for other programs, and to be compared.
import { changeOf, MOST_CHANGES, ordered, type Change } from '../../experiments/playground/changes.ts';
import { listed, type Examples } from '../../experiments/playground/examples.ts';
import { arraysOf } from '../../experiments/playground/network.ts';
import { MOST_EPOCHS, parameters, sizesOf, type Settings } from '../../experiments/playground/parameters.ts';
import { ValueError, type Network } from '../../lib/nn/index.ts';
import { completeSettings, printValue, typedSettings } from '../../lib/parameter/index.ts';
import { fieldsOf, parsedRun } from '../saved-run.ts';
import type { Plan } from './protocol.ts';

const KIND = { format: 'feedforward-playground-run', version: 1, stranger: 'no run of the playground' };
/** Characters: two thousand points, changed some times. */
export const MOST_SAVED = 4e6;

/** What the run is made of. */
const planned = ({ base, changes, till }: Plan) => ({
  ...{ format: KIND.format, version: KIND.version },
  settings: typedSettings(parameters, { ...base, epochs: till, changes: '' }),
  changes: changes.map(({ epoch, name, value }) => [epoch, name, printValue(value)]),
  epoch: till,
});

/** Enough to run it again. */
export const savedPlan = (plan: Plan): string => JSON.stringify({ ...planned(plan), weights: {} });

export function savedRun(plan: Plan, network: Network, { training, heldOut }: Examples): string {
  const saved = {
    ...planned(plan),
    data: { training: listed(training), heldOut: listed(heldOut) },
    weights: Object.fromEntries(arraysOf(network).map(([name, values]) => [name, Array.from(values)])),
  };
  return `${JSON.stringify(saved, null, 1)}\n`;
}

function loadedChanges(value: unknown): Change[] {
  if (!Array.isArray(value) || value.length > MOST_CHANGES) {
    throw new ValueError(`saved run: changes must be a list of at most ${MOST_CHANGES}`);
  }
  return ordered(
    value.map((change: unknown) => {
      if (!Array.isArray(change) || change.length !== 3 || typeof change[2] === 'object')
        throw new ValueError('saved run: a change must be [epoch, name, value]');
      return changeOf(change[0], change[1], change[2]);
    }),
  );
}

/** Arrays of finite numbers by name. */
function loadedWeights(value: unknown): Record<string, number[]> {
  const weights = fieldsOf('weights', value);
  for (const [name, values] of Object.entries(weights)) {
    const isGood = Array.isArray(values) && values.length <= 4096 && values.every((one) => Number.isFinite(one));
    if (!isGood) throw new ValueError(`saved run: weights.${name.slice(0, 20)} must be finite numbers`);
  }
  return weights as Record<string, number[]>;
}

export interface Loaded {
  readonly plan: Plan;
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The run that the text describes; an error says what is wrong with it. */
export function loadRun(text: string): Loaded {
  const saved = parsedRun(text, KIND);
  const base = completeSettings(parameters, { ...fieldsOf('settings', saved['settings']), changes: '' }) as Settings;
  sizesOf(base);
  const epoch = saved['epoch'];
  if (!(Number.isInteger(epoch) && Number(epoch) >= 0 && Number(epoch) <= MOST_EPOCHS)) {
    throw new ValueError(`saved run: epoch must be a whole number from 0 to ${MOST_EPOCHS}`);
  }
  return {
    plan: { base, changes: loadedChanges(saved['changes']), till: Number(epoch) },
    weights: loadedWeights(saved['weights']),
  };
}
