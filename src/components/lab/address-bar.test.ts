import { describe, expect, it } from 'vitest';
import { createAddressBar } from './address-bar.ts';

function page(start: string) {
  let at = new URL(start, 'https://site.example/');
  const bar = createAddressBar(
    () => at,
    (address) => (at = new URL(address, at)),
  );
  return { bar, follow: (link: string) => (at = new URL(link, at)), shown: () => `${at.search}${at.hash}` };
}

describe('the address of a page with two figures', () => {
  it('is taken by a reader’s act, not by the end of a run elsewhere', () => {
    const { bar, shown } = page('/lesson/');
    bar.put('a', '?run=one#a', 'reader');
    bar.put('b', '?run=two#b', 'reader');
    bar.put('a', '?run=one&step=9#a', 'run');
    expect(shown()).toBe('?run=two#b');
    bar.put('b', '?run=two&step=9#b', 'run');
    expect(shown()).toBe('?run=two&step=9#b');
  });

  it('is not emptied for another figure', () => {
    const { bar, shown } = page('/lesson/');
    bar.put('a', '?run=one&eta=1#a', 'reader');
    bar.put('b', undefined, 'reader');
    expect(shown()).toBe('?run=one&eta=1#a');
  });

  it('goes back to what it was before the first act', () => {
    const { bar, follow, shown } = page('/lesson/?lens=two');
    follow('#section');
    bar.put('a', '?run=one#a', 'reader');
    bar.put('a', undefined, 'reader');
    expect(shown()).toBe('?lens=two#section');
  });

  it('stays where a link led since', () => {
    const { bar, follow, shown } = page('/lesson/');
    bar.put('a', '?run=one#a', 'reader');
    follow('#section');
    bar.put('a', undefined, 'reader');
    expect(shown()).toBe('#section');
  });

  it('that was opened for a figure is emptied by it alone', () => {
    const { bar, shown } = page('/lesson/?run=one&eta=1#a');
    bar.opened('a');
    bar.put('b', undefined, 'reader');
    expect(shown()).toBe('?run=one&eta=1#a');
    bar.put('a', undefined, 'reader');
    expect(shown()).toBe('#a');
  });
});
