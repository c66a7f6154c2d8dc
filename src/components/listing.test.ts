import { describe, expect, it } from 'vitest';
import { colored, cut, cutPython, cutTypeScript, lineOf } from './listing.ts';

const SOURCE = `import { a } from './a.ts';

/**
 * The sum.
 */
export function sum(x: number, w: number): number {
  const z = x * w;
  return z;
}

export const half = (h: number): number => h / 2;

export const table = {
  one: 1,
};

export const wrapped = (h: number): number =>
  half(
    h,
  );

/** BP3. */
export function last(): void {}
`;

describe('listing', () => {
  it('cuts a function with its comment', () => {
    expect(cutTypeScript(SOURCE, 'sum')).toEqual(SOURCE.split('\n').slice(2, 9));
    expect(cutTypeScript(SOURCE, 'half')).toEqual(['export const half = (h: number): number => h / 2;']);
    expect(cutTypeScript(SOURCE, 'table')).toHaveLength(3);
    expect(cutTypeScript(SOURCE, 'wrapped')).toHaveLength(4);
    expect(cutTypeScript(SOURCE, 'last')).toEqual(['/** BP3. */', 'export function last(): void {}']);
    expect(cutTypeScript(SOURCE, 'su')).toBeUndefined();
  });

  it('cuts a Python function', () => {
    expect(cutPython('def a(x):\n  return x\n\n\ndef b():\n  pass\n', 'a')).toEqual(['def a(x):', '  return x']);
    expect(cutPython('def ab():\n  pass\n', 'a')).toBeUndefined();
  });

  it('says what is missing', () => {
    expect(() => cut('src/lib/nn/nowhere.ts', 'a')).toThrow('no file src/lib/nn/nowhere.ts');
    expect(() => cut('src/components/listing.ts', 'nothing')).toThrow('has no exported "nothing"');
  });

  it('colors by quantity and loses no sign', () => {
    const line = "  const dW = w * x / 2; // 'a' < b";
    const pieces = colored(line, false);
    expect(pieces.map((piece) => piece.text).join('')).toBe(line);
    expect(pieces.find((piece) => piece.text === 'dW')?.class).toBe('q q-w');
    expect(pieces.at(-1)).toEqual({ text: "// 'a' < b", class: 'c' });
    expect(colored('constructor', false)).toEqual([{ text: 'constructor' }]);
  });

  it('lights lines and leads to equations', () => {
    const row = lineOf(['a < h;', ' * b'], [['a <', 'eq', '9.1']], ['h;']);
    expect(row('a < h;', 0)).toBe(
      '<span class="ln hi"><i>1</i><code>a &lt; <span class="q q-h">h</span>;</code><a href="#eq">(9.1)</a></span>',
    );
  });
});
