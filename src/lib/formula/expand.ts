// From tokens to plain TeX in one notation, every quantity in its color.
import { type Layer, parseLayer } from './layer.ts';
import {
  type Notation,
  type NotationName,
  NOTATIONS,
  type Place,
  type Quantity,
  type StructureName,
  STRUCTURES,
  TOKENS,
} from './notation.ts';
import { notations } from './notations.ts';
import { writeSign } from './sign.ts';
import { products, type Factor } from './structure.ts';
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
  X: 'q-x',
  Y: 'q-y',
  H: 'q-h',
  Z: 'q-z',
  Delta: 'q-d',
  mean: 'q-z',
  xhat: 'q-z',
  out: 'q-z',
  gamma: 'q-w',
  beta: 'q-b',
  upstream: 'q-d',
};

/** A formula with tokens as TeX in the given notation. */
export function expand(source: string, name: NotationName): string {
  const notation = notations[name];
  const write = (node: Tex): string | undefined => {
    if (node.kind === 'command' && node.name === 'as') return printTex(variant(node.arguments, name), write);
    if (isToken(node)) return writeToken(notation, node.name, node.layer);
    if (node.kind !== 'scripts' || !isToken(node.base)) return undefined;
    const element = node.sub ? elements(node.sub, write) : [];
    return writeToken(notation, node.base.name, node.base.layer, element, node.sup && printTex(node.sup, write));
  };
  return printTex(parseTex(source, TOKENS), write);
}

/** `\\Delta` without a layer is a difference, `\\Delta z`; only with one the errors of a batch. */
const isToken = (node: Tex | undefined): node is Extract<Tex, { kind: 'command' }> =>
  node?.kind === 'command' && TOKENS.has(node.name) && (node.name !== 'Delta' || node.layer !== undefined);

/** `\\as{nielsen,goodfellow}{…}{…}`: what these notations write by hand, and what all others do. */
function variant([names, own, others]: Tex[][], name: NotationName): Tex[] {
  const listed = names?.[0]?.kind === 'raw' ? names[0].text.split(',').map((one) => one.trim()) : [];
  const unknown = listed.find((one) => !(NOTATIONS as readonly string[]).includes(one));
  if (unknown !== undefined) throw new Error(`formula: \\as knows no notation ${JSON.stringify(unknown)}`);
  return (listed.includes(name) ? own : others) ?? [];
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

const isStructure = (name: string): name is StructureName => (STRUCTURES as readonly string[]).includes(name);

function writeToken(notation: Notation, name: string, layer?: string, element: string[] = [], power?: string): string {
  const place = layer === undefined ? undefined : parseLayer(layer);
  if (name === 'layer' || isStructure(name)) {
    if (!place) throw new Error(`formula: \\${name} needs a layer, as in \\${name}{l}`);
    if (element.length > 0 || power !== undefined) throw new Error(`formula: \\${name} takes no index and no power`);
    return name === 'layer' ? `{${notation.layer(place)}}` : structure(notation, name, place);
  }
  return quantity(notation, name as Quantity, { layer: place, element }, power);
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

/** A product whose order and transposes are the notation's own. */
function structure(notation: Notation, name: StructureName, layer: Layer): string {
  const { scale, sumOver, factors, bias } = products(notation, name, layer);
  const written = (list: Factor[]): string => list.map((one) => writeFactor(notation, one)).join('');
  const mean = scale ? `\\frac{1}{${writeFactor(notation, { name: scale })}}` : '';
  return mean + (sumOver ? `\\sum_{${sumOver}}` : '') + written(factors) + (bias ? `+${written(bias)}` : '');
}

function writeFactor(notation: Notation, { name, layer, transposed, slopes, element = [] }: Factor): string {
  const sign = quantity(notation, name, { layer, element }, transposed ? '\\top' : undefined);
  if (!slopes) return sign;
  return `\\,\\operatorname{diag}(${quantity(notation, 'slope', { layer, element })}(${sign}))\\,`;
}
