import { expect, test } from 'vitest';
import { codeWords } from '../../../i18n/code/index.ts';
import { countWords, particulars, troubleWords } from './report.ts';
import { showBoth, showCall } from './show.ts';

const say = await codeWords('en');
const failed = { call: 'f', args: [[1, 0.1 + 0.2], { w: -1 }], wanted: [1, 2] };
const wrong = { right: false, passed: 1, of: 4, printed: [] };

test('a call stands there as one would type it, cut where it is long', () => {
  expect(showCall('f', failed.args)).toBe('f([1, 0.3], { w: -1 })');
  expect(showCall('f', [Array(500).fill(1)])).toMatch(/^f\(\[1, 1.*…$/);
});

test('two results have as many digits as tell them apart', () => {
  expect(showBoth(0.25, 0.5)).toEqual(['0.25', '0.5']);
  expect(showBoth(0.123456789, 0.1234567)).toEqual(['0.123456789', '0.1234567']);
  expect(showBoth(undefined, [NaN])).toEqual(['undefined', '[NaN]']);
});

test('what went wrong is said in words', () => {
  const shape = {
    code: 'shape',
    got: { is: 'list', length: 3 },
    wanted: { is: 'matrix', rows: 2, columns: 3 },
  } as const;
  expect(troubleWords({ ...wrong, trouble: shape }, say)).toBe('The result is a list of 3; it should be a 2×3 matrix.');
  expect(troubleWords({ ...wrong, trouble: { code: 'endless' } }, say)).toMatch(/after 2 seconds/);
  expect(countWords({ ...wrong, failed }, say)).toBe('Cases that agree with the library: 1 of 4.');
  expect(countWords(wrong, say)).toBe('');
});

test('the first call that differs is shown with both results, and what was printed', () => {
  const finding = { ...wrong, failed: { ...failed, got: [1, 3] }, printed: ['a', 'b'] };
  expect(particulars(finding, say).map(([, text]) => text)).toEqual([
    'f([1, 0.3], { w: -1 })',
    '[1, 3]',
    '[1, 2]',
    'a\nb',
  ]);
});
