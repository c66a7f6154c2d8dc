import { expect, test } from 'vitest';
import { DWELL, createReading } from './sections.ts';

function open() {
  let time = 0;
  const read: string[] = [];
  const reading = createReading(['one', 'two', 'three'], { now: () => time, read: (id) => read.push(id) });
  return { reading, read, wait: (milliseconds: number) => void (time += milliseconds) };
}

test('a section is read once it was in view long enough and its end was seen', () => {
  const { reading, read, wait } = open();
  reading.enter(0);
  expect(reading.settle()).toBe(DWELL);
  wait(DWELL - 1000);
  reading.seeEnds(1);
  expect(reading.settle()).toBe(1000);
  expect(read).toEqual([]);
  wait(1000);
  expect(reading.settle()).toBeUndefined();
  expect(read).toEqual(['one']);
  wait(DWELL);
  reading.settle();
  expect(read).toEqual(['one']);
});

test('whoever scrolls past has read nothing, and who stays above the end neither', () => {
  const { reading, read, wait } = open();
  for (const index of [0, 1, 2]) {
    reading.enter(index);
    wait(500);
    reading.seeEnds(index);
    reading.settle();
  }
  wait(10 * DWELL);
  reading.settle();
  expect(read).toEqual([]);
  reading.seeEnds(3);
  reading.settle();
  expect(read).toEqual(['three']);
});

test('time adds up over visits to a section, and does not pass while the page is hidden', () => {
  const { reading, read, wait } = open();
  reading.seeEnds(3);
  reading.enter(1);
  wait(DWELL / 2);
  reading.enter(0);
  reading.pause();
  wait(DWELL);
  reading.resume();
  reading.enter(1);
  wait(DWELL / 2);
  reading.settle();
  expect(read).toEqual(['two']);
  expect(reading.current()).toBe('two');
});

test('a page that is closed at once moves no bookmark', () => {
  const { reading, wait } = open();
  wait(DWELL - 1);
  expect(reading.hasBegun()).toBe(false);
  wait(1);
  expect(reading.hasBegun()).toBe(true);
  expect(reading.current()).toBeUndefined();
});
