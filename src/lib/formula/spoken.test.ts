import { describe, expect, it } from 'vitest';
import { spoken } from './index.ts';

describe('spoken', () => {
  it.each([
    ['\\z=\\w\\x+\\b', 'z equals w times x plus b'],
    ['\\h=\\act(\\z)=\\frac{1}{1+e^{-\\z}}', 'h equals sigma of z equals 1 over (1 plus e to the power minus z)'],
    ['\\E=\\tfrac{1}{2}(\\h-\\y)^2', 'E equals one half times (h minus y) squared'],
    ['-\\eta\\,\\dfrac{\\partial\\E}{\\partial\\w}', 'minus eta times partial E by partial w'],
    ['\\frac{\\mathrm{d}\\E}{\\mathrm{d}\\h}', 'd E by d h'],
    [
      '\\z{l}=\\affine{l}',
      'z superscript l equals (W superscript l minus 1) transposed times h superscript l minus 1 plus b superscript l minus 1',
    ],
    ['\\delta{L}_j', 'delta sub j superscript L'],
    ['\\sum_{i=1}^{n}\\x_i', 'the sum over i equals 1 up to n of x sub i'],
    [
      '\\bigl[\\y\\ln\\h+(1-\\y)\\ln(1-\\h)\\bigr]',
      '(y times natural logarithm of h plus (1 minus y) times natural logarithm of (1 minus h))',
    ],
    ['\\|\\h{L}-\\y\\|^2', 'the norm of (h superscript L minus y) squared'],
    ['3\\times 10^{-16}', '3 times 10 to the power minus 16'],
    ['\\w=\\b=2', 'w equals b equals 2'],
    ['0.15', '0.15'],
    ['\\Delta\\z=\\x\\,\\Delta\\w', 'Delta z equals x times Delta w'],
    ['\\h\\approx 1,\\quad\\z\\to\\infty', 'h is about 1, z goes to infinity'],
    ['\\text{if } \\h > \\tfrac{1}{2}', 'if h is greater than one half'],
    ['\\sqrt{\\x^2+1}', 'square root of (x squared plus 1)'],
    ['\\mathbf{1}^{\\top}\\operatorname{diag}(\\h)', 'bold 1 transposed times diag of h'],
  ])('%s', (source, words) => {
    expect(spoken(source)).toBe(words);
  });

  it('follows the notation', () => {
    expect(spoken('\\delta{l}', 'goodfellow')).toBe('gradient by a superscript k of J');
    expect(spoken('\\delta{l}_j', 'E')).toBe('partial J by partial h sub l j');
    expect(spoken('\\h-\\y', 'E')).toBe('Z minus y tilde');
  });
});
