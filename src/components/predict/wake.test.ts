// @vitest-environment node
// The reader's side of a prediction, in a document without a browser.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROGRESS_KEY } from '../progress.ts';

const page = `<!doctype html><body><div id="wait" data-predict="wait" data-from="0" data-to="600" data-scale="linear"
data-result="498" data-within="0.1"><form>
<input type="range" value="0.5" data-range data-unset data-none="none yet"><input type="number" value="" data-number></form>
<details data-outcome><svg><text data-end="from">0</text><text data-end="to">600</text><line data-gap></line>
<g data-guess visibility="hidden"><circle></circle><text>your guess</text></g></svg>
<p data-said data-both="Guess: {guess}." data-choose="Move." data-outside="Outside."></p>
<div hidden data-when="late">Late.</div><div data-when="none">None.</div></details></div></body>`;

let kept: Map<string, string>;
let asked: string;

beforeEach(() => {
  kept = new Map();
  asked = '';
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => act());
  vi.stubGlobal('location', { search: '' });
});
afterEach(() => vi.unstubAllGlobals());

async function open(html = page) {
  const { document, Event } = parseHTML(html);
  vi.stubGlobal('document', document);
  const box = document.querySelector<HTMLElement>('[data-predict]')!;
  const range = box.querySelector<HTMLInputElement>('[data-range]')!;
  const number = box.querySelector<HTMLInputElement>('[data-number]')!;
  number.setCustomValidity = (message) => void (asked = message);
  number.reportValidity = () => asked === '';
  await import('./wake.ts');
  const place = (text: string): void => {
    number.value = text;
    number.dispatchEvent(new Event('input'));
    box.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };
  const said = (): string => box.querySelector('[data-said]')!.textContent!;
  return { box, range, number, place, said, click: () => range.dispatchEvent(new Event('click')) };
}

test.each([
  ['-5', 'Outside.'],
  ['1e308', 'Outside.'],
  ['', 'Move.'],
])('the guess %j is asked for again', async (text, message) => {
  const { box, place, said } = await open();
  place(text);
  expect(asked).toBe(message);
  expect(said()).toBe('');
  expect(box.querySelector('[data-guess]')!.getAttribute('visibility')).toBe('hidden');
  expect(kept.size).toBe(0);
});

test('near an end of the line the name of the guess has the place of the end’s number', async () => {
  const { box, place, said } = await open();
  const visible = (end: string) => box.querySelector(`[data-end=${end}]`)!.getAttribute('visibility');
  place('590');
  expect(said()).toBe('Guess: 590.');
  expect([visible('from'), visible('to')]).toEqual(['visible', 'hidden']);
  place('6e1');
  expect(said()).toBe('Guess: 60.');
  expect([visible('from'), visible('to')]).toEqual(['hidden', 'visible']);
});

test('a negative guess has a true minus', async () => {
  const { place, said } = await open(page.replace('data-from="0"', 'data-from="-8"'));
  place('-5');
  expect(said()).toBe('Guess: −5.');
});

test('a knob that nobody moved is no guess; a press on it is one', async () => {
  const { range, number, click } = await open();
  expect([range.hasAttribute('data-unset'), range.getAttribute('aria-valuetext')]).toEqual([true, 'none yet']);
  click();
  expect([range.hasAttribute('data-unset'), range.getAttribute('aria-valuetext')]).toEqual([false, '300']);
  expect(number.value).toBe('300');
});

test('a kept guess that cannot be is not put back', async () => {
  kept.set(PROGRESS_KEY, JSON.stringify({ version: 1, exercises: {}, predictions: { wait: '-5' } }));
  const { number } = await open();
  expect(number.value).toBe('');
});
