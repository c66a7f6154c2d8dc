// @vitest-environment node
import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function press(): Promise<HTMLElement> {
  const { document, Event } = parseHTML(
    '<p><span role="status">Checked.</span><button hidden data-check></button></p>',
  );
  vi.stubGlobal('document', document);
  const button = document.querySelector('button')!;
  button.dataset.words = JSON.stringify({ notLoaded: 'Not loaded.' });
  await import('./derivation-again.ts');
  button.dispatchEvent(new Event('click'));
  return document.querySelector('p')!;
}

test('without the network it says that the check did not arrive', async () => {
  vi.doMock('./derivation-check.ts', () => Promise.reject(new TypeError('failed to fetch')));
  const line = await press();
  await vi.waitFor(() => expect(line.querySelector('[role=status]')!.textContent).toBe('Not loaded.'));
  expect(line.querySelector('button')!.hidden).toBe(false);
});

test('with the network the check runs', async () => {
  const checkHere = vi.fn();
  vi.doMock('./derivation-check.ts', () => ({ checkHere }));
  const line = await press();
  await vi.waitFor(() => expect(checkHere).toHaveBeenCalledWith(line.querySelector('button')));
  expect(line.querySelector('[role=status]')!.textContent).toBe('Checked.');
});
