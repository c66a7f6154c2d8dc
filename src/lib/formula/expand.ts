// From tokens to plain TeX in one notation, every quantity in its color.
import { parseLayer, shift, type Layer } from './layer.ts';
import { TOKENS, type Notation, type NotationName, type Place, type Quantity } from './notation.ts';
import { notations } from './notations.ts';
import { writeSign } from './sign.ts';
import { parseTex, printTex, type Tex } from './tex.ts';

/** The class that carries a quantity's hue; functions, rates and counts have none. */
const CLASSES: Partial<Record<Quantity, string>> = {
  W: 'q-w',
  w: 'q-w',
  b: 'q-b',
  z: 'q-z',
  h: 'q-h',
  yhat: 'q-h',
  delta: 'q-d',
  x: 'q-x',
  y: 'q-y',
  E: 'q-e',
};

export const TRANSPOSE = '\\top';

/** A formula with tokens as TeX in the given notation. */
export function expand(source: string, name: NotationName): string {
  const notation = notations[name];
  const write = (node: Tex): string | undefined => {
    if (node.kind === 'command' && TOKENS.has(node.name)) return writeToken(notation, node.name, node.layer);
    if (node.kind !== 'scripts' || node.base?.kind !== 'command' || !TOKENS.has(node.base.name)) return undefined;
    const element = node.sub ? elements(node.sub, write) : [];
    return writeToken(notation, node.base.name, node.base.layer, element, node.sup && printTex(node.sup, write));
  };
  return printTex(parseTex(source, TOKENS), write);
}

/** `_{kj}` is two indices, `_{10}` one; a comma parts longer ones. */
function elements(sub: Tex[], write: (node: Tex) => string | undefined): string[] {
  const parts: string[] = [''];
  for (const node of sub) {
    const text = printTex([node], write);
    const numbers = /^\d$/.test(text) && /^\d+$/.test(parts.at(-1) ?? '');
    if (text === ',') parts.push('');
    else if (parts.at(-1) === '' || numbers) parts.push((parts.pop() ?? '') + text);
    else parts.push(text);
  }
  return parts;
}

function writeToken(notation: Notation, name: string, layer?: string, element: string[] = [], power?: string): string {
  const place = layer === undefined ? undefined : parseLayer(layer);
  if (name === 'affine' || name === 'back' || name === 'outer' || name === 'layer') {
    if (!place) throw new Error(`formula: \\${name} needs a layer, as in \\${name}{l}`);
    if (element.length > 0 || power !== undefined) throw new Error(`formula: \\${name} takes no index and no power`);
    return name === 'layer' ? `{${notation.layer(place)}}` : structures[name](notation, place);
  }
  return quantity(notation, name as Quantity, { ...(place ? { layer: place } : {}), element }, power);
}

/** One quantity, colored; a power and the parentheses that it needs stand outside the color. */
function quantity(notation: Notation, name: Quantity, place: Place, power?: string): string {
  const sign = notation.signs[name](place);
  const tex = writeSign(sign);
  const colored = CLASSES[name] ? `\\htmlClass{q ${CLASSES[name]}}{${tex}}` : `{${tex}}`;
  if (power === undefined) return colored;
  if (sign.composite) return `\\left(${colored}\\right)^{${power}}`;
  return sign.above === undefined ? `${colored}^{${power}}` : `(${colored})^{${power}}`;
}

type Structure = (notation: Notation, layer: Layer) => string;

/** A matrix or vector of a layer, transposed or not, with the index letters that writing by element needs. */
function factor(notation: Notation, name: Quantity, layer: Layer, transposed = false, element: string[] = []): string {
  return quantity(notation, name, { layer, element }, transposed ? TRANSPOSE : undefined);
}

/** The net input: Wᵀh + b for columns, hW + b for rows; the weights' shape decides about the transpose. */
const affine: Structure = (notation, layer) => {
  const [before, outIn] = [shift(layer, -1), notation.weights === 'out × in'];
  if (notation.example === 'element') {
    const product = `${factor(notation, 'W', layer, false, ['i', 'j'])}${factor(notation, 'h', before, false, ['i'])}`;
    return `\\sum_{i}${product}+${factor(notation, 'b', layer, false, ['j'])}`;
  }
  const row = notation.example === 'row';
  const W = factor(notation, 'W', layer, row === outIn);
  const h = factor(notation, 'h', before);
  return `${row ? h + W : W + h}+${factor(notation, 'b', layer)}`;
};

/** What the errors of the next layer send back: Wδ, or δWᵀ for rows. */
const back: Structure = (notation, layer) => {
  const [next, outIn] = [shift(layer, 1), notation.weights === 'out × in'];
  if (notation.example === 'element') {
    return `\\sum_{j}${factor(notation, 'W', next, false, ['i', 'j'])}${factor(notation, 'delta', next, false, ['j'])}`;
  }
  const row = notation.example === 'row';
  const W = factor(notation, 'W', next, row !== outIn);
  const delta = factor(notation, 'delta', next);
  return row ? delta + W : W + delta;
};

/** The gradient of the weights, in their own shape: hδᵀ (in × out) or δhᵀ (out × in); for rows hᵀδ. */
const outer: Structure = (notation, layer) => {
  const before = shift(layer, -1);
  if (notation.example === 'element') {
    return factor(notation, 'h', before, false, ['i']) + factor(notation, 'delta', layer, false, ['j']);
  }
  const row = notation.example === 'row';
  const pair = [factor(notation, 'h', before, row), factor(notation, 'delta', layer, !row)];
  if (notation.weights === 'in × out') return pair.join('');
  return factor(notation, 'delta', layer, row) + factor(notation, 'h', before, !row);
};

const structures = { affine, back, outer };
