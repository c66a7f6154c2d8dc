import { describe, expect, it } from 'vitest';
import { words } from '../../../i18n/points/en.ts';
import { readPoints } from '../../../lib/data/read-points.ts';
import { countOf, linesOf, troubles, valueOf, withoutNearest, withPoint } from './text.ts';

const said = (text: string) => troubles(readPoints(text), words);

describe('the text of own points', () => {
  it('gives the setting, and the setting the text', () => {
    expect(valueOf('x;y;c\n0.5;-1;1\r\n2;3;0')).toBe('0.5_-1_1*2_3_0');
    expect(linesOf('0.5_-1_1*2_3_0')).toBe('0.5, -1, 1\n2, 3, 0\n');
    expect(linesOf('')).toBe('');
  });

  it('takes a placed point as one more line, after one that is not finished too', () => {
    expect(withPoint('', 0.25, -1, 0)).toBe('0.25, -1, 0\n');
    expect(withPoint('1,2,1', 3, 4, 0)).toBe('1,2,1\n3, 4, 0\n');
  });

  it('loses the line of the nearest point within reach, and no other', () => {
    const text = 'x,y,c\r\nnonsense\r\n1,1,1\r\n\r\n2,2,0';
    expect(withoutNearest(text, 1.2, 1, 0.5)).toEqual({ text: 'x,y,c\r\nnonsense\r\n\r\n2,2,0', point: [1, 1] });
    expect(withoutNearest(text, 1.9, 2, 0.5)?.text).toBe('x,y,c\r\nnonsense\r\n1,1,1\r\n\r\n');
    expect(withoutNearest(text, 5, 5, 0.5)).toBeUndefined();
    expect(withoutNearest('', 0, 0, 9)).toBeUndefined();
  });

  it('tells what is wrong with it, line by line', () => {
    expect(said('1,2\n1,a,1\n1,1,2\n9e9,1,1\n1,1,1')).toEqual([
      'Line 1: three columns are needed, not 2.',
      'Line 2: “a” is not a number.',
      'Line 3: the class is “2”, not 0 or 1.',
      'Line 4: 9e9 is too far out.',
      'The other lines are used; the text stays as it is.',
    ]);
    expect(said('1,2,1\n' + '1,2\n'.repeat(9)).slice(5)).toEqual([
      'And 4 more lines that cannot be read.',
      'The other lines are used; the text stays as it is.',
    ]);
    expect(said(`1,${'x'.repeat(90)},1`)).toEqual([`Line 1: “${'x'.repeat(29)}…” is not a number.`]);
    expect(said('1,1,1\n'.repeat(10_000))).toEqual([
      'Only the first 2000 points are used; 8000 more stay in the text.',
      'These points are too many for a link: it would open without them. Save them as a file.',
    ]);
    expect(said('0,5;1;1')).toEqual(['Line 1: “0,5” has a comma. Write a point, such as 0.5.']);
    expect(said('')).toEqual([]);
  });

  it('tells how many points there are', () => {
    expect(countOf(readPoints(''), words)).toBe('No points yet. Click on the map, or paste some.');
    expect(countOf(readPoints('1,1,1\n0,0,0\n2,2,1'), words)).toMatch(/^Points: 3, 2 of class 1 and 1 of class 0\./);
    expect(countOf(readPoints('1,1,0'), words)).toMatch(/All are of class 0: training waits/);
  });
});
