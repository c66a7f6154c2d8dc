import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchOn } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function streamOf(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

test('a file or pipe hears nothing of a short run, then a line every two seconds', () => {
  const { stream, written } = streamOf(false);
  const watch = watchOn(stream, 'digits');
  for (let step = 1; step <= 50; step++) {
    vi.advanceTimersByTime(100);
    watch({ step, of: 50 });
  }
  watch.end();
  expect(written).toEqual(['digits: 20 of 50\n', 'digits: 40 of 50\n']);
});

test('a terminal sees one line rewritten in place, and an empty one at the end', () => {
  const { stream, written } = streamOf(true);
  const watch = watchOn(stream, 'digits');
  for (let step = 1; step <= 3; step++) {
    vi.advanceTimersByTime(60);
    watch({ step, of: 3 });
  }
  watch.end();
  expect(written).toEqual(['\rdigits: 2 of 3', '\r\u001b[K']);
});
