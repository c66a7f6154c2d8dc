// All formulas that differ from a given one by a single slip of the pen.
import { type Expression, negative, nameOf, number, parts, type QuantityNode, rebuilt, shifted } from './expression.ts';
import { indicesOf } from './to-tex.ts';

export interface Mutant {
  /** "sign flipped", "transpose dropped": the slip in words. */
  slip: string;
  expression: Expression;
}

/** Every tree with one planted error. */
export function mutants(expression: Expression): Mutant[] {
  return planted(expression, indicesOf(expression));
}

function planted(expression: Expression, indices: readonly string[]): Mutant[] {
  const children = parts(expression);
  const below = children.flatMap((child, place) =>
    planted(child, indices)
      .filter((mutant) => expression.kind !== 'partial' || mutant.expression.kind === 'quantity')
      .map(({ slip, expression: changed }) => ({
        slip,
        expression: rebuilt(expression, children.with(place, changed)),
      })),
  );
  return [...here(expression, indices), ...below];
}

const mutant = (slip: string, expression: Expression): Mutant => ({ slip, expression });

/** `kind` with one of its parts left out; a single one left stands alone. */
function without(expression: Expression, place: number): Expression {
  const rest = parts(expression).toSpliced(place, 1);
  return rest.length === 1 ? rest[0]! : rebuilt(expression, rest);
}

function here(expression: Expression, indices: readonly string[]): Mutant[] {
  switch (expression.kind) {
    case 'quantity':
      return quantitySlips(expression, indices);
    case 'number':
      return [mutant(`${expression.tex} one larger`, number(expression.value + 1))];
    case 'negative':
      return [mutant('sign dropped', expression.of)];
    case 'sum':
      return expression.terms.flatMap((term, place) => [
        mutant('sign flipped', rebuilt(expression, expression.terms.with(place, flipped(term)))),
        mutant('term dropped', without(expression, place)),
      ]);
    case 'product':
      return [...drops(expression), ...(expression.factors.length === 2 ? [exchanged(expression)] : [])];
    case 'elementwise':
      return [...drops(expression), mutant('⊙ read as a matrix product', { ...expression, kind: 'product' })];
    case 'quotient':
      return [
        mutant('fraction upside down', { ...expression, above: expression.below, below: expression.above }),
        mutant('denominator dropped', expression.above),
      ];
    case 'power':
      return [
        mutant('power one higher', { ...expression, exponent: expression.exponent + 1 }),
        mutant('power one lower', { ...expression, exponent: expression.exponent - 1 }),
      ];
    case 'squaredNorm':
      return [mutant('norm dropped', expression.of)];
    case 'transpose':
      return [mutant('transpose dropped', expression.of)];
    case 'diagonal':
      return [mutant('diag dropped', expression.of)];
    case 'function':
      return functionSlips(expression);
    case 'total':
      return [mutant('sum dropped', expression.of), mutant('sign flipped', negative(expression))];
    default:
      return [];
  }
}

const flipped = (term: Expression): Expression => (term.kind === 'negative' ? term.of : negative(term));

/** Every factor but the only one can be forgotten, and a sign can slip in. */
const drops = (expression: Extract<Expression, { kind: 'product' | 'elementwise' }>): Mutant[] => [
  ...expression.factors.map((_, place) => mutant('factor dropped', without(expression, place))),
  mutant('sign flipped', negative(expression)),
];

const exchanged = (expression: Extract<Expression, { kind: 'product' }>): Mutant =>
  mutant('factors exchanged', { ...expression, factors: expression.factors.toReversed() });

function functionSlips(expression: Extract<Expression, { kind: 'function' }>): Mutant[] {
  const { name, of } = expression;
  if (name === 'act') return [mutant("σ' for σ", { ...expression, name: 'slope' }), mutant('σ dropped', of)];
  if (name === 'slope') return [mutant("σ for σ'", { ...expression, name: 'act' }), mutant("σ' dropped", of)];
  return [mutant(`${name} dropped`, of)];
}

/** Letters that are easily taken for each other. */
const CONFUSED: Partial<Record<QuantityNode['name'], QuantityNode['name']>> = {
  z: 'h',
  h: 'z',
  Z: 'H',
  H: 'Z',
  w: 'b',
  b: 'w',
  x: 'y',
  y: 'x',
};

function quantitySlips(node: QuantityNode, indices: readonly string[]): Mutant[] {
  const { name, layer, element } = node;
  const other = CONFUSED[name];
  const slips: Mutant[] = [];
  if (other && !(layer && 'wb'.includes(name))) slips.push(mutant(`${other} for ${name}`, { ...node, name: other }));
  if (layer) {
    slips.push(mutant(`layer of ${nameOf(node)} one higher`, shifted(node, 1)));
    slips.push(mutant(`layer of ${nameOf(node)} one lower`, shifted(node, -1)));
  }
  if (element?.length === 2 && element[0] !== element[1])
    slips.push(mutant('indices exchanged', { ...node, element: element.toReversed() }));
  for (const [place, letter] of (element ?? []).entries()) {
    for (const wrong of indices.filter((one) => one !== letter)) {
      slips.push(mutant(`index ${wrong} for ${letter}`, { ...node, element: element!.with(place, wrong) }));
    }
  }
  if (layer && !element) slips.push(mutant('transpose added', { kind: 'transpose', of: node }));
  return slips;
}
