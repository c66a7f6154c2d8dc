import { expect, test } from 'vitest';
import { checkChoice } from './choice.ts';
import { checkOrdering } from './ordering.ts';
import { checkProof } from './proof.ts';

test('a wrong choice is named', () => {
  expect(checkChoice('rate', 'rate')).toEqual({ right: true });
  expect(checkChoice('too-few', 'rate')).toEqual({ right: false, mistake: 'too-few' });
  expect(checkChoice('', 'rate')).toEqual({ right: false, trouble: { code: 'none-chosen' } });
});

test('an order is right as a whole, known by name, or wrong from a place on', () => {
  const mistakes = { backwards: ['c', 'b', 'a'] };
  expect(checkOrdering(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual({ right: true });
  expect(checkOrdering(['c', 'b', 'a'], ['a', 'b', 'c'], mistakes)).toEqual({ right: false, mistake: 'backwards' });
  expect(checkOrdering(['a', 'c', 'b'], ['a', 'b', 'c'], mistakes).trouble).toEqual({ code: 'from-place', place: 2 });
  expect(checkOrdering(['a', 'b'], ['a', 'b', 'c']).trouble).toEqual({ code: 'from-place', place: 3 });
});

test('a proof is complete with all its points', () => {
  expect(checkProof(['a', 'b'], ['a', 'b'])).toEqual({ right: true });
  expect(checkProof(['b', 'other'], ['a', 'b']).trouble).toEqual({ code: 'points-left', left: 1 });
});
