import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoints } from './read-points.ts';

describe('points out of text', () => {
  it.each([
    ['commas', '0.5,-1,1\n2,3e-1,0'],
    ['tabs', '0.5\t-1\t1\n2\t.3\t0\n'],
    ['semicolons and spaces', ' 0.5 ; -1 ; 1 \r\n\r\n2;0.3;0'],
    ['spaces, as numeric programs print them', '  5.00e-01  -1.0e+00  1\n 2.0 0.3   0 \n'],
    ['the typesetter’s minus and single quotes', "'0.5','−1','1'\r\n2,3e−1,0"],
    ['names, quotes and a mark at the start', '\ufeff"x","y","class"\n"0.5","-1.","1"\r+2,0.30,0.0'],
  ])('with %s', (_, text) => {
    const { points, complaints, beyond } = readPoints(text);
    expect(points).toEqual([[0.5, -1, 1], [2, 0.3, 0]]); // prettier-ignore
    expect([complaints, beyond]).toEqual([[], 0]);
  });

  it('keeps the good lines and reports the bad ones by their numbers', () => {
    const text = 'x,y,class\n1,2,1\n1,2\n1,two,0\n\n3,4,0\n1,2,3\n1,2,1,5\n2e9,1,1\n1,,0\nx,y,class\n0,0,1';
    const { points, lines, complaints } = readPoints(text);
    expect(points).toEqual([[1, 2, 1], [3, 4, 0], [0, 0, 1]]); // prettier-ignore
    expect(lines).toEqual([2, 6, 12]);
    expect(complaints).toEqual([
      { line: 3, what: 'columns', count: 2 },
      { line: 4, what: 'number', word: 'two' },
      { line: 7, what: 'class', word: '3' },
      { line: 8, what: 'columns', count: 4 },
      { line: 9, what: 'far', word: '2e9' },
      { line: 10, what: 'number', word: '' },
      { line: 11, what: 'number', word: 'x' },
    ]);
  });

  it.each(['NaN,1,1', 'Infinity,1,1', '0x10,1,1', '１,1,1', '1e999,1,1', '0,5;1;1'])(
    '%j is no line of numbers',
    (line) => {
      expect(readPoints(`1,2,0\n${line}`).points).toHaveLength(1);
      expect(readPoints(`1,2,0\n${line}`).complaints[0]!.line).toBe(2);
    },
  );

  it('says which number has a decimal comma', () => {
    for (const [line, word] of [
      ['0,5;1;1', '0,5'],
      ['1\t-,25\t0', '-,25'],
      ['"1,5","2,5","1"', undefined],
    ] as const) {
      const [complaint] = readPoints(line).complaints;
      if (word) expect(complaint).toEqual({ line: 1, what: 'comma', word });
      else expect(complaint).toEqual({ line: 1, what: 'columns', count: 5 });
    }
  });

  it('takes no line of bad numbers for a line of names', () => {
    expect(readPoints('1.2.3,4.5.6,0.0.1\n1,1,1').complaints).toEqual([{ line: 1, what: 'number', word: '1.2.3' }]);
    expect(readPoints('x1 x2 class\n1 1 1').complaints).toEqual([]);
    expect(readPoints('nothing but words\n').complaints).toEqual([{ line: 1, what: 'number', word: 'nothing' }]);
  });

  it('takes no word alone for a line of names', () => {
    expect(readPoints('nonsense').complaints).toEqual([{ line: 1, what: 'columns', count: 1 }]);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' \n\t\n', '\ufeff']) {
      expect(readPoints(text)).toEqual({ points: [], lines: [], complaints: [], beyond: 0 });
    }
  });

  it('takes two thousand of ten thousand lines and counts the others', () => {
    const { points, beyond } = readPoints('1,2,0\n'.repeat(10_000));
    expect([points.length, beyond]).toEqual([2000, 8000]);
  });

  it('never fails, and loses no line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'01.,;\t -"ex\n\r') })), (parts) => {
        const text = parts.join('\n');
        const { points, complaints, beyond } = readPoints(text);
        const filled = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length;
        const read = points.length + complaints.length + beyond;
        expect(filled - read === 0 || filled - read === 1).toBe(true);
        points.flat().forEach((value) => expect(Number.isFinite(value)).toBe(true));
      }),
    );
  });
});
