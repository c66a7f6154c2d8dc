// What a file may have become on its way: JSON with a value exchanged, removed or there twice somewhere inside, or a text
// that was cut, or has strange signs in it.
import fc from 'fast-check';

const STRANGE: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e308, 2 ** 53, '', 'x', '1', '__proto__', '\u0000', '\ud800'],
  ...[[], {}, [[]], [null], { x: 1 }, Array.from({ length: 70 }, () => 0)],
];

type Change = (parent: Record<string, unknown>, key: string) => void;

const exchanged = fc.constantFrom(...STRANGE).map(
  (value): Change =>
    (parent, key) =>
      void (parent[key] = structuredClone(value)),
);
const removed = fc.constant<Change>((parent, key) => delete parent[key]);
const doubled = fc.constantFrom('__proto__', 'constructor', '0', 'é').map((name): Change => (parent, key) => {
  Object.defineProperty(parent, name, { value: parent[key], enumerable: true, configurable: true, writable: true });
}); // prettier-ignore
const change = fc.oneof({ weight: 4, arbitrary: exchanged }, removed, doubled);

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** Every value inside a value, by what holds it. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 2 });

function changed(good: string, all: readonly (readonly [place: number, act: Change])[]): string {
  const value = JSON.parse(good) as unknown;
  for (const [place, act] of all) {
    const places = placesIn(value);
    const found = places[place % places.length];
    if (found) act(found.parent, found.key);
  }
  return JSON.stringify(value);
}

/** The JSON of a good file, damaged. */
export const damaged = (good: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: changes.map((all) => changed(good, all)) },
    fc.nat(good.length).map((length) => good.slice(0, length)),
    fc.tuple(fc.nat(good.length), fc.constantFrom('"', ',', '9', '-', '[', '}', '\ufeff', '\u0000', 'e999'))
      .map(([at, sign]) => good.slice(0, at) + sign + good.slice(at + 1)),
    fc.json(),
  ); // prettier-ignore
