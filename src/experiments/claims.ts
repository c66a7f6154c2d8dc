// Claims for the build: each is checked once; one that does not hold stops it.
import { experimentIds, loadExperiment } from './index.ts';

export interface Checked {
  readonly id: string;
  readonly holds: boolean;
  readonly slots: Readonly<Record<string, number>>;
}

const checked = new Map<string, Checked>();

/** The claim of an id with its numbers; an unknown or false one is an error. An id begins with its experiment's. */
export async function checkedClaim(id: string): Promise<Checked> {
  const experiment = id.replace(/\/.*/, '');
  const known = (experimentIds as string[]).includes(experiment);
  const claims = known ? await (await loadExperiment(experiment)).claims() : [];
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) {
    const expected = known ? claims.map((one) => one.id) : experimentIds.map((one) => `${one}/…`);
    throw new Error(`unknown claim "${id}", expected one of: ${expected.join(', ')}`);
  }
  const found = checked.get(id) ?? { id, ...claim.check() };
  checked.set(id, found);
  if (found.holds !== true)
    throw new Error(`claim "${id}" does not hold, its numbers are ${JSON.stringify(found.slots)}`);
  return found;
}

/** A number that a claim's sentence quotes. */
export async function claimedNumber(id: string, slot: string): Promise<number> {
  const { slots } = await checkedClaim(id);
  const value = Object.hasOwn(slots, slot) ? slots[slot]! : undefined;
  if (value === undefined)
    throw new Error(`claim "${id}" has no number "${slot}", it has: ${Object.keys(slots).join(', ')}`);
  if (!(value > -Infinity && value < Infinity))
    throw new Error(`claim "${id}": ${slot} is ${value}, not a finite number`);
  return value;
}
