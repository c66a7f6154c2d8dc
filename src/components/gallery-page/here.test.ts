import { expect, test } from 'vitest';
import { withHost } from './here.ts';

test('gives a frame and a link the host of the page', () => {
  const host = 'https://course.test:8080';
  expect(withHost('<iframe src="/base/embed/xor/" width="720">', host)).toBe(
    '<iframe src="https://course.test:8080/base/embed/xor/" width="720">',
  );
  expect(withHost('/f/xor-lift/', host)).toBe('https://course.test:8080/f/xor-lift/');
});

test('leaves an address with a host alone', () => {
  for (const text of ['<iframe src="https://example.org/embed/xor/">', 'https://example.org/f/xor-lift/']) {
    expect(withHost(text, 'https://course.test')).toBe(text);
  }
});
