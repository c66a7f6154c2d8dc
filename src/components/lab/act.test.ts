import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import act from './act.ts';

const PLATE = `<figure id="counting-twin" data-experiment="counting"><astro-island><div class="panel">
  <input name="by" value="1"><input name="steps" value="10"><button>Run</button>
  <p role="status" data-unreached="No network."></p></div></astro-island></figure>`;

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A sleeping figure in a page of which only what the directive reads is there. */
function asleep(load: () => Promise<() => Promise<void>>, search = '') {
  const { document, Event } = parseHTML(`<html><body>${PLATE}</body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { search, hash: '' });
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('HTMLSelectElement', class {});
  const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  for (const name of ['by', 'steps']) {
    // linkedom keeps the attribute in step with the value
    Object.defineProperty(field(name), 'defaultValue', { value: field(name).value });
  }
  const said: string[] = [];
  for (const name of ['by', 'steps'])
    field(name).addEventListener('input', () => said.push(`${name} ${field(name).value}`));
  const button = document.querySelector<HTMLElement>('button')!;
  let presses = 0;
  button.addEventListener('click', () => presses++);
  const island = document.querySelector<HTMLElement>('astro-island')!;
  const start = () => act(load, { name: 'act', value: '' }, island);
  const touch = () => island.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const status = () => document.querySelector('[role="status"]')!.textContent;
  return { start, field, said, button, presses: () => presses, touch, status };
}

afterEach(() => vi.unstubAllGlobals());

describe('a sleeping figure', () => {
  it('says that its code cannot be reached, and tries again at the next act', async () => {
    let attempts = 0;
    const hydrate = vi.fn(async () => {});
    const load = async () => {
      if (attempts++ === 0) throw new Error('offline');
      return hydrate;
    };
    const { start, button, presses, status } = asleep(load);
    void start();
    button.click();
    await settled();
    expect(status()).toBe('No network.');
    expect(hydrate).not.toHaveBeenCalled();
    button.click();
    await settled();
    expect(hydrate).toHaveBeenCalledOnce();
    expect(presses()).toBe(3); // two by the reader, of which the second is said again
  });

  it('says so too when Astro keeps the failure to itself', async () => {
    const { start, touch, status } = asleep(async () => async () => {});
    document.querySelector('astro-island')!.setAttribute('ssr', '');
    void start();
    touch();
    await settled();
    expect(status()).toBe('No network.');
  });

  it('says again what was typed', async () => {
    const { start, field, said, touch } = asleep(async () => async () => {});
    void start();
    field('by').value = '3';
    touch();
    await settled();
    expect(said).toEqual(['by 3']);
  });

  it('does not say again what an address set', async () => {
    const lab = asleep(async () => async () => void (lab.field('steps').value = '1000'), '?run=counting&steps=200000');
    void lab.start();
    await settled();
    expect(lab.said).toEqual([]);
  });
});
