// What was changed while it ran: "180 lambda 0.003, 240 eta 0.002" sets λ once epoch 180 is done, and η at 240. Values
// are written as in an address; none of them holds a space.
import { declarationOf, ParameterError, parseValue, printValue } from '../../lib/parameter/index.ts';
import { MOST_EPOCHS, parameters, sizesOf, type SettingName, type Settings } from './parameters.ts';

export interface Change {
  readonly epoch: number;
  readonly name: SettingName;
  readonly value: number | string;
}

/** Most changes of one run. */
export const MOST_CHANGES = 60;

/** These make another run, from its beginning. */
const FIXED: readonly string[] = ['seed', 'epochs', 'changes'];

const canChange = (name: string): boolean => !FIXED.includes(name);

/** A change that is accepted, from its value as text. */
export function changeOf(epoch: unknown, name: unknown, text: unknown): Change {
  if (!(Number.isInteger(epoch) && Number(epoch) >= 1 && Number(epoch) <= MOST_EPOCHS)) {
    throw new ParameterError(
      `changes: ${JSON.stringify(epoch)} is no epoch, give a whole number from 1 to ${MOST_EPOCHS}`,
    );
  }
  const parameter = declarationOf(parameters, String(name));
  if (!canChange(String(name))) throw new ParameterError(`changes: ${String(name)} cannot be changed while it runs`);
  const value = parseValue(String(name), parameter, String(text));
  if (name === 'sizes') sizesOf({ sizes: String(value) });
  return { epoch: Number(epoch), name: name as SettingName, value };
}

const PART = /^(\d{1,5}) ([a-z]+) (\S+)$/;

export function changesOf(text: string): Change[] {
  if (text === '') return [];
  const parts = text.split(', ');
  if (parts.length > MOST_CHANGES)
    throw new ParameterError(`changes: there are ${parts.length}, give at most ${MOST_CHANGES}`);
  return ordered(
    parts.map((part) => {
      const found = PART.exec(part);
      if (!found) {
        throw new ParameterError(
          `changes: ${JSON.stringify(part)} is not accepted, give "180 lambda 0.003, 240 eta 0.01"`,
        );
      }
      return changeOf(Number(found[1]), found[2], found[3]);
    }),
  );
}

export const textOfChanges = (changes: readonly Change[]): string =>
  changes.map(({ epoch, name, value }) => `${epoch} ${name} ${printValue(value)}`).join(', ');

export const ordered = (changes: readonly Change[]): Change[] =>
  changes
    .map((change, i) => ({ change, i }))
    .sort((a, b) => a.change.epoch - b.change.epoch || a.i - b.i)
    .map(({ change }) => change);

/** The settings as they stand once an epoch is done and its changes are made. */
export const settingsAt = (settings: Settings, changes: readonly Change[], epoch: number): Settings =>
  changes
    .filter((change) => change.epoch <= epoch)
    .reduce<Settings>((now, { name, value }) => ({ ...now, [name]: value }), settings);

/** With one more change. At one epoch the last word counts, and what says nothing new is no change. */
export function withChange(settings: Settings, changes: readonly Change[], change: Change): Change[] {
  const others = changes.filter(({ epoch, name }) => epoch !== change.epoch || name !== change.name);
  const before = settingsAt(settings, others, change.epoch)[change.name];
  return before === change.value ? others : ordered([...others, change]);
}
