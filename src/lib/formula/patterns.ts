// The products that every notation orders and transposes in its own way are written as structure tokens.
import { type Expression, nameOf, type QuantityNode, shifted } from './expression.ts';
import { printLayer } from './layer.ts';

type Pattern = (expression: Expression) => string | undefined;

/** A whole layered quantity of that name. */
function whole(expression: Expression | undefined, name: QuantityNode['name']): QuantityNode | undefined {
  const fits = expression?.kind === 'quantity' && expression.name === name && expression.layer && !expression.element;
  return fits ? expression : undefined;
}

const transposed = (expression: Expression | undefined): Expression | undefined =>
  expression?.kind === 'transpose' ? expression.of : undefined;

const sameLayer = (a: QuantityNode | undefined, b: QuantityNode | undefined, by: number): boolean =>
  a?.layer !== undefined && b !== undefined && nameOf({ ...shifted(a, by), name: b.name }) === nameOf(b);

/** Wᵀh + b */
const affine: Pattern = (expression) => {
  if (expression.kind !== 'sum' || expression.terms.length !== 2) return undefined;
  const [product, last] = expression.terms;
  if (product?.kind !== 'product' || product.factors.length !== 2) return undefined;
  const [W, h, b] = [whole(transposed(product.factors[0]), 'W'), whole(product.factors[1], 'h'), whole(last, 'b')];
  return sameLayer(W, h, -1) && sameLayer(W, b, 0) ? `\\affine{${printLayer(W!.layer!)}}` : undefined;
};

/** W^{l+1} δ^{l+1}: what comes back to layer l. */
const back: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 2) return undefined;
  const [W, delta] = [whole(expression.factors[0], 'W'), whole(expression.factors[1], 'delta')];
  return sameLayer(W, delta, 0) ? `\\back{${printLayer(shifted(W!, -1).layer!)}}` : undefined;
};

/** h^{l−1} (δ^l)ᵀ: the gradient of the weights into layer l. */
const outer: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 2) return undefined;
  const [h, delta] = [whole(expression.factors[0], 'h'), whole(transposed(expression.factors[1]), 'delta')];
  return sameLayer(h, delta, 1) ? `\\outer{${printLayer(delta!.layer!)}}` : undefined;
};

/** Δ^{l+1} (W^{l+1})ᵀ: the same for a batch. */
const backs: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 2) return undefined;
  const [Delta, W] = [whole(expression.factors[0], 'Delta'), whole(transposed(expression.factors[1]), 'W')];
  return sameLayer(W, Delta, 0) ? `\\backs{${printLayer(shifted(W!, -1).layer!)}}` : undefined;
};

const isMean = (factor: Expression | undefined): boolean =>
  factor?.kind === 'quotient' && factor.below.kind === 'quantity' && factor.below.name === 'N';

/** (1/n) (H^{l−1})ᵀ Δ^l */
const outers: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 3) return undefined;
  const [mean, first, second] = expression.factors;
  const [H, Delta] = [whole(transposed(first), 'H'), whole(second, 'Delta')];
  return isMean(mean) && sameLayer(H, Delta, 1) ? `\\outers{${printLayer(Delta!.layer!)}}` : undefined;
};

/** diag(σ′(z^l)) W^{l+1} δ^{l+1} */
const through: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 3) return undefined;
  const [slopes, ...rest] = expression.factors;
  const inner = slopes?.kind === 'diagonal' && slopes.of.kind === 'function' ? slopes.of : undefined;
  const z = inner?.name === 'slope' ? whole(inner.of, 'z') : undefined;
  const sentBack = back({ kind: 'product', factors: rest });
  return z && sentBack === `\\back{${printLayer(z.layer!)}}` ? `\\through{${printLayer(z.layer!)}}` : undefined;
};

/** (1/n) (Δ^l)ᵀ 1 */
const sums: Pattern = (expression) => {
  if (expression.kind !== 'product' || expression.factors.length !== 3) return undefined;
  const [mean, first, last] = expression.factors;
  const Delta = whole(transposed(first), 'Delta');
  return isMean(mean) && Delta && last?.kind === 'ones' ? `\\sums{${printLayer(Delta.layer!)}}` : undefined;
};

const PATTERNS: readonly Pattern[] = [affine, back, through, outer, backs, outers, sums];

export const printPattern: Pattern = (expression) => {
  for (const pattern of PATTERNS) {
    const written = pattern(expression);
    if (written !== undefined) return written;
  }
  return undefined;
};
