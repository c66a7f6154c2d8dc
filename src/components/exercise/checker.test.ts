// @vitest-environment node
// The reader's side of an exercise, in a document without a browser.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROGRESS_KEY } from '../progress.ts';

const page = (inside: string, id: string) => `<!doctype html><body>
<section id="slow-learning-${id}" data-exercise data-lang="en"><form>${inside}
<div data-reply></div><div hidden data-replies></div></form></section></body>`;

let kept: Map<string, string>;

function open(html: string): HTMLElement {
  const { document, window } = parseHTML(html);
  const { HTMLInputElement } = window as unknown as { HTMLInputElement: typeof globalThis.HTMLInputElement };
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
  return document.querySelector<HTMLElement>('section')!;
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const said = (exercise: HTMLElement): string => exercise.querySelector('[data-reply]')!.textContent!.trim();
const progress = () => JSON.parse(kept.get(PROGRESS_KEY) ?? '{}') as { exercises: Record<string, unknown> };

const waitPage = page(
  `<span data-given="z0">4</span><input type="text" data-field="time" value=""><span data-mark="time"></span>
   <span data-fact="time" data-digits="1">16.6</span>`,
  'continuous-wait',
);

test('a number is judged, marked, replied to and kept', async () => {
  const { check } = await import('./checker.ts');
  const exercise = open(waitPage);
  const input = exercise.querySelector('input')!;
  exercise.querySelector('[data-replies]')!.innerHTML = '<div data-to="counted">That is <i>counted</i>.</div>';
  input.value = '17';
  await check(exercise);
  expect(said(exercise)).toBe('Not yet. That is counted.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(exercise.querySelector('[data-mark]')!.textContent).toBe('not yet');
  input.value = '16.6';
  await check(exercise);
  expect(said(exercise)).toBe('Right.');
  const rightNow = { answer: { time: '16.6' }, right: true, tries: 2, box: 0 };
  expect(progress().exercises['slow-learning-continuous-wait']).toMatchObject(rightNow);
  input.value = '3';
  await check(exercise);
  expect(progress().exercises['slow-learning-continuous-wait']).toMatchObject({ ...rightNow, tries: 3 });
});

test('from the plan the exercise comes empty, with the numbers after those of the last answer', async () => {
  const { repeat } = await import('./checker.ts');
  const earlier = { answer: { time: '30' }, right: false, seed: 1 };
  kept.set(PROGRESS_KEY, JSON.stringify({ version: 1, exercises: { 'slow-learning-continuous-wait': earlier } }));
  const exercise = open(waitPage);
  await repeat(exercise);
  expect(exercise.querySelector('input')!.value).toBe('');
  expect(exercise.dataset.seed).toBe('2');
});

test('what was typed and not checked is put back with its numbers, without a verdict', async () => {
  const { restore } = await import('./checker.ts');
  const draft = JSON.stringify({ answer: { time: '29' }, seed: 1 });
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => (key.endsWith('continuous-wait') ? draft : null) });
  const exercise = open(waitPage);
  await restore(exercise);
  expect(exercise.querySelector('input')!.value).toBe('29');
  expect(exercise.querySelector('[data-given]')!.textContent).toBe('8');
  expect(said(exercise)).toBe('');
});

test('what cannot be read is said in words', async () => {
  const { check } = await import('./checker.ts');
  const exercise = open(waitPage);
  exercise.querySelector('input')!.value = '16,6';
  await check(exercise);
  expect(said(exercise)).toContain('“16,6” is not a number');
});

test('another variant changes givens and answers together', async () => {
  const { another, check } = await import('./checker.ts');
  const exercise = open(waitPage);
  await another(exercise);
  expect(exercise.querySelector('[data-given]')!.textContent).toBe('8');
  expect(exercise.querySelector('[data-fact]')!.textContent).toBe('30.0');
  expect(said(exercise)).toBe('The numbers have changed: variant 2 of 5.');
  exercise.querySelector('input')!.value = '30.0';
  await check(exercise);
  expect(said(exercise)).toBe('Right.');
  expect(progress().exercises['slow-learning-continuous-wait']).toMatchObject({ right: true, seed: 1 });
  for (let variant = 2; variant <= 5; variant++) await another(exercise);
  expect(said(exercise)).toBe('These are the document’s own numbers again.');
  expect(exercise.querySelector('[data-given]')!.textContent).toBe('4');
});

test('quick presses each go one variant on', async () => {
  const { another } = await import('./checker.ts');
  const exercise = open(waitPage);
  await Promise.all([another(exercise), another(exercise), another(exercise)]);
  expect(exercise.dataset.seed).toBe('3');
  expect(said(exercise)).toBe('The numbers have changed: variant 4 of 5.');
});

test.each([-1, 5, 1e300])('a kept variant %j that there is not is left alone', async (seed) => {
  const { restore } = await import('./checker.ts');
  const damaged = { answer: { time: '30' }, right: true, seed };
  kept.set(PROGRESS_KEY, JSON.stringify({ version: 1, exercises: { 'slow-learning-continuous-wait': damaged } }));
  const exercise = open(waitPage);
  await restore(exercise);
  expect(exercise.querySelector('input')!.value).toBe('');
  expect(exercise.querySelector('[data-given]')!.textContent).toBe('4');
  expect(said(exercise)).toBe('');
});

test('an unjudged proof opens its list before points are counted', async () => {
  const { check } = await import('./checker.ts');
  const points = '<input type="checkbox" value="law" data-field="points">';
  const exercise = open(page(`<div class="proof"><details>${points}</details></div>`, 'exponential-wait'));
  await check(exercise);
  expect(exercise.querySelector('details')!.hasAttribute('open')).toBe(true);
  expect(said(exercise)).toBe('Tick what you find in yours.');
  expect(kept.size).toBe(0);
  await check(exercise);
  expect(said(exercise)).toBe('Not yet. Points that you have not found: 6.');
});

test('items move past their neighbors and the order is read', async () => {
  const { check, move } = await import('./checker.ts');
  const names = ['ninety-nine', 'half', 'nine-tenths', 'two-thirds'];
  const items = names.map(
    (name) => `<li data-name="${name}"><button data-move="up"></button><button data-move="down"></button></li>`,
  );
  const exercise = open(page(`<ol data-order data-moved="Now {place} of 4.">${items.join('')}</ol>`, 'order-by-speed'));
  const list = exercise.querySelector('[data-order]')!;
  const button = list.querySelector<HTMLElement>('[data-name="nine-tenths"] [data-move="up"]')!;
  await check(exercise);
  expect(said(exercise)).toBe('Not yet. The first that is out of place is number 2.');
  await move(exercise, button);
  expect(said(exercise)).toBe('Now 2 of 4.');
  await check(exercise);
  expect(said(exercise)).toBe('Right.');
  await move(exercise, list.querySelector<HTMLElement>('[data-name="ninety-nine"] [data-move="up"]')!);
  expect(said(exercise)).toBe('Now 1 of 4.');
});

test('an earlier answer is put back, unless the reader has begun', async () => {
  const { restore } = await import('./checker.ts');
  const earlier = { answer: { time: '30' }, right: true, seed: 1 };
  kept.set(PROGRESS_KEY, JSON.stringify({ version: 1, exercises: { 'slow-learning-continuous-wait': earlier } }));
  const exercise = open(waitPage);
  await restore(exercise);
  expect(exercise.querySelector('input')!.value).toBe('30');
  expect(exercise.querySelector('[data-given]')!.textContent).toBe('8');
  expect(said(exercise)).toBe('Answered earlier: right.');
  const begun = open(waitPage);
  begun.querySelector('input')!.value = '5';
  await restore(begun);
  expect(begun.querySelector('input')!.value).toBe('5');
});

test('where nothing can be kept it is said once', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('denied');
    },
  });
  vi.resetModules();
  const { check } = await import('./checker.ts');
  const exercise = open(waitPage);
  exercise.querySelector('input')!.value = '16.6';
  await check(exercise);
  expect(said(exercise)).toContain('This browser keeps nothing for this site');
  await check(exercise);
  expect(said(exercise)).toBe('Right.');
});
