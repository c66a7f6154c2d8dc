import { describe, expect, it } from 'vitest';
import { differs, expand, NOTATIONS, renderFormula, renderProse } from './index.ts';

/** Without the colors, as a person would write it. */
const plain = (source: string, notation: (typeof NOTATIONS)[number]): string =>
  expand(source, notation).replaceAll(/\\htmlClass\{q q-.\}/g, '');

const visible = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('expand', () => {
  it('writes the weights into layer l with the index of each notation', () => {
    const written = NOTATIONS.map((notation) => plain('\\W{l}', notation));
    expect(written).toEqual(['{W^{l-1}}', '{W^{l-1}}', '{w^{l}}', '{W^{(t)}}', '{w_{l}}', '{w^{l}}', '{W^{(k)}}']);
  });

  it('computes with layers', () => {
    expect(plain('\\W{l+1}', 'course')).toBe('{W^{l}}');
    expect(plain('\\W{2}', 'goodfellow')).toBe('{W^{(1)}}');
    expect(plain('\\h{L}', 'D')).toBe('{h^{(s)}}');
    expect(plain('\\h{L-1}', 'E')).toBe('{Z_{L}}');
    expect(plain('\\h{1}', 'E')).toBe('{Z_{0}}');
    expect(() => expand('\\h{k}', 'course')).toThrow('layer "k" is none of l, L, l+1, l-1, a number');
  });

  it('turns the indices of an element where the matrix is transposed or they are written to, from', () => {
    const written = NOTATIONS.map((notation) => plain('\\W{l}_{kj}', notation));
    expect(written.map((tex) => /kj|jk/.exec(tex)?.[0])).toEqual(['kj', 'kj', 'kj', 'jk', 'kj', 'jk', 'jk']);
  });

  it('puts powers of a layered quantity behind parentheses', () => {
    expect(plain('\\h{l}^2', 'course')).toBe('({h^{l}})^{2}');
    expect(plain('\\h^2', 'course')).toBe('{h}^{2}');
    expect(plain('\\delta^2', 'B')).toBe('\\left({\\frac{\\partial L}{\\partial z}}\\right)^{2}');
  });

  it('leaves a difference alone', () => {
    expect(plain('\\Delta\\z', 'E')).toBe('\\Delta {h}');
    expect(plain('\\Delta{l}', 'E')).toBe('{N\\frac{\\partial J}{\\partial h_{l}}}');
  });

  it('takes a variant made by hand', () => {
    const source = '\\as{nielsen, E}{\\frac{1}{2n}\\|\\y-\\h{L}\\|}{\\E}';
    expect(plain(source, 'nielsen')).toBe('\\frac{1}{2n}\\|{y}-{a^{L}}\\|');
    expect(plain(source, 'course')).toBe('{E}');
    expect(differs('\\as{D}{u}{v}')).toBe(true);
    expect(() => expand('\\as{F}{u}{v}', 'course')).toThrow('\\as knows no notation "F"');
  });

  it('keeps the traps of the documents', () => {
    expect(plain('\\h-\\y', 'E')).toBe('{Z}-{\\tilde{y}}');
    expect(plain('\\yhat', 'E')).toBe('{y}');
    expect(plain('\\z{l}', 'E')).toBe('{h_{l}}');
    expect(plain('\\z{l}', 'goodfellow')).toBe('{a^{(k)}}');
    expect(plain('\\h{l}', 'nielsen')).toBe('{a^{l}}');
    expect(plain('\\act(\\z{L})', 'D')).toBe('{a}({z^{(s)}})');
    expect(plain('\\act{L}(\\z{L})', 'D')).toBe('{g}({z^{(s)}})');
  });
});

describe('renderFormula', () => {
  it('wraps every quantity in its color', () => {
    const html = renderFormula('\\z = \\w\\x + \\b,\\ \\h,\\ \\delta,\\ \\E,\\ \\y');
    for (const hue of 'xwbzhdey') expect(html).toContain(`class="enclosing q q-${hue}"`);
  });

  it('marks what the lens can swap, and nothing else', () => {
    expect(renderFormula('\\z < "1"', { display: true })).toContain(
      '<span data-f="\\z &lt; &quot;1&quot;" data-d class="katex-display"',
    );
    expect(differs('\\w = \\b = 2')).toBe(false);
    expect(renderFormula('\\w = \\b = 2')).not.toContain('data-f');
  });

  it('gives paper a spoken label, no MathML and nothing hidden', () => {
    const html = renderFormula('\\frac{\\partial \\E}{\\partial \\w} = (\\h-\\y)\\,\\slope(\\z)\\,\\x', {
      medium: 'print',
    });
    expect(html).toMatch(
      /^<span role="img" aria-label="partial E by partial w equals \(h minus y\) times sigma prime of z times x"><span class="katex">/,
    );
    expect(html).not.toMatch(/aria-hidden|<math|data-f/);
    expect(renderFormula('\\z', { medium: 'print', heading: true })).toMatch(/^<span class="katex">/);
  });

  it('keeps the whole structure for whoever hears it', () => {
    const html = renderFormula('\\frac{a + b_1^2}{\\sqrt{c}}');
    const [, spoken] = /<math>(.*)<\/math>/s.exec(html)!;
    expect(spoken).toBe(
      '<mfrac><mrow><mi>a</mi><mo>+</mo><msubsup><mi>b</mi><mn>1</mn><mn>2</mn></msubsup></mrow><msqrt><mi>c</mi></msqrt></mfrac>',
    );
  });

  it('refuses what it does not know, with the source', () => {
    expect(() => renderFormula('\\zeta + \\nosuchtoken')).toThrow(
      /cannot render \\zeta \+ \\nosuchtoken .*nosuchtoken/,
    );
    expect(() => renderFormula('\\frac{\\h}{')).toThrow('\\frac{\\h}{');
    expect(() => renderFormula('\\h}')).toThrow('unexpected } at 2 in \\h}');
    expect(() => renderFormula('\\affine')).toThrow('\\affine needs a layer');
    expect(() => renderFormula('\\href{javascript:0}{x}')).toThrow('cannot render');
  });
});

describe('renderProse', () => {
  it('renders formulas between dollars and keeps the comma with them', () => {
    const html = renderProse('As $\\z$, so <$\\h$.');
    expect(html).toMatch(/^As <span class="mi"><span data-f.*,<\/span> so &lt;<span class="mi">.*\.<\/span>$/s);
    expect(visible(html)).not.toContain('$');
    expect(() => renderProse('one $ only')).toThrow('odd number of $');
  });
});
