// The three products of a layer, for one sample and for a batch: which factors, in which order, which of them transposed.
// All follow from two facts of a notation: whether an example is a column or a row, and the shape of its weights.
import { type Layer, shift } from './layer.ts';
import type { Notation, Quantity, StructureName } from './notation.ts';

export interface Factor {
  name: Quantity;
  layer?: Layer;
  transposed?: boolean;
  /** diag(σ′(…)): the slopes at these net inputs as a matrix. */
  slopes?: boolean;
  /** Index letters, where the notation writes element by element. */
  element?: string[];
}

export interface Products {
  /** The quantity by which the product is divided. */
  scale?: Quantity;
  /** Index letter of a sum over elements. */
  sumOver?: string;
  factors: Factor[];
  bias?: Factor[];
}

type Facts = Pick<Notation, 'example' | 'weights' | 'signsOfBatch'>;

type SampleName = 'affine' | 'back' | 'outer';
type BatchName = 'affines' | 'backs' | 'outers' | 'sums';

export function products(facts: Facts, name: StructureName, layer: Layer): Products {
  if (name === 'affines' || name === 'backs' || name === 'outers' || name === 'sums')
    return ofBatch(facts, name, layer);
  if (name === 'through') return through(facts, layer);
  return facts.example === 'element' ? byElement(name, layer) : ofSample(facts, name, layer);
}

/** diag(σ′(z)) Wδ: what comes back, through the layer's own slopes; for rows δWᵀ diag(σ′(z)). */
function through(facts: Facts, layer: Layer): Products {
  const slopes: Factor = { name: 'z', layer, slopes: true };
  const { factors } = ofSample(facts, 'back', layer);
  return { factors: facts.example === 'row' ? [...factors, slopes] : [slopes, ...factors] };
}

/** Columns: Wᵀh + b, Wδ, hδᵀ. Rows: hW + b, δWᵀ, hᵀδ. Weights out × in are transposed everywhere. */
function ofSample({ example, weights }: Facts, name: SampleName, layer: Layer): Products {
  const row = example === 'row';
  const outIn = weights === 'out × in';
  const ordered = (factors: Factor[]): Factor[] => (row ? factors.reverse() : factors);
  switch (name) {
    case 'affine': {
      const W: Factor = { name: 'W', layer, transposed: row === outIn };
      return { factors: ordered([W, { name: 'h', layer: shift(layer, -1) }]), bias: [{ name: 'b', layer }] };
    }
    case 'back': {
      const next = shift(layer, 1);
      return {
        factors: ordered([
          { name: 'W', layer: next, transposed: row !== outIn },
          { name: 'delta', layer: next },
        ]),
      };
    }
    case 'outer': {
      const h: Factor = { name: 'h', layer: shift(layer, -1) };
      const delta: Factor = { name: 'delta', layer };
      const [left, right] = outIn ? [delta, h] : [h, delta];
      return {
        factors: [
          { ...left, transposed: row },
          { ...right, transposed: !row },
        ],
      };
    }
  }
}

/** i counts the units before, j those of the layer (for back: i those of the layer, j those behind it). */
function byElement(name: SampleName, layer: Layer): Products {
  const [before, next] = [shift(layer, -1), shift(layer, 1)];
  const W = (at: Layer): Factor => ({ name: 'W', layer: at, element: ['i', 'j'] });
  const column = (letter: Quantity, at: Layer, index: string): Factor => ({
    name: letter,
    layer: at,
    element: [index],
  });
  switch (name) {
    case 'affine':
      return { sumOver: 'i', factors: [W(layer), column('h', before, 'i')], bias: [column('b', layer, 'j')] };
    case 'back':
      return { sumOver: 'j', factors: [W(next), column('delta', next, 'j')] };
    case 'outer':
      return { factors: [column('h', before, 'i'), column('delta', layer, 'j')] };
  }
}

/** One example a row, in every notation: HW + 1bᵀ, ΔWᵀ, HᵀΔ/n, Δᵀ1/n. Where an example is a row, so is the bias. */
function ofBatch({ example, weights, signsOfBatch = false }: Facts, name: BatchName, layer: Layer): Products {
  const [row, outIn] = [example === 'row', weights === 'out × in'];
  const [before, next] = [shift(layer, -1), shift(layer, 1)];
  const errors: Factor = { name: signsOfBatch ? 'delta' : 'Delta', layer };
  const mean = signsOfBatch ? {} : { scale: 'N' as const };
  switch (name) {
    case 'affines': {
      const b: Factor = { name: 'b', layer, transposed: !row };
      const factors: Factor[] = [
        { name: 'H', layer: before },
        { name: 'W', layer, transposed: outIn },
      ];
      return { factors, bias: signsOfBatch ? [b] : [{ name: 'ones' }, b] };
    }
    case 'backs': {
      return {
        factors: [
          { name: 'Delta', layer: next },
          { name: 'W', layer: next, transposed: !outIn },
        ],
      };
    }
    case 'outers': {
      const H: Factor = { name: 'H', layer: before };
      const [left, right] = outIn ? [errors, H] : [H, errors];
      return { ...mean, factors: [{ ...left, transposed: true }, right] };
    }
    case 'sums': {
      const [left, right]: Factor[] = row ? [{ name: 'ones' }, errors] : [errors, { name: 'ones' }];
      return { ...mean, factors: [{ ...left!, transposed: true }, right!] };
    }
  }
}
