import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { props } from './fixture.ts';
import type { Ports } from './ports.ts';

const opened: Ports[] = [];
vi.mock('./session.ts', () => ({
  createSession: (_: unknown, ports: Ports) => {
    opened.push(ports);
    return { open: async () => {}, redraw: () => {} };
  },
}));

const { openInPage } = await import('./page.ts');

const workers: { heard: string[]; ended: boolean }[] = [];
const listeners = new Map<string, () => void>();

class FakeWorker {
  heard: string[] = [];
  ended = false;
  constructor() {
    workers.push(this);
  }
  postMessage({ type }: { type: string }) {
    this.heard.push(type);
  }
  terminate() {
    this.ended = true;
  }
}

function open(search: string) {
  const figures = ['a', 'b'].map(
    (id) => `<figure id="${id}" data-experiment="${id}"><div class="panel"></div></figure>`,
  );
  const { document } = parseHTML(`<html><body>${figures.join('')}</body></html>`);
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { pathname: '/', search, hash: '#a' });
  const into: string[] = [];
  return {
    into,
    labs: ['a', 'b'].map((id) => {
      const figure = document.getElementById(id)!;
      figure.scrollIntoView = () => void into.push(id);
      return openInPage({ ...props, figure: id, experiment: id }, figure.querySelector('.panel')!, () => {});
    }),
    document,
  };
}

beforeEach(() => {
  opened.length = 0;
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callback());
});
afterEach(() => vi.unstubAllGlobals());

const silent = { progress() {}, snapshot() {}, done() {}, failed() {}, lost() {} };

describe('two figures in a page', () => {
  it('compute beside each other, and one stops nothing of the other', async () => {
    const { labs } = open('');
    const [first, second] = opened;
    first!.worker().run('a', {}, silent);
    second!.worker().run('b', {}, silent);
    second!.worker().cancel();
    await vi.waitFor(() => expect(workers.map(({ heard }) => heard)).toEqual([['run'], ['run', 'cancel']]));
    for (const { close } of labs) close();
    await vi.waitFor(() => expect(workers.map(({ ended }) => ended)).toEqual([true, true]));
  });

  it('stand where the address says, though its hash names another', () => {
    const { into } = open('?run=b');
    expect(into).toContain('b');
    expect(into).not.toContain('a');
    // once more after the browser has followed the hash
    into.length = 0;
    listeners.get('load')?.();
    expect(into).toEqual(['b']);
  });
});
