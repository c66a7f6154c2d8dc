// The matrices behind what is looked at: the equation that gives it, with all its numbers in their shapes. One example
// stands in columns, as the course writes it; a batch in rows, one example a row, as the library computes it.
import type { TracedLayer } from '../../experiments/backprop-trace/experiment.ts';
import { keyOf, outputRuleOf, rowOf, type Kind, type Part } from '../../experiments/backprop-trace/parts.ts';
import type { State } from './model.ts';
import { aboveOf, HUES, LETTERS } from './signs.ts';

export interface Cell {
  readonly value: number;
  readonly key?: string;
  /** The example that it belongs to, where that can be chosen. */
  readonly example?: number;
}

export interface MatrixShown {
  /** As plain TeX-like text: `W`, with what stands above it. */
  readonly symbol: string;
  readonly above?: number | string;
  readonly transposed?: boolean;
  readonly hue: string;
  /** Of the whole; absent for what has no name of its own. */
  readonly key?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Weights, errors and gradients are tinted by sign and size. */
  readonly tinted?: boolean;
  /** Said below it. */
  readonly note?: 'byDifferences';
  /** The part must be known at this step for its numbers to show. */
  readonly part?: Part;
}

export type Item = MatrixShown | { readonly sign: string };
export type Display = readonly Item[];

const BATCH: Partial<Record<Kind, string>> = { x: 'X', y: 'Y', z: 'Z', h: 'H', d: 'Δ' };

const turned = <T>(rows: readonly (readonly T[])[]): T[][] => (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));
const sign = (text: string): Item => ({ sign: text });

export function displaysOf(state: State, focus: Part): Display[] {
  const { result, settings } = state;
  const { layers, x, y } = result;
  const isBatch = x.length > 1;
  const { kind, layer } = focus;
  const last = result.sizes.length;

  const whole = (of: Kind, l: number): Pick<MatrixShown, 'symbol' | 'above' | 'hue' | 'key' | 'part'> => {
    const part: Part = { kind: of, layer: l };
    const above = aboveOf(of, l);
    return {
      symbol: (isBatch && BATCH[of]) || LETTERS[of],
      ...(above === undefined ? {} : { above }),
      ...{ hue: HUES[of], key: keyOf(part), part },
    };
  };
  /** A vector of each example: a column, or the rows of the batch. */
  const vector = (of: Kind, l: number, rows: readonly (readonly number[])[], lying = false): MatrixShown => {
    const cells = rows.map((row, s) => row.map((value, j): Cell => ({ value, key: keyOf({ kind: of, layer: l, unit: j + 1 }), ...(isBatch ? { example: s } : {}) }))); // prettier-ignore
    return {
      ...whole(of, l),
      rows: isBatch || lying ? cells : turned(cells),
      transposed: lying && !isBatch,
      tinted: of === 'd',
    };
  };
  /** What layer l sends. */
  const sending = (l: number, lying = false): MatrixShown =>
    l === 1 ? vector('x', 1, x, lying) : vector('h', l, layers[l - 2]!.h, lying);
  const nameless = (
    symbol: string,
    hue: string,
    rows: readonly (readonly number[])[],
    key?: (j: number) => string,
  ): MatrixShown => {
    const cells = rows.map((row, s) => row.map((value, j): Cell => ({ value, ...(key ? { key: key(j) } : {}), ...(isBatch ? { example: s } : {}) }))); // prettier-ignore
    return { symbol, hue, rows: isBatch ? cells : turned(cells), tinted: hue === 'd' };
  };
  const weights = (l: number, transposed = false, gradient?: 'dw'): MatrixShown => {
    const of: Kind = gradient ?? 'w';
    const M = gradient ? layers[l - 2]!.dW : layers[l - 2]!.W;
    const cells = M.map((row, k) =>
      row.map((value, j): Cell => ({ value, key: keyOf({ kind: of, layer: l, unit: j + 1, from: k + 1 }) })),
    );
    return { ...whole(of, l), rows: transposed ? turned(cells) : cells, transposed, tinted: true };
  };
  const biases = (l: number, of: 'b' | 'db' = 'b'): MatrixShown => {
    const cells = layers[l - 2]![of].map((value, j): Cell => ({
      value,
      key: keyOf({ kind: of, layer: l, unit: j + 1 }),
    }));
    return { ...whole(of, l), rows: isBatch ? [cells] : cells.map((cell) => [cell]), tinted: of === 'db' };
  };
  const numericW = (l: number): MatrixShown => ({ ...whole('dw', l), rows: layers[l - 2]!.numeric.dW.map((row) => row.map((value): Cell => ({ value }))), tinted: true, note: 'byDifferences' }); // prettier-ignore
  const numericB = (l: number): MatrixShown => {
    const cells = layers[l - 2]!.numeric.db.map((value): Cell => ({ value }));
    return {
      ...whole('db', l),
      rows: isBatch ? [cells] : cells.map((cell) => [cell]),
      tinted: true,
      note: 'byDifferences',
    };
  };
  const of = layers[layer - 2];
  const zs = (one: TracedLayer, l: number): MatrixShown => vector('z', l, one.z);
  const slopes = (one: TracedLayer, l: number): MatrixShown => ({ ...nameless('σ′(z)', 'z', one.slope!, (j) => keyOf({ kind: 'z', layer: l, unit: j + 1 })), above: undefined }); // prettier-ignore
  const deltas = (l: number, lying = false): MatrixShown => vector('d', l, layers[l - 2]!.delta, lying);
  const mean = isBatch ? [sign(`1/${x.length}`)] : [];

  switch (rowOf(focus, result.sizes)) {
    case 'z':
      return [
        isBatch
          ? [sending(layer - 1), sign('·'), weights(layer), sign('+'), biases(layer), sign('='), zs(of!, layer)]
          : [weights(layer, true), sign('·'), sending(layer - 1), sign('+'), biases(layer), sign('='), zs(of!, layer)],
      ];
    case 'h':
      return [[sign(of!.slope ? 'σ' : 'softmax'), zs(of!, layer), sign('='), vector('h', layer, of!.h)]];
    case 'E':
      return [
        [vector('h', last, layers.at(-1)!.h), vector('y', last, y)],
        [
          ...(isBatch
            ? [
                nameless(
                  'Eₓ',
                  'e',
                  result.costs.map((value) => [value]),
                ),
                sign('→'),
              ]
            : []),
          { ...whole('E', last), rows: [[{ value: result.cost, key: 'E' }]] },
        ],
      ];
    case 'bp1': {
      const rule = outputRuleOf(settings);
      const h = vector('h', last, of!.h);
      const target = vector('y', last, y);
      const misses = nameless(isBatch ? 'H − Y' : 'h − y', 'h', result.misses, (j) => keyOf({ kind: 'h', layer: last, unit: j + 1 })); // prettier-ignore
      if (rule === 'partner') return [[h, sign('−'), target, sign('='), deltas(last)]];
      if (rule === 'softmax')
        return [
          [h, sign('−'), target, sign('='), misses],
          [misses, sign('→'), deltas(last)],
        ];
      return [[h, sign('−'), target, sign('='), misses], [misses, sign('⊙'), slopes(of!, last), sign('='), deltas(last)]]; // prettier-ignore
    }
    case 'bp2': {
      const back = nameless('Wδ', 'd', of!.back!, (j) => keyOf({ kind: 'd', layer, unit: j + 1 }));
      const carried = isBatch
        ? [deltas(layer + 1), sign('·'), weights(layer + 1, true), sign('='), { ...back, symbol: 'ΔWᵀ' }]
        : [weights(layer + 1), sign('·'), deltas(layer + 1), sign('='), back];
      return [
        carried,
        [slopes(of!, layer), sign('⊙'), { ...back, symbol: isBatch ? 'ΔWᵀ' : 'Wδ' }, sign('='), deltas(layer)],
      ];
    }
    case 'bp3':
      return [
        [...mean, ...(isBatch ? [sign('Σ')] : []), deltas(layer), sign('='), biases(layer, 'db')],
        [numericB(layer)],
      ];
    case 'bp4':
      return [
        isBatch
          ? [...mean, { ...sending(layer - 1), rows: turned(sending(layer - 1).rows), transposed: true }, sign('·'), deltas(layer), sign('='), weights(layer, false, 'dw')] // prettier-ignore
          : [sending(layer - 1), sign('·'), deltas(layer, true), sign('='), weights(layer, false, 'dw')],
        [numericW(layer)],
      ];
    default:
      if (kind === 'w') return [[weights(layer), weights(layer, false, 'dw')], [numericW(layer)]];
      if (kind === 'b') return [[biases(layer), biases(layer, 'db')], [numericB(layer)]];
      return [[kind === 'x' ? sending(1) : vector('y', last, y)]];
  }
}

/** The tint of a number on its matrix's own scale: −2 … 2. */
export function tintOf(value: number, rows: readonly (readonly Cell[])[]): number {
  const largest = Math.max(...rows.flat().map((cell) => Math.abs(cell.value)));
  if (!(largest > 0)) return 0;
  const share = value / largest;
  return Math.abs(share) < 0.08 ? 0 : Math.sign(share) * (Math.abs(share) > 0.6 ? 2 : 1);
}
