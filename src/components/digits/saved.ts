// A run as a file and back, so that it continues with the same bits: settings, place, generators, curves, network. The
// pictures are not in it, but a fingerprint of them.
import type { Examples, IdxFiles } from '../../experiments/digits-training/examples.ts';
import { restore, textOf } from '../../lib/data/digit-network.ts';
import { loadNetwork, saveNetwork, ValueError, type Network, type Random } from '../../lib/nn/index.ts';
import { typedSettings } from '../../lib/parameter/index.ts';
import { fieldsOf, parsedRun, type Fields } from '../saved-run.ts';
import { answerAgain, createRun, type Run } from './run.ts';
import { parameters, settingsOf, type RunSettings } from './settings.ts';

const KIND = { format: 'feedforward-digits-run', version: 1, stranger: 'no file of this page' };
/** A network of the largest sizes, twice, in digits. */
export const MOST_SAVED = 200e6;

/** Of all pictures and labels, in their order (FNV over words). */
function fingerprint({ training, heldOut }: Examples): string {
  let hash = 0x811c9dc5;
  for (const { X, labels } of [training, heldOut]) {
    const words = new Uint32Array(X.data.buffer, X.data.byteOffset, 2 * X.data.length);
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
    for (let i = 0; i < labels.length; i++) hash = Math.imul(hash ^ labels[i]!, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const stateOf = (random: Random | null): number[] | null => random && Array.from(random.state);
const asNetwork = (last: readonly Float64Array[]): Network =>
  ({ parameters: last.map((values) => ({ values })) }) as unknown as Network;

export function savedRun(run: Run): string {
  const { settings, at, curves, norms, random, diverged, network, last } = run;
  return JSON.stringify({
    ...{ format: KIND.format, version: KIND.version },
    settings: typedSettings(parameters, settings),
    pictures: fingerprint(run.examples),
    ...{ at, diverged, curves, norms },
    random: { batches: stateOf(random.batches), dropout: stateOf(random.dropout) },
    last: at.batch > 0 ? textOf(asNetwork(last)) : null,
    network: saveNetwork(network),
  });
}

/** What a saved run ran with, checked. */
export function settingsOfSaved(text: string): RunSettings {
  const { images: _images, labels: _labels, ...given } = fieldsOf('settings', parsedRun(text, KIND)['settings']);
  return settingsOf(given);
}

function numbers(what: string, value: unknown, length: number): number[] {
  const isGood = Array.isArray(value) && value.length === length && value.every((one) => Number.isFinite(one));
  if (!isGood) throw new ValueError(`saved run: ${what} must be ${length} finite numbers`);
  return value as number[];
}

function whole(what: string, value: unknown, most: number): number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most) return Number(value);
  throw new ValueError(`saved run: ${what} must be a whole number from 0 to ${most}`);
}

function letters(what: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ValueError(`saved run: ${what} is missing or no text`);
}

/** What a generator stands at; four zeros are no state, they would give nothing but zeros. */
function state(what: string, value: unknown): number[] {
  const words = numbers(what, value, 4).map((word, i) => whole(`${what}[${i}]`, word, 0xffffffff));
  if (words.some((word) => word > 0)) return words;
  throw new ValueError(`saved run: ${what} must not be zeros alone`);
}

function refill(target: number[], what: string, value: unknown, length: number): void {
  target.splice(0, Infinity, ...numbers(what, value, length));
}

/** The run that the text describes; an error says what is wrong with it. */
export function loadRun(text: string, files?: IdxFiles): Run {
  const saved = parsedRun(text, KIND);
  const settings = settingsOfSaved(text);
  if (settings.source === 'idx' && !files) {
    throw new ValueError('saved run: it learned from files of your own, so choose those first');
  }
  const run = createRun(settings, files);
  if (saved['pictures'] !== fingerprint(run.examples)) {
    throw new ValueError('saved run: it learned from other pictures than these');
  }
  const at = fieldsOf('at', saved['at']);
  const epoch = whole('at.epoch', at['epoch'], 100_000);
  const batch = whole('at.batch', at['batch'], run.batches - 1);
  putCurves(run, saved, epoch + 1);
  putParameters(run, saved, batch);
  run.resume(epoch, batch);
  putGenerators(run, fieldsOf('random', saved['random']));
  if (saved['diverged'] !== null) {
    const { epoch: e, batch: b } = fieldsOf('diverged', saved['diverged']);
    run.diverged = { epoch: whole('diverged.epoch', e, 100_000), batch: whole('diverged.batch', b, run.batches) };
  }
  answerAgain(run);
  return run;
}

function putCurves({ curves, norms, network }: Run, saved: Fields, length: number): void {
  const given = fieldsOf('curves', saved['curves']);
  const training = fieldsOf('curves.training', given['training']);
  refill(curves.accuracy, 'curves.accuracy', given['accuracy'], length);
  refill(curves.cost, 'curves.cost', given['cost'], length);
  refill(curves.training.accuracy, 'curves.training.accuracy', training['accuracy'], length);
  refill(curves.training.cost, 'curves.training.cost', training['cost'], length);
  const rows = saved['norms'];
  if (!Array.isArray(rows) || rows.length !== length) throw new ValueError(`saved run: norms must have ${length} rows`);
  norms.splice(0, Infinity, ...rows.map((row, i) => numbers(`norms[${i}]`, row, network.layers.length)));
}

function putParameters({ network, last }: Run, saved: Fields, batch: number): void {
  const loaded = loadNetwork(letters('network', saved['network']));
  if (JSON.stringify(loaded.options) !== JSON.stringify(network.options)) {
    throw new ValueError('saved run: its network is not the one of its settings');
  }
  network.parameters.forEach(({ values }, i) => values.set(loaded.parameters[i]!.values));
  last.forEach((values, i) => values.set(network.parameters[i]!.values));
  if (batch === 0) return;
  try {
    restore(asNetwork(last), letters('last', saved['last']));
  } catch (error) {
    throw error instanceof ValueError ? error : new ValueError('saved run: last is no text of numbers');
  }
  const bad = last.some((values) => !values.every(Number.isFinite));
  if (bad) throw new ValueError('saved run: last holds a number that is not finite');
}

/** The order of the batches was found by shuffling again, so its generator must stand where it stood. */
function putGenerators({ random }: Run, saved: Fields): void {
  const batches = state('random.batches', saved['batches']);
  if (batches.some((word, i) => word !== random.batches.state[i])) {
    throw new ValueError('saved run: random.batches does not belong to its place');
  }
  if (random.dropout) random.dropout.state.set(state('random.dropout', saved['dropout']));
  else if (saved['dropout'] !== null)
    throw new ValueError('saved run: random.dropout belongs to a run that drops units');
}
