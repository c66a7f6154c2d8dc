// What the lab does besides training: the pad's picture, the worker's answers, what is kept, files of a reader's own.
import { describe, expect, it } from 'vitest';
import { experiment } from '../../experiments/digits-training/experiment.ts';
import { digits, write } from '../../lib/data/digits.ts';
import { createRandom, stream } from '../../lib/nn/index.ts';
import { settingsFor } from '../../lib/parameter/index.ts';
import { words } from '../../i18n/digits/en.ts';
import { pictureOfLines, sample } from './drawn.ts';
import { createFiles } from './files.ts';
import { createKeeper } from './keeper.ts';
import { withFiles } from './own.ts';
import { emptied, linesOf, pictureOf, withLine, withPoint, withoutLast, type Pad } from './pad.ts';
import type { FromWorker, Snapshot } from './protocol.ts';
import type { RunSettings } from './settings.ts';
import { serve } from './serve.ts';
import { refusalOf, type Store } from './store.ts';

const settingsOf = (given: Record<string, unknown> = {}): RunSettings =>
  settingsFor(experiment, { samples: 100, sizes: [784, 6, 10], epochs: 3, ...given });

describe('a drawing', () => {
  it('becomes the picture that training would have: cut out, scaled, centered', () => {
    const { X } = digits(1, createRandom(5));
    const { lines, pen } = write(0, createRandom(5));
    const elsewhere = lines.map((line) => line.map((value, i) => 0.3 * value + (i % 2 ? 0.61 : 0.22)));
    const picture = pictureOfLines(elsewhere, pen, 28)!;
    const most = picture.reduce((worst, value, i) => Math.max(worst, Math.abs(value - X.data[i]!)), 0);
    expect(most).toBeLessThan(1e-9);
    expect(pictureOfLines(lines, pen, 28)).toEqual(X.row[0]);
  });

  it('has no picture while it is empty, and one as soon as there is a dot', () => {
    expect(pictureOfLines([], 1.4, 28)).toBeUndefined();
    const dot = pictureOfLines([[0.1, 0.9]], 1.4, 28)!;
    expect(dot.reduce((sum, ink) => sum + ink, 0)).toBeGreaterThan(4);
    expect(dot[14 * 28 + 14]).toBeGreaterThan(0.9);
  });

  const empty: Pad = {
    settings: { digit: 'drawn', hand: 1, turn: 0, slant: 0, pen: 1.4 },
    lines: [],
    taken: undefined,
  };
  it('is drawn on as it stands, and a sample gives way to it', () => {
    const sampled: Pad = { ...empty, settings: { ...empty.settings, digit: '4', turn: 20 } };
    expect(linesOf(sampled)).not.toEqual(sample(4, 1));
    expect(pictureOf(sampled, 28)).toHaveLength(784);
    const drawn = withLine(sampled, [0.2, 0.2, 0.8, 0.8]);
    expect(drawn.lines).toEqual([[0.2, 0.2, 0.8, 0.8]]);
    expect(drawn.settings).toMatchObject({ digit: 'drawn', turn: 0 });
    const turned = { ...drawn, settings: { ...drawn.settings, turn: 90 } };
    expect(withLine(turned, [0.5, 0.5]).lines[0]!.map((value) => Number(value.toFixed(6)))).toEqual([
      0.8, 0.2, 0.2, 0.8,
    ]);
    expect(withoutLast(drawn).lines).toEqual([]);
    expect(emptied(sampled)).toEqual(empty);
  });

  it('keeps only points that tell something', () => {
    expect(withPoint([0.5, 0.5], 0.501, 0.502)).toEqual([0.5, 0.5]);
    expect(withPoint([], 0.5, 0.5)).toEqual([0.5, 0.5]);
  });
});

/** A worker without a page; its clock runs a millisecond a look. */
function worker() {
  const said: FromWorker[] = [];
  let clock = 0;
  const answer = serve({
    say: (message) => void said.push(structuredClone(message)),
    now: () => (clock += 10),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const of = <T extends FromWorker['type']>(type: T) =>
    said.filter((message): message is Extract<FromWorker, { type: T }> => message.type === type);
  const last = (): Snapshot => of('snapshot').at(-1)!.snapshot;
  return { answer, said, of, last };
}

describe('the worker', () => {
  it('runs, hears "pause" in between, and goes on to the same bits', async () => {
    const straight = worker();
    await straight.answer({ type: 'start', job: 1, settings: settingsOf(), till: 3 });
    const { answer, of, last } = worker();
    const running = answer({ type: 'start', job: 1, settings: settingsOf(), till: 3 });
    await answer({ type: 'pause' });
    await running;
    expect(last().phase).toBe('resting');
    expect(last().epoch).toBeLessThan(3);
    await answer({ type: 'go', till: 3, batches: 1 });
    await answer({ type: 'go', till: 3 });
    expect(last()).toEqual(straight.last());
    expect(last().phase).toBe('done');
    expect(of('pictures')).toHaveLength(1);
  });

  it('goes further when more epochs are asked for', async () => {
    const { answer, last } = worker();
    await answer({ type: 'start', job: 1, settings: settingsOf({ epochs: 1 }), till: 1 });
    await answer({ type: 'go', till: 2 });
    const straight = worker();
    await straight.answer({ type: 'start', job: 1, settings: settingsOf({ epochs: 2 }), till: 2 });
    expect(last()).toEqual(straight.last());
  });

  it('saves and loads, and says why it does not', async () => {
    const { answer, of, last } = worker();
    await answer({ type: 'start', job: 1, settings: settingsOf(), till: 0 });
    await answer({ type: 'go', till: 3, batches: 4 });
    const before = last();
    await answer({ type: 'save' });
    const { text } = of('saved').at(-1)!;
    await answer({ type: 'go', till: 3 });
    await answer({ type: 'load', job: 2, text });
    expect(last()).toEqual(before);
    await answer({ type: 'load', job: 3, text: text.slice(0, 500) });
    expect(of('refused').at(-1)).toEqual({ type: 'refused', about: 'load', message: 'saved run: this is not JSON' });
    expect(of('snapshot').at(-1)!.job).toBe(3);
  });

  it('hands out a held-out picture to the last bit, and refuses settings that do not fit', async () => {
    const { answer, of } = worker();
    await answer({ type: 'start', job: 1, settings: settingsOf(), till: 0 });
    await answer({ type: 'picture', index: 3 });
    expect(of('picture').at(-1)!.values).toHaveLength(784);
    await answer({ type: 'start', job: 2, settings: settingsOf({ sizes: [196, 10] }), till: 1 });
    expect(of('refused').at(-1)!.message).toMatch(/^sizes: 196-10 do not fit/);
  });
});

const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

describe('keeping', () => {
  function kept(store: Partial<Store>) {
    const told: [boolean, string][] = [];
    let asked = 0;
    const none: Store = { put: async () => {}, get: async () => undefined, remove: async () => {} };
    const keeper = createKeeper({
      store: { ...none, ...store },
      now: () => 0,
      ask: () => void asked++,
      download: (name) => told.push([false, name]),
      tell: (keep, key) => told.push([keep, key]),
    });
    return { keeper, told, asked: () => asked };
  }

  it('puts the run away, and again when it has changed', async () => {
    const texts: string[] = [];
    const { keeper, told, asked } = kept({ put: async (text) => void texts.push(text) });
    keeper.changed(false);
    expect(asked()).toBe(0);
    keeper.keep(true);
    await keeper.saved('one', 1);
    keeper.changed(false);
    await keeper.saved('two', 2);
    expect([texts, told.at(-1)]).toEqual([
      ['one', 'two'],
      [true, 'kept'],
    ]);
    keeper.changed(true);
    expect(asked()).toBe(2);
    keeper.save();
    await keeper.saved('three', 3);
    expect(told.at(-1)).toEqual([false, 'digits-run-epoch-3.json']);
  });

  it.each([
    [full, 'keepFull'],
    [new Error('denied'), 'keepBlocked'],
  ])('says that storage is full or blocked, once, and goes on (%#)', async (error, key) => {
    const { keeper, told, asked } = kept({ put: () => Promise.reject(error), get: () => Promise.reject(error) });
    expect(await keeper.back()).toBeUndefined();
    keeper.keep(true);
    await keeper.saved('one', 1);
    expect(told).toEqual([[false, key]]);
    keeper.changed(false);
    expect(asked()).toBe(1);
  });

  it('knows a full disk by its name', () => {
    expect(refusalOf(full)).toBe('full');
    expect(refusalOf(undefined)).toBe('blocked');
  });
});

/** An IDX file: its head, then zeros. */
const idx = (magic: number, sizes: number[], length = sizes.reduce((product, size) => product * size, 1)): Blob => {
  const head = new Uint8Array(4 + 4 * sizes.length);
  [magic, ...sizes].forEach((word, i) => new DataView(head.buffer).setUint32(4 * i, word));
  return new Blob([head, new Uint8Array(length)]);
};
const images = idx(0x803, [30, 28, 28]);
const labels = idx(0x801, [30]);
const zipped = (blob: Blob): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('files of a reader’s own', () => {
  it('are told apart, plain or compressed, in any order', async () => {
    const files = createFiles();
    const ready = { images: 30, labels: 30, side: [28, 28], ready: true };
    expect(await files.take([labels, images])).toEqual(ready);
    expect(await files.take([await zipped(images), await zipped(labels)])).toEqual(ready);
    const alone = createFiles();
    expect(await alone.take([images])).toEqual({ images: 30, labels: null, side: [28, 28], ready: false });
    expect(alone.read).toBeUndefined();
    expect(await alone.take([labels])).toEqual(ready);
  });

  it.each([
    ['text', [new Blob(['hello, world'])], undefined, 'images: this is no IDX file of bytes'],
    ['labels as images', [labels], 'images', 'images: this is a file of labels'],
    ['a cut file', [idx(0x803, [30, 28, 28], 100)], undefined, 'images: the file ends early'],
    ['another number of labels', [images, idx(0x801, [29])], undefined, 'idx: there are 30 images but 29 labels'],
    ['an empty file', [new Blob([])], undefined, 'images: the file ends early'],
    ['three files', [images, labels, labels], undefined, 'two files are wanted'],
  ] as const)('are refused in words: %s', async (_, given, as, message) => {
    const files = createFiles();
    await files.take([images, labels]);
    await expect(files.take(given, as)).rejects.toThrow(message);
    expect(files.read).toBeDefined();
  });

  it('change source, inputs and, if they are few, how many are learned from', () => {
    const taken = { type: 'files', images: 30, labels: 30, side: [14, 14], ready: true } as const;
    const { settings, notice } = withFiles(taken, settingsOf(), words);
    expect(settings).toMatchObject({ source: 'idx', sizes: '[196,6,10]', samples: 25 });
    expect(notice).toContain('14 × 14'.replaceAll(' ', '\u00a0'));
    expect(withFiles({ ...taken, labels: null, ready: false }, settingsOf(), words).settings).toEqual(settingsOf());
  });

  it('give their run a name: it is taken up again only with the same files', async () => {
    const random = stream(createRandom(1), 'bytes');
    const bytes = Uint8Array.from({ length: 40 * 784 }, () => random.state[0]! % 251);
    const head = await idx(0x803, [40, 28, 28], 0).arrayBuffer();
    const { answer, of, last } = worker();
    await answer({ type: 'files', files: [new Blob([head, bytes]), idx(0x801, [40])] });
    await answer({ type: 'start', job: 1, settings: settingsOf({ source: 'idx', samples: 30, epochs: 1 }), till: 1 });
    await answer({ type: 'save' });
    const { text } = of('saved').at(-1)!;
    const before = last();
    await answer({ type: 'load', job: 2, text });
    expect(last()).toEqual(before);
    const other = worker();
    await other.answer({ type: 'load', job: 1, text });
    expect(other.of('refused').at(-1)!.message).toMatch(/choose those first/);
  });
});
