// What can be pointed at in a pass: one number, or all of a vector or matrix. A part has a key that fits into an
// address: x1, z2.1, h2.1, d2.1, w1.2.1 (of W¹, from unit 2 to unit 1), b1.1, dw1.2.1, db1.1, y1, E; without the last
// numbers the whole: h2, dw1. In a key W and b carry their own number, which is one less than the layer they lead into.
import type { Result } from './experiment.ts';
import type { Moment } from './steps.ts';

export type Kind = 'x' | 'y' | 'w' | 'b' | 'z' | 'h' | 'd' | 'dw' | 'db' | 'E';

export interface Part {
  readonly kind: Kind;
  /** 1 for x; the layer that W and b lead into; L for y and E. */
  readonly layer: number;
  /** Counted from 1; absent: all units. */
  readonly unit?: number;
  /** Of a weight: the unit where its link begins. */
  readonly from?: number;
}

/** W and b are numbered by the layer that they leave. */
const ownNumber = ({ kind, layer }: Part): string => {
  if (kind === 'x' || kind === 'y' || kind === 'E') return '';
  return String(kind === 'z' || kind === 'h' || kind === 'd' ? layer : layer - 1);
};

export function keyOf(part: Part): string {
  const { kind, unit, from } = part;
  const own = ownNumber(part);
  const indices = [from, unit].filter((index) => index !== undefined);
  if (indices.length === 0) return kind + own;
  return own ? `${kind}${own}.${indices.join('.')}` : `${kind}${indices.join('.')}`;
}

const KEY = /^(?:(x|y)(\d)?|(E)|(w|dw)(\d)(?:\.(\d)\.(\d))?|(b|db)(\d)(?:\.(\d))?|(z|h|d)(\d)(?:\.(\d))?)$/;
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** The part that a key names in a network of these sizes, if it has one. */
export function partOf(key: string, sizes: readonly number[]): Part | undefined {
  const found = KEY.exec(key);
  if (!found) return undefined;
  const [, end, at, E, w, wl, from, to, b, bl, bj, unit, l, j] = found;
  const last = sizes.length;
  const made: Part = end
    ? { kind: end as Kind, layer: end === 'x' ? 1 : last, unit: numberOf(at) }
    : E
      ? { kind: 'E', layer: last }
      : w
        ? { kind: w as Kind, layer: Number(wl) + 1, unit: numberOf(to), from: numberOf(from) }
        : b
          ? { kind: b as Kind, layer: Number(bl) + 1, unit: numberOf(bj) }
          : { kind: unit as Kind, layer: Number(l), unit: numberOf(j) };
  return exists(made, sizes) ? trimmed(made) : undefined;
}

const trimmed = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as unknown as Part;

const isAmong = (index: number | undefined, count: number): boolean =>
  index === undefined || (index >= 1 && index <= count);

function exists({ kind, layer, unit, from }: Part, sizes: readonly number[]): boolean {
  const first = kind === 'x' ? 1 : 2;
  if (!(layer >= first && layer <= sizes.length)) return false;
  return isAmong(unit, sizes[layer - 1]!) && (from === undefined || isAmong(from, sizes[layer - 2]!));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The single numbers of a part: itself, or all of a whole. */
export function unitsOf(part: Part, sizes: readonly number[]): Part[] {
  if (part.unit !== undefined || part.kind === 'E') return [part];
  const units = upTo(sizes[part.layer - 1]!);
  if (part.kind !== 'w' && part.kind !== 'dw') return units.map((unit) => ({ ...part, unit }));
  return upTo(sizes[part.layer - 2]!).flatMap((from) => units.map((unit) => ({ ...part, from, unit })));
}

/** The activation that a layer sends: for layer 1 the input. */
export const sent = (layer: number, unit: number): Part =>
  layer === 1 ? { kind: 'x', layer: 1, unit } : { kind: 'h', layer, unit };

/** How the error of the output is found: cost and output may be partners, or softmax mix the errors of all outputs. */
export type OutputRule = 'slope' | 'partner' | 'softmax';

export const outputRuleOf = ({ cost, output }: { cost?: unknown; output?: unknown }): OutputRule =>
  cost === 'cross-entropy' ? 'partner' : output === 'softmax' ? 'softmax' : 'slope';

interface Given {
  readonly sizes: readonly number[];
  readonly output: string;
  readonly cost: string;
}

/** What goes into a single number: the operands of the equation that gives it. */
export function sourcesOf(part: Part, given: Given): Part[] {
  const { sizes } = given;
  const { kind, layer, unit = 1, from = 1 } = part;
  const last = sizes.length;
  const all = (of: Kind): Part[] => unitsOf({ kind: of, layer }, sizes);
  if (kind === 'z') {
    const links = upTo(sizes[layer - 2]!).flatMap((k) => [
      { kind: 'w', layer, unit, from: k } as const,
      sent(layer - 1, k),
    ]);
    return [...links, { kind: 'b', layer, unit }];
  }
  if (kind === 'h') return layer === last && given.output === 'softmax' ? all('z') : [{ kind: 'z', layer, unit }];
  if (kind === 'E') return [...all('h'), ...all('y')];
  if (kind === 'd' && layer === last) {
    const rule = outputRuleOf(given);
    if (rule === 'softmax') return [...all('h'), ...all('y')];
    const own: Part[] = [{ kind: 'h', layer, unit }, { kind: 'y', layer, unit }]; // prettier-ignore
    return rule === 'partner' ? own : [...own, { kind: 'z', layer, unit }];
  }
  if (kind === 'd') {
    const links = upTo(sizes[layer]!).flatMap((k): Part[] => [
      { kind: 'w', layer: layer + 1, unit: k, from: unit },
      { kind: 'd', layer: layer + 1, unit: k },
    ]);
    return [...links, { kind: 'z', layer, unit }];
  }
  if (kind === 'dw') return [sent(layer - 1, from), { kind: 'd', layer, unit }];
  if (kind === 'db') return [{ kind: 'd', layer, unit }];
  return [];
}

/** The equation that gives a part, by its row; undefined for what is given. */
export type Row = 'z' | 'h' | 'E' | 'bp1' | 'bp2' | 'bp3' | 'bp4';
export const ROWS: readonly Row[] = ['z', 'h', 'E', 'bp1', 'bp2', 'bp3', 'bp4'];

export function rowOf({ kind, layer }: Part, sizes: readonly number[]): Row | undefined {
  if (kind === 'd') return layer === sizes.length ? 'bp1' : 'bp2';
  if (kind === 'db') return 'bp3';
  if (kind === 'dw') return 'bp4';
  return kind === 'z' || kind === 'h' || kind === 'E' ? kind : undefined;
}

/** The equations that a given number enters. */
export function rowsWith({ kind, layer }: Part, sizes: readonly number[]): Row[] {
  if (kind === 'w') return layer > 2 && sizes.length > 2 ? ['z', 'bp2'] : ['z'];
  if (kind === 'b') return ['z'];
  if (kind === 'x') return ['z', 'bp4'];
  return kind === 'y' ? ['E', 'bp1'] : [];
}

/** A part that an equation gives, as near as can be to the part looked at; undefined where there is none. */
export function partOfRow(row: Row, near: Part, sizes: readonly number[]): Part | undefined {
  const last = sizes.length;
  const layer = Math.min(last, Math.max(2, near.layer));
  const clamp = (l: number): number => Math.min(near.unit ?? 1, sizes[l - 1]!);
  if (row === 'E') return { kind: 'E', layer: last };
  if (row === 'bp1') return { kind: 'd', layer: last, unit: clamp(last) };
  if (row === 'bp2') {
    if (last < 3) return undefined;
    const hidden = Math.min(layer, last - 1);
    return { kind: 'd', layer: hidden, unit: clamp(hidden) };
  }
  if (row === 'bp4')
    return { kind: 'dw', layer, unit: clamp(layer), from: Math.min(near.from ?? 1, sizes[layer - 2]!) };
  return { kind: row === 'bp3' ? 'db' : row, layer, unit: clamp(layer) };
}

/** What a moment of the pass is about. */
export function partOfMoment(moment: Moment, sizes: readonly number[]): Part {
  if (moment.kind === 'start') return { kind: 'x', layer: 1 };
  if (moment.kind === 'forward') return { kind: 'h', layer: moment.layer };
  if (moment.kind === 'cost') return { kind: 'E', layer: sizes.length };
  if (moment.kind === 'error') return { kind: 'd', layer: moment.layer, unit: moment.unit };
  return { kind: moment.kind === 'weights' ? 'dw' : 'db', layer: moment.layer };
}

/** From which moment on a part is known; 0 for what is given. */
export function knownFrom({ kind, layer, unit }: Part, moments: readonly Moment[]): number {
  const at = (kindOfMoment: Moment['kind'], ofUnit?: number): number =>
    moments.findIndex(
      (one) =>
        one.kind === kindOfMoment &&
        (!('layer' in one) || one.layer === layer) &&
        (ofUnit === undefined || !('unit' in one) || one.unit === ofUnit),
    );
  if (kind === 'z' || kind === 'h') return at('forward');
  if (kind === 'E') return at('cost');
  if (kind === 'd') return unit === undefined ? at('error') : at('error', unit);
  if (kind === 'dw') return at('weights');
  return kind === 'db' ? at('biases') : 0;
}

/** The number that a single part is, of one example where examples differ (counted from 0). */
export function valueOf({ kind, layer, unit = 1, from = 1 }: Part, result: Result, example: number): number {
  const of = result.layers[layer - 2];
  const j = unit - 1;
  if (kind === 'x') return result.x[example]![j]!;
  if (kind === 'y') return result.y[example]![j]!;
  if (kind === 'E') return result.cost;
  if (kind === 'w') return of!.W[from - 1]![j]!;
  if (kind === 'dw') return of!.dW[from - 1]![j]!;
  if (kind === 'b') return of!.b[j]!;
  if (kind === 'db') return of!.db[j]!;
  return of![kind === 'd' ? 'delta' : kind][example]![j]!;
}

/** A gradient beside its central difference; undefined for what is no gradient. */
export function numericOf(part: Part, result: Result, example: number) {
  const { kind, layer, unit = 1, from = 1 } = part;
  const numeric = result.layers[layer - 2]?.numeric;
  if (!numeric) return undefined;
  const j = unit - 1;
  const pair = (value: number, kink: number) => ({ value, isKink: kink === 1 });
  if (kind === 'd') return pair(numeric.delta[example]![j]!, numeric.kinkDelta[example]![j]!);
  if (kind === 'dw') return pair(numeric.dW[from - 1]![j]!, numeric.kinkW[from - 1]![j]!);
  return kind === 'db' ? pair(numeric.db[j]!, numeric.kinkB[j]!) : undefined;
}
