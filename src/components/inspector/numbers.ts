// The equation of a single number, with its numbers in it: pieces of text, each with the key of what it is.
import { brief } from '../../experiments/backprop-trace/figures/numbers.ts';
import { keyOf, outputRuleOf, rowOf, sent, valueOf, type Part } from '../../experiments/backprop-trace/parts.ts';
import type { State } from './model.ts';
import { HUES } from './signs.ts';

/** A sign between numbers, a number that is something, or a letter. */
export type Piece = string | { readonly text: string; readonly hue: string; readonly key?: string };

const DIGITS = 4;

export function equationOf(state: State, part: Part): Piece[] {
  const { result, settings, example } = state;
  const { layer, unit = 1, from = 1 } = part;
  const of = result.layers[layer - 2];
  const j = unit - 1;
  const number = (one: Part): Piece => ({
    text: brief(valueOf(one, result, example), DIGITS),
    hue: HUES[one.kind],
    key: keyOf(one),
  });
  const plain = (value: number, hue: string): Piece => ({ text: brief(value, DIGITS), hue });
  const bracketed = (one: Part): Piece[] =>
    valueOf(one, result, example) < 0 ? ['(', number(one), ')'] : [number(one)];
  const sum = (terms: Piece[][]): Piece[] => terms.flatMap((term, i) => (i === 0 ? term : [' + ', ...term]));
  const its = number(part);
  const isBatch = result.x.length > 1;
  const slope = (): Piece => plain(of!.slope![example]![j]!, 'z');

  switch (rowOf(part, result.sizes)) {
    case 'z': {
      const terms = result.layers[layer - 2]!.W.map((_, k): Piece[] => {
        const w: Part = { kind: 'w', layer, unit, from: k + 1 };
        return [...(k === 0 ? [number(w)] : bracketed(w)), ' · ', ...bracketed(sent(layer - 1, k + 1))];
      });
      return [...sum(terms), ' + ', ...bracketed({ kind: 'b', layer, unit }), ' = ', its];
    }
    case 'h':
      return of!.slope ? ['σ(', number({ kind: 'z', layer, unit }), ') = ', its] : ['softmax(z) → ', its];
    case 'E':
      if (isBatch)
        return [`1/${result.x.length} · (`, ...sum(result.costs.map((value) => [plain(value, 'e')])), ') = ', its];
      return ['E = ', its];
    case 'bp1': {
      const miss: Piece[] = [
        '(',
        number({ kind: 'h', layer, unit }),
        ' − ',
        ...bracketed({ kind: 'y', layer, unit }),
        ')',
      ];
      const rule = outputRuleOf(settings);
      if (rule === 'partner') return [...miss, ' = ', its];
      if (rule === 'softmax') {
        const h = number({ kind: 'h', layer, unit });
        const shares = result.misses[example]!.map((value, k): Piece[] => [
          number({ kind: 'h', layer, unit: k + 1 }),
          ' · ',
          value < 0 ? '(' : '',
          plain(value, 'h'),
          value < 0 ? ')' : '',
        ]);
        return [h, ' · [', plain(result.misses[example]![j]!, 'h'), ' − (', ...sum(shares), ')] = ', its];
      }
      return [...miss, ' · ', slope(), ' = ', its];
    }
    case 'bp2': {
      const above = result.layers[layer - 1]!;
      const terms = above.b.map((_, k): Piece[] => {
        const w: Part = { kind: 'w', layer: layer + 1, unit: k + 1, from: unit };
        return [
          ...(k === 0 ? [number(w)] : bracketed(w)),
          ' · ',
          ...bracketed({ kind: 'd', layer: layer + 1, unit: k + 1 }),
        ];
      });
      const inner = terms.length === 1 ? terms[0]! : ['(', ...sum(terms), ')'];
      return [slope(), ' · ', ...(terms.length === 1 ? ['(', ...inner, ')'] : inner), ' = ', its];
    }
    case 'bp3':
      if (!isBatch) return [number({ kind: 'd', layer, unit }), ' = ', its];
      return [`1/${result.x.length} · (`, ...sum(of!.delta.map((row) => [plain(row[j]!, 'd')])), ') = ', its];
    case 'bp4': {
      if (!isBatch) return [number(sent(layer - 1, from)), ' · ', ...bracketed({ kind: 'd', layer, unit }), ' = ', its];
      const before = layer === 2 ? result.x : result.layers[layer - 3]!.h;
      const hue = layer === 2 ? 'x' : 'h';
      const terms = of!.delta.map((row, s): Piece[] => [plain(before[s]![from - 1]!, hue), ' · ', plain(row[j]!, 'd')]);
      return [`1/${result.x.length} · (`, ...sum(terms), ') = ', its];
    }
    default:
      return [its];
  }
}
