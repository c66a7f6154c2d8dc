// A tree as token TeX, as a person would set it: few parentheses, thin spaces between unlike factors.
import { type Expression, type FunctionName, parts, type QuantityNode } from './expression.ts';
import { type Layer, printLayer } from './layer.ts';
import { printPattern } from './patterns.ts';

/** How tightly a formula holds together: sums 1, products 2, single signs 3. */
function strength(expression: Expression): number {
  switch (expression.kind) {
    case 'sum':
    case 'negative':
      return 1;
    case 'product':
    case 'elementwise':
    case 'total':
      return 2;
    case 'number':
      return expression.value < 0 ? 1 : 3;
    default:
      return 3;
  }
}

const enclosed = (expression: Expression): string => `(${printed(expression)})`;

/** With parentheses if it is looser than `least`. */
const at = (least: number, expression: Expression): string =>
  strength(expression) < least ? enclosed(expression) : printed(expression);

/** Token TeX of a tree. */
export const toTex = (expression: Expression): string =>
  printed(expression)
    .replace(/(\\[A-Za-z]+) (?![A-Za-z])/g, '$1')
    .trimEnd();

function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.tex;
    case 'ones':
      return '\\ones ';
    case 'quantity':
      return token(expression);
    case 'negative':
      return `-${at(2, expression.of)}`;
    case 'sum':
      return printPattern(expression) ?? expression.terms.map(signed).join('').replace(/^\+/, '');
    case 'product':
      return printPattern(expression) ?? product(expression.factors);
    case 'elementwise':
      return expression.factors.map((factor) => at(factor.kind === 'product' ? 3 : 2, factor)).join('\\odot ');
    case 'quotient':
      return `\\frac{${printed(expression.above)}}{${printed(expression.below)}}`;
    case 'power':
      return `${base(expression.base)}^{${expression.exponent}}`;
    case 'squaredNorm':
      return `\\|${printed(expression.of)}\\|^{2}`;
    case 'transpose':
      return `${base(expression.of)}^{\\top}`;
    case 'diagonal':
      return `\\operatorname{diag}(${printed(expression.of)})`;
    case 'function':
      return applied(expression.name, expression.layer, expression.of);
    case 'total': {
      const index = expression.index;
      return `\\sum_{${index}}${at(2, expression.of)}`;
    }
    case 'partial': {
      const d = expression.ordinary ? 'd' : '\\partial ';
      return `\\frac{${d}${token(expression.of)}}{${d}${token(expression.by)}}`;
    }
  }
}

function token({ name, layer, element }: QuantityNode): string {
  const sign = `\\${name}${layer ? `{${printLayer(layer)}}` : ''}`;
  if (element) return `${sign}_{${element.join('')}}`;
  return layer ? sign : `${sign} `;
}

const signed = (term: Expression): string =>
  term.kind === 'negative' ? `-${at(2, term.of)}` : `+${at(term.kind === 'sum' ? 2 : 1, term)}`;

/** Powers and transposes stand on single signs. */
const base = (expression: Expression): string =>
  expression.kind === 'quantity' || expression.kind === 'number' || expression.kind === 'ones'
    ? printed(expression)
    : enclosed(expression);

const isSign = (expression: Expression): boolean => expression.kind === 'quantity' || expression.kind === 'number';

const isLogarithm = (factor: Expression): boolean => factor.kind === 'function' && factor.name === 'ln';

function product(factors: readonly Expression[]): string {
  return factors
    .map((factor, place) => {
      const last = place === factors.length - 1;
      const tex = at(factor.kind === 'total' && !last ? 3 : factor.kind === 'elementwise' ? 3 : 2, factor);
      const before = factors[place - 1];
      // KaTeX parts ln from its neighbors by itself.
      const apart = before && !isLogarithm(factor) && (!isSign(before) || !(isSign(factor) || tex.startsWith('(')));
      return apart ? `\\,${tex}` : tex;
    })
    .join('');
}

function applied(name: FunctionName, layer: Layer | undefined, of: Expression): string {
  if (name === 'exp') return `e^{${printed(of)}}`;
  if (name === 'ln') return `\\ln ${isSign(of) ? printed(of) : enclosed(of)}`;
  return `\\${name}${layer ? `{${printLayer(layer)}}` : ''}${enclosed(of)}`;
}

/** Letters used as indices anywhere in the tree. */
export function indicesOf(expression: Expression): string[] {
  const own = expression.kind === 'quantity' ? (expression.element ?? []) : [];
  const bound = expression.kind === 'total' ? [expression.index] : [];
  return [...new Set([...own, ...bound, ...parts(expression).flatMap(indicesOf)])];
}
