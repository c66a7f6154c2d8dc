import { describe, expect, it } from 'vitest';
import { isDark, ownName } from './own-name.ts';

describe('the name of a file of one’s own settings', () => {
  it('says the theme that the drawing was seen in', () => {
    expect(ownName('09-slow-learning-twin--light-page.svg', true)).toBe('09-slow-learning-twin--own-dark-page.svg');
    expect(ownName('09-slow-learning-twin--light-page.csv', false)).toBe('09-slow-learning-twin--own-light-page.csv');
  });

  it.each([
    ['rgb(255, 255, 248)', false],
    ['rgb(21, 22, 24)', true],
    ['color(srgb 0.09 0.09 0.1)', true],
    ['color(srgb 0.99 0.98 0.95)', false],
  ])('%s is dark: %s', (color, dark) => expect(isDark(color)).toBe(dark));
});
