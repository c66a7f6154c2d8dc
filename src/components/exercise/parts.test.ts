import { expect, test } from 'vitest';
import { markPart, partsOf, splitParts } from './parts.ts';

test('parts leave the text, in order, with their props', () => {
  const hint = markPart('hint', {}, '<p>Look at σ′.</p>');
  const reply = markPart('reply', { to: 'a -- b > c', value: 3 }, ' You took <em>it</em>. ');
  const { text, parts } = splitParts(`<p>What?</p>\n<p>${hint}</p>${reply}\n<p>More.</p>${hint}`);
  expect(text).toBe('<p>What?</p>\n\n<p>More.</p>');
  expect(parts.map((part) => part.kind)).toEqual(['hint', 'reply', 'hint']);
  expect(partsOf(parts, 'reply')).toEqual([
    { kind: 'reply', props: { to: 'a -- b > c', value: 3 }, html: 'You took <em>it</em>.' },
  ]);
});

test('a text without parts stays as it is', () => {
  expect(splitParts('<p>Only text.</p>')).toEqual({ text: '<p>Only text.</p>', parts: [] });
});
