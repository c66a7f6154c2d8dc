// Claims for the build: each is checked once; one that does not hold stops it.
import { experimentIds, loadExperiment } from './index.ts';

export interface Checked {
  readonly id: string;
  readonly holds: boolean;
  readonly slots: Readonly<Record<string, number>>;
}

const checked = new Map<string, Checked>();

/** The claim of an id with its numbers; an unknown or false one is an error. */
export async function checkedClaim(id: string): Promise<Checked> {
  const claims = (
    await Promise.all(experimentIds.map(async (experiment) => (await loadExperiment(experiment)).claims()))
  ).flat();
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`unknown claim "${id}", expected one of: ${claims.map((known) => known.id).join(', ')}`);
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
