// The session with the worker's own code at the other end of the line: a run, a change, the past, a cut and its undo,
// files that are none.
import { beforeEach, describe, expect, it } from 'vitest';
import { experiment } from '../../experiments/playground/experiment.ts';
import { parameters, type Settings } from '../../experiments/playground/parameters.ts';
import { words } from '../../i18n/playground/en.ts';
import { completeSettings } from '../../lib/parameter/index.ts';
import { createHistory } from './history.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { loadRun } from './saved.ts';
import { serve } from './serve.ts';
import { createSession, type Session } from './session.ts';
import type { LabProps, View } from './view.ts';

const QUICK = { data: 'moons', samples: 24, sizes: [2, 3, 1], epochs: 12 };
const settingsOf = (given: Record<string, unknown> = {}): Settings =>
  completeSettings(parameters, { ...QUICK, ...given }) as Settings;

const lab = {
  ...{ id: 'lab', lang: 'en', document: settingsOf() },
  starts: experiment.presets.map(({ name, settings }) => ({ name, label: name, settings })),
  built: { settings: settingsOf(), end: 12, cost: [0, 0], wrong: [0, 0], count: [14, 10], worst: ['W1', 0] },
} as unknown as LabProps;

let view: View;
let session: Session;
let files: string[];
let clock = 0;
let busy: Promise<unknown> = Promise.resolve();

/** Time passes only where somebody waits for it. */
const pause = async (ms: number): Promise<void> => {
  clock += Math.max(1, ms);
  await new Promise((resolve) => setImmediate(resolve));
};
const settle = async (): Promise<void> => {
  for (let i = 0; i < 8; i++) {
    await busy;
    await pause(1);
  }
};

beforeEach(async () => {
  files = [];
  session = createSession(lab, words, {
    link(hear: (message: FromWorker) => void) {
      const answer = serve({ say: (message) => hear(structuredClone(message)), now: () => clock, pause });
      return { say: (message: ToWorker) => void (busy = Promise.all([busy, answer(structuredClone(message))])), close: () => {} }; // prettier-ignore
    },
    now: () => clock,
    later: (act) => void (busy = Promise.all([busy, pause(1).then(act)])),
    view: (next) => (view = next),
    download: (_kind, text) => files.push(text),
  });
  session.open(undefined, undefined);
  await settle();
});

const cost = (): number[] => Array.from(view.curves!.cost);

describe('a session', () => {
  it('brings back the run of the page, and goes on by an epoch', async () => {
    expect([view.phase, view.end, view.moment!.epoch]).toEqual(['resting', 12, 12]);
    session.step();
    await settle();
    expect([view.end, cost().length]).toEqual([13, 14]);
  });

  it('runs, hears of a change on its way, and pauses', async () => {
    session.run();
    await pause(200);
    session.set('eta', '0.2');
    await pause(400);
    await pause(400);
    session.pause();
    await settle();
    expect(view.phase).toBe('resting');
    expect(view.end).toBeGreaterThan(13);
    expect(view.changes).toMatchObject([{ name: 'eta', value: 0.2 }]);
    expect(view.settings.eta).toBe(0.2);
  });

  it('shows the past, cuts it by a change, and brings back what was cut', async () => {
    const whole = cost();
    session.show(5);
    await settle();
    expect([view.moment!.epoch, view.shown, view.end]).toEqual([5, 5, 12]);
    session.set('lambda', '0.02');
    await settle();
    expect([view.end, view.undo]).toEqual([5, 12]);
    expect(view.changes).toEqual([{ epoch: 5, name: 'lambda', value: 0.02 }]);
    expect(cost()).toEqual(whole.slice(0, 6));
    session.undo();
    await settle();
    expect([view.end, view.shown, view.undo]).toEqual([12, 5, undefined]);
    expect(cost()).toEqual(whole);
  });

  it('forgets what was typed in vain when other settings are chosen', async () => {
    session.set('eta', 'fast');
    expect(view.errors['eta']).toMatch(/^eta: "fast" is not/);
    session.start();
    await settle();
    expect([view.errors, view.texts['eta']]).toEqual([{}, String(view.settings.eta)]);
  });

  it('goes back to 0 with the same weights or with new ones, in the settings that stand', async () => {
    const start = view.moment!.settings.seed;
    session.set('eta', '0.5');
    session.back();
    await settle();
    expect([view.end, view.settings.eta, view.changes.length]).toEqual([0, 0.5, 0]);
    const first = view.moment!.W;
    session.fresh();
    await settle();
    expect(view.settings.seed).toBe(start + 1);
    expect(view.moment!.W).not.toEqual(first);
    session.set('sizes', '[2,4,1]');
    await settle();
    expect([view.base.sizes, view.changes.length]).toEqual(['[2,4,1]', 0]);
  });

  it('takes the examples shown as the reader’s own, and says what is refused', async () => {
    session.set('data', 'own');
    await settle();
    expect(view.settings.points.split('*')).toHaveLength(24);
    session.set('eta', '-1');
    expect(view.errors['eta']).toMatch(/^eta: -1 is not accepted/);
    session.set('points', '');
    await settle();
    expect(view.notices.run).toBe(words.empty);
  });

  it('stops where the cost leaves the numbers, and says so', async () => {
    session.setAll([['activation', 'relu'], ['cost', 'quadratic'], ['optimizer', 'gradient-descent'], ['eta', 1e200]]); // prettier-ignore
    session.step();
    await settle();
    session.step();
    await settle();
    expect(view.phase).toBe('diverged');
    expect(view.notices.run).toMatch(/^In epoch \d+ the cost was no longer a number, and [Wb]\d went first/);
  });
});

describe('files', () => {
  it('hold the whole run, which comes back to the same bits', async () => {
    session.show(7);
    session.set('lambda', '0.01');
    await settle();
    session.step();
    await settle();
    const [before, end] = [cost(), view.end];
    session.file('run');
    await settle();
    session.back();
    await settle();
    await session.load(new Blob([files[0]!]));
    await settle();
    expect([view.end, cost()]).toEqual([end, before]);
    expect(view.notices.load).toBe(words.loaded);
    const other = JSON.parse(files[0]!) as { weights: Record<string, number[]> };
    other.weights['W1']![0]! += 1;
    await session.load(new Blob([JSON.stringify(other)]));
    await settle();
    expect(view.notices.load).toBe(words.loadedOther);
  });

  it.each([
    ['', 'this is not JSON'],
    ['[]', 'the text is missing or no object'],
    ['{"format":"x"}', 'no run of the playground'],
    ['{"format":"feedforward-playground-run","version":2}', 'only version 1'],
    ['{"format":"feedforward-playground-run","version":1}', 'settings is missing'],
    ['{"format":"feedforward-playground-run","version":1,"settings":{"eta":0}}', 'eta: 0 is not accepted'],
    ['{"format":"feedforward-playground-run","version":1,"settings":{},"epoch":1e9}', 'epoch must be'],
    ['{"format":"feedforward-playground-run","version":1,"settings":{},"epoch":1,"changes":[[1]]}', 'a change must be'],
    ['{"format":"feedforward-playground-run","version":1,"settings":{},"epoch":1,"changes":[[1,"eta",{"toString":1}]]}', 'a change must be'], // prettier-ignore
    ['{"format":"feedforward-playground-run","version":1,"settings":{},"epoch":1,"changes":[[1,"__proto__",1]]}', 'unknown parameter'], // prettier-ignore
    ['{"format":"feedforward-playground-run","version":1,"settings":{},"epoch":1,"changes":[],"weights":{"W1":[null]}}', 'weights.W1'], // prettier-ignore
  ])('%s is refused: %s', (text, reason) => {
    expect(() => loadRun(text)).toThrow(reason);
  });

  it('give data, curves, network and a program', async () => {
    for (const kind of ['data', 'curves', 'network', 'numpy'] as const) session.file(kind);
    await settle();
    const [data, curves, network, numpy] = files;
    expect(data).toMatch(/^x1,x2,class,part\n/);
    expect(data!.trim().split('\n')).toHaveLength(25);
    expect(curves!.trim().split('\n')).toHaveLength(14);
    expect(JSON.parse(network!)).toMatchObject({ format: 'feedforward-network', options: { sizes: [2, 3, 1] } });
    expect(numpy).toContain('    z = h @ W1 + b1\n    h = np.tanh(z)\n    z = h @ W2 + b2');
  });
});

it('thins its history evenly, and keeps the newest', () => {
  const history = createHistory(8);
  for (let epoch = 0; epoch <= 40; epoch++) {
    history.add({ epoch, settings: settingsOf(), network: { parameters: [], layers: [] } } as never);
  }
  expect(history.stride).toBe(8);
  expect([0, 5, 9, 39, 40].map((epoch) => history.at(epoch)!.epoch)).toEqual([0, 0, 8, 32, 40]);
});
