// Properties of reading and comparing formulas, on random ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkExpression } from './check.ts';
import { parseExpression } from './parse.ts';
import { evaluate } from './tree.ts';
import type { Tree } from './tree.ts';

const names = ['h', 'y'];
const signs = { sum: '+', difference: '-', product: '*', quotient: '/' } as const;

/** Every operation in parentheses, so that only the reading of signs and names is at stake. */
function print(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'name':
      return tree.name;
    case 'negative':
      return `(-${print(tree.of)})`;
    case 'call':
      return `${tree.name}(${print(tree.of)})`;
    case 'power':
      return `(${print(tree.left)}^${print(tree.right)})`;
    default:
      return `(${print(tree.left)} ${signs[tree.kind]} ${print(tree.right)})`;
  }
}

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): Tree => ({ kind: 'number', value })),
  fc.constantFrom(...names).map((name): Tree => ({ kind: 'name', name })),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom('sum', 'difference', 'product', 'quotient', 'power'), tie('tree'), tie('tree'))
      .map(([kind, left, right]): Tree => ({ kind, left, right }) as Tree),
    tie('tree').map((of): Tree => ({ kind: 'negative', of })),
    fc
      .tuple(fc.constantFrom('ln', 'exp', 'sqrt', 'σ', 'σ′'), tie('tree'))
      .map(([name, of]): Tree => ({ kind: 'call', name, of }) as Tree),
  ),
}));

const at = { h: 0.37, y: 0.81 };

test('a printed formula is read back to the same value', () => {
  fc.assert(
    fc.property(tree, (formula) => {
      const text = print(formula);
      if (text.length > 300) return;
      const read = parseExpression(text, names);
      expect('code' in read ? `${text}: ${read.code}` : evaluate(read, at)).toBe(evaluate(formula, at));
    }),
    { numRuns: 500, seed: 9 },
  );
});

test('any text is read or refused in words, and never throws', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'hy01.e()+-*/^²½lnσ′ expsqrt|') }));
  fc.assert(
    fc.property(text, (given) => {
      const read = parseExpression(given, names);
      expect(typeof ('code' in read ? read.code : evaluate(read, at))).toMatch(/^(string|number)$/);
      if ('position' in read) expect(read.position).toBeLessThanOrEqual(given.length + 1);
    }),
    { numRuns: 2000, seed: 9 },
  );
});

test('a formula is not itself plus a little', () => {
  const task = (answer: string) => ({ letters: { h: [0.1, 0.9], y: [0.1, 0.9] }, answer }) as const;
  fc.assert(
    fc.property(tree, (formula) => {
      const text = print(formula);
      const value = evaluate(formula, at);
      if (text.length > 280 || !(Math.abs(value) < 1e3)) return;
      const values = Array.from({ length: 9 }, (_, i) => evaluate(formula, { h: 0.1 + 0.1 * i, y: 0.9 - 0.09 * i }));
      if (values.some((one) => !(Math.abs(one) < 1e3))) return;
      expect(checkExpression(`${text} + 0.01`, task(text)).right, text).toBe(false);
    }),
    { numRuns: 300, seed: 9 },
  );
});
