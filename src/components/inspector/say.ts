// The sentences of the inspector: what a number is, where it comes from, what its check says.
import { brief, tuple } from '../../experiments/backprop-trace/figures/numbers.ts';
import { keyOf, numericOf, outputRuleOf, unitsOf, valueOf, type Part } from '../../experiments/backprop-trace/parts.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import { scientific } from '../../i18n/number.ts';
import { isKnown, type State } from './model.ts';
import { aboveOf, LETTERS } from './signs.ts';

const DIGITS = 4;
const num = (value: number): string => brief(value, DIGITS);
/** A factor in a product: negative numbers in brackets only where they follow a sign. */
const plus = (terms: readonly string[]): string => terms.join(' + ').replaceAll('+ −', '− ');
/** Letters of formulas keep their case. */
const first = (text: string): string => (/^[a-z]{2}/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

const SUP = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole in plain signs: z², ∂E/∂W¹. */
function symbolOf({ kind, layer }: Part): string {
  const above = aboveOf(kind, layer);
  return LETTERS[kind] + (above === undefined ? '' : SUP[above]!);
}

const NAMES = { x: 'nameX', y: 'nameY', w: 'nameW', b: 'nameB', z: 'nameZ', h: 'nameH', d: 'nameD', dw: 'nameDw', db: 'nameDb', E: 'nameE' } as const; // prettier-ignore

/** "δ of unit 1 in layer 2" */
export const nameOf = ({ kind, layer, unit = 1, from = 1 }: Part, words: InspectorWords): string =>
  fill(words[NAMES[kind]], { layer, unit, from, before: layer - 1 });

/** What an element of a view is called: its name and its number; first what is written on it, if that is another text. */
export function labelOf(state: State, part: Part, words: InspectorWords, shown = ''): string {
  if (part.unit === undefined && part.kind !== 'E') return fill(words.allOf, { symbol: symbolOf(part) });
  const name = nameOf(part, words);
  if (!isKnown(state, part)) return fill(words.notYet, { name });
  if (shown) return fill(words.shown, { shown, name });
  return fill(words.named, { name, value: num(valueOf(part, state.result, state.example)) });
}

const links = (count: number, words: InspectorWords): string =>
  count === 1 ? words.oneLink : fill(words.manyLinks, { count });

/** One sentence about a single number. */
function sentenceOfUnit({ result, settings, example }: State, part: Part, words: InspectorWords): string {
  const { kind, layer, unit = 1, from = 1 } = part;
  const j = unit - 1;
  const of = result.layers[layer - 2];
  const value = num(valueOf(part, result, example));
  const name = first(nameOf(part, words));
  const tell = (key: keyof InspectorWords, more: Record<string, string | number> = {}): string =>
    fill(words[key], { name, value, ...more });
  const isBatch = result.x.length > 1;
  if (kind === 'x' || kind === 'y') return tell('tellGiven');
  if (kind === 'w') return tell('tellWeight', { gradient: num(of!.dW[from - 1]![j]!) });
  if (kind === 'b') return tell('tellWeight', { gradient: num(of!.db[j]!) });
  if (kind === 'E') return isBatch ? tell('tellCostBatch', { costs: tuple(result.costs) }) : tell('tellCost');
  const z = num(of!.z[example]![j]!);
  if (kind === 'z') {
    const before = layer === 2 ? result.x[example]! : result.layers[layer - 3]!.h[example]!;
    const sum = plus(before.map((sent, k) => `${num(of!.W[k]![j]!)} × ${num(sent)}`));
    return tell('tellZ', { links: links(before.length, words), sum, bias: num(of!.b[j]!) });
  }
  if (kind === 'h') return of!.slope ? tell('tellH', { z }) : tell('tellSoftmax', { z: tuple(of!.z[example]!) });
  if (kind === 'dw') {
    const sent = layer === 2 ? result.x[example]! : result.layers[layer - 3]!.h[example]!;
    if (isBatch) return tell('tellDwBatch', { examples: result.x.length });
    return tell('tellDw', { input: num(sent[from - 1]!), delta: num(of!.delta[example]![j]!) });
  }
  if (kind === 'db') return isBatch ? tell('tellDbBatch', { examples: result.x.length }) : tell('tellDb');
  const slope = of!.slope ? num(of!.slope[example]![j]!) : '';
  const above = result.layers[layer - 1];
  if (above) {
    const sum = plus(above.delta[example]!.map((delta, k) => `${num(above.W[j]![k]!)} × ${num(delta)}`));
    return tell('tellErrorBack', { links: links(above.b.length, words), sum, slope, z });
  }
  const rule = outputRuleOf(settings);
  if (rule === 'partner') return tell('tellErrorPartner');
  if (rule === 'softmax') return tell('tellErrorSoftmax', { misses: tuple(result.misses[example]!) });
  return tell('tellErrorSlope', { miss: num(result.misses[example]![j]!), slope, z });
}

const ofThisExample = ['x', 'y', 'z', 'h', 'd'];

/** What is looked at, in a sentence; for a whole layer at a moment what the moment does. */
export function sentenceOf(state: State, part: Part, words: InspectorWords): string {
  const { result, example } = state;
  if (!isKnown(state, part)) return fill(words.notYet, { name: first(labelName(part, words)) });
  const sentence =
    part.unit === undefined && part.kind !== 'E' ? ofWhole(state, part, words) : sentenceOfUnit(state, part, words);
  if (result.x.length === 1 || !ofThisExample.includes(part.kind)) return sentence;
  return fill(words.ofExample, { example: example + 1, sentence });
}

const labelName = (part: Part, words: InspectorWords): string =>
  part.unit === undefined && part.kind !== 'E' ? symbolOf(part) : nameOf(part, words);

function ofWhole(state: State, part: Part, words: InspectorWords): string {
  const { result, step, example } = state;
  const { kind, layer } = part;
  const of = result.layers[layer - 2];
  const atMoment = step !== undefined && state.selected === undefined;
  if (kind === 'x' && atMoment) return words.atStart;
  if (kind === 'h') {
    const given = { layer, before: layer - 1, z: tuple(of!.z[example]!), h: tuple(of!.h[example]!) };
    return fill(words.atForward, given);
  }
  if (kind === 'dw') return fill(words.atWeights, { layer, before: layer - 1 });
  if (kind === 'db') return fill(words.atBiases, { layer });
  return fill(words.tellWhole, { symbol: symbolOf(part), count: unitsOf(part, result.sizes).length });
}

/** What central differences say of what is looked at. */
export function checkOf(state: State, part: Part, words: InspectorWords): string {
  const { result, example } = state;
  // The check of a weight or bias is that of its gradient.
  const kind = part.kind === 'w' ? 'dw' : part.kind === 'b' ? 'db' : part.kind;
  const gradient: Part = { ...part, kind };
  if (kind !== 'd' && kind !== 'dw' && kind !== 'db') return words.checkNone;
  if (!isKnown(state, gradient)) return fill(words.notYet, { name: first(labelName(gradient, words)) });
  if (part.unit === undefined) {
    const numeric = result.layers[part.layer - 2]!.numeric;
    const check = kind === 'dw' ? numeric.checkW : numeric.checkB;
    if (check.verdict === 'zero') return words.checkZero;
    return fill(words.checkWhole, { error: scientific(check.relativeError, 0) });
  }
  const found = numericOf(gradient, result, example)!;
  const analytic = valueOf(gradient, result, example);
  const given = { numeric: brief(found.value, 8), analytic: brief(analytic, 8) };
  if (found.isKink) return fill(words.checkKink, given);
  if (analytic === 0 && Math.abs(found.value) < 1e-8) return words.checkZero;
  return fill(words.checkPair, given);
}

export interface CheckRow {
  readonly key: string;
  readonly symbol: string;
  readonly error: string;
  readonly verdict: string;
}

/** Above this a check has found something. */
export const TOLERANCE = 1e-5;

/** The table of checks, an array a row, as far as the pass has come. */
export function checkRows(state: State, words: InspectorWords): CheckRow[] {
  return state.result.layers.flatMap(({ numeric }, i) =>
    (['dw', 'db'] as const).map((kind): CheckRow => {
      const part: Part = { kind, layer: i + 2 };
      const { verdict, relativeError, kinks } = kind === 'dw' ? numeric.checkW : numeric.checkB;
      const row = { key: keyOf(part), symbol: symbolOf(part) };
      if (!isKnown(state, part)) return { ...row, error: '·', verdict: '·' };
      if (verdict === 'zero') return { ...row, error: '–', verdict: words.verdictZero };
      if (verdict === 'kink') return { ...row, error: '–', verdict: words.verdictKink };
      const agrees = relativeError <= TOLERANCE ? words.verdictChecked : words.verdictFar;
      const some = kinks > 0 ? `, ${fill(words.kinks, { count: kinks })}` : '';
      return { ...row, error: scientific(relativeError, 0), verdict: agrees + some };
    }),
  );
}
