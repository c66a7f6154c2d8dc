import { expect, it } from 'vitest';
import { asked } from './asked-in-vain.ts';

const known = ['all', 'A', 'B'];

it('takes a choice that is there', () => {
  expect(asked('?document=B&x=1', 'document', known)).toEqual({ value: 'B' });
  expect(asked('?x=1', 'document', known)).toEqual({});
});

it.each([
  ['?document=Z', 'document: "Z"'],
  ['?document=', 'document: ""'],
  ['?document=b', 'document: "b"'],
  ['?document=A&document=B', 'document: "A", "B"'],
  ['?document=__proto__', 'document: "__proto__"'],
  ['?document=%E2%80%AEA', 'document: "\\u{202e}A"'],
])('%s is refused: %s', (search, refused) => {
  expect(asked(search, 'document', known)).toEqual({ refused });
});

it('quotes what is long by its beginning', () => {
  for (const text of ['x'.repeat(9000), 'a+'.repeat(9000)])
    expect(asked(`?document=${text}`, 'document', known).refused!.length).toBeLessThan(100);
});
