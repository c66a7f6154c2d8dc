// Seeded random numbers: xoshiro128** (Blackman and Vigna 2018), in 32-bit integer arithmetic. The generator is always
// an argument. Streams are split off by name, so that drawing one more mask does not change the order of the batches.
import { requireWhole, ValueError } from './errors.ts';
import { cos } from './circular.ts';
import { log } from './elementary.ts';
import type { Matrix } from './matrix.ts';

export interface Random {
  /** Four words that change with every number drawn. */
  readonly state: Uint32Array;
  /** Where it began; streams derive from this, not from how much was drawn. */
  readonly origin: number;
  readonly path: string;
}

/** Mixes a word so that each bit of the input can change each bit of the output (murmur3's finalizer). */
function mixed(word: number): number {
  let m = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  m = Math.imul(m ^ (m >>> 13), 0xc2b2ae35);
  return (m ^ (m >>> 16)) >>> 0;
}

function begin(origin: number, path: string): Random {
  let hash = mixed((origin % 4294967296) ^ 0x9e3779b9) ^ mixed(Math.floor(origin / 4294967296) + 0x7f4a7c15);
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) ^ mixed(hash + i);
  const state = new Uint32Array(4);
  for (let i = 0; i < 4; i++) state[i] = mixed((hash + Math.imul(i + 1, 0x9e3779b9)) | 0);
  return { state, origin, path };
}

/** A generator from a whole number; equal seeds give equal numbers, on every machine. */
export function createRandom(seed: number): Random {
  requireWhole('createRandom', 'seed', seed, 0);
  return begin(seed, '');
}

/** An independent generator of that name. Depends on the seed and the name alone, not on what was drawn before. */
export const stream = (random: Random, name: string): Random => begin(random.origin, `${random.path}/${name}`);

/** A whole number of [0, 2³²). */
export function word(random: Random): number {
  const s = random.state;
  const five = Math.imul(s[1]!, 5);
  const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
  const t = s[1]! << 9;
  s[2]! ^= s[0]!;
  s[3]! ^= s[1]!;
  s[1]! ^= s[2]!;
  s[0]! ^= s[3]!;
  s[2]! ^= t;
  s[3] = (s[3]! << 11) | (s[3]! >>> 21);
  return result;
}

/** A multiple of 2⁻⁵³ in [0, 1). */
export const uniform = (random: Random): number =>
  ((word(random) >>> 5) * 67108864 + (word(random) >>> 6)) / 9007199254740992;

/** Evenly from [from, to). */
export const uniformBetween = (random: Random, from: number, to: number): number =>
  from + (to - from) * uniform(random);

/** N(0, 1) by Box and Muller: √(−2 ln u) cos 2πv, u of (0, 1]. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * log(1 - uniform(random)));
  return radius * cos(2 * Math.PI * uniform(random));
}

/** A whole number of [0, n), n ≤ 2³²; words beyond the last full multiple of n are drawn again. */
export function below(random: Random, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 4294967296)) {
    throw new ValueError(`below: n must be a whole number from 1 to 2^32, got ${n}`);
  }
  const limit = 4294967296 - (4294967296 % n);
  let drawn = word(random);
  while (drawn >= limit) drawn = word(random);
  return drawn % n;
}

/** True with probability p. */
export const chance = (random: Random, p: number): boolean => uniform(random) < p;

/** Shuffles in place, each order equally likely (Fisher and Yates). */
export function shuffle(random: Random, items: { [index: number]: unknown; readonly length: number }): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    const kept = items[i];
    items[i] = items[j];
    items[j] = kept;
  }
}

/** One of the items, each equally likely. */
export function choice<T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new ValueError('choice: there is nothing to choose from');
  return items[below(random, items.length)]!;
}

/** Fills with deviation · N(0, 1). */
export function fillNormal(out: Matrix | { data: Float64Array }, random: Random, deviation: number): void {
  for (let i = 0; i < out.data.length; i++) out.data[i] = deviation * normal(random);
}
