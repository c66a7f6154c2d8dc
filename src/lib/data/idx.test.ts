// Files that somebody brings: what is right is read to the byte, what is wrong is refused in words, whatever it is.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShapeError, ValueError } from '../nn/index.ts';
import { datasetOfIdx, IDX_LIMITS, readIdxImages, readIdxLabels } from './idx.ts';

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const idx = (sizes: readonly number[], values: Iterable<number>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0, 0, 8, sizes.length, ...sizes.flatMap(word), ...values]);

const plain = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const gzip = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(gzipSync(bytes))]);

const two = idx([2, 2, 3], [0, 51, 102, 153, 204, 255, 1, 2, 3, 4, 5, 6]);

describe.each([
  ['plain', plain],
  ['gzip', gzip],
] as const)('%s files', (_, file) => {
  it('are read to the byte', async () => {
    const images = await readIdxImages(file(two));
    expect([images.count, images.rows, images.columns]).toEqual([2, 2, 3]);
    expect(Array.from(images.values)).toEqual(Array.from(two.subarray(16)));
    expect(Array.from(await readIdxLabels(file(idx([3], [7, 0, 9]))))).toEqual([7, 0, 9]);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['images: the file ends early', two.subarray(0, two.length - 1)],
    ['images: the file goes on after the values that it announces', Uint8Array.from([...two, 0])],
    ['images: this is a file of labels (it begins with 2049), a file of images begins with 2051', idx([1], [3])],
    ['images: this is no IDX file of bytes: it begins with 2307', Uint8Array.from([0, 0, 9, 3, ...two.subarray(4)])],
    ['images: this is no IDX file of bytes: it begins with 1347093252', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['images: the file ends early, within its first four bytes', Uint8Array.from([0, 0, 8])],
    ['images: the file ends early, within its sizes', two.subarray(0, 15)],
    ['images: the file announces 0 pictures, from 1 to 1000000 are read', idx([0, 28, 28], [])],
    ['images: the file announces 4294967295 pictures', idx([0xffffffff, 28, 28], [])],
    ['images: the file announces 257 rows, from 1 to 256 are read', idx([1, 257, 28], [])],
    ['images: the file announces 0 columns', idx([1, 28, 0], [])],
    ['images: the file announces 784000000 values, at most 268435456 are read', idx([1_000_000, 28, 28], [])],
  ])('%s', async (message, bytes) => {
    await expect(readIdxImages(file(bytes))).rejects.toThrow(message);
    await expect(readIdxImages(file(bytes))).rejects.toBeInstanceOf(ValueError);
  });

  it('hold labels from 0 to 9', async () => {
    const bad = readIdxLabels(file(idx([3], [1, 2, 10])));
    await expect(bad).rejects.toThrow('labels: label [2] is 10, expected a digit from 0 to 9');
    await expect(readIdxLabels(file(two))).rejects.toThrow('labels: this is a file of images (it begins with 2051)');
  });

  it('of any bytes whatever are read or refused with a ValueError', async () => {
    const head = fc.constantFrom([0, 0, 8, 3], [0, 0, 8, 1], [0x1f, 0x8b, 8, 0], [] as number[]);
    const bytes = fc.tuple(head, fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([start, rest]) => {
        for (const read of [readIdxImages, readIdxLabels]) {
          const outcome = await read(file(Uint8Array.from([...start, ...rest]))).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ValueError);
          else expect(outcome).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('come back as they were written', async () => {
    const pictures = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([count, rows, columns]) =>
        fc.record({
          sizes: fc.constant([count, rows, columns]),
          values: fc.uint8Array({ minLength: count * rows * columns, maxLength: count * rows * columns }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(pictures, async ({ sizes, values }) => {
        const images = await readIdxImages(file(idx(sizes, values)));
        expect([images.count, images.rows, images.columns]).toEqual(sizes);
        expect(images.values).toEqual(Uint8Array.from(values));
      }),
      { numRuns: 50 },
    );
  });
});

describe('compressed files', () => {
  it('that end early or are damaged are refused', async () => {
    const bytes = gzipSync(two);
    const cut = new Blob([Uint8Array.from(bytes.subarray(0, bytes.length - 9))]);
    await expect(readIdxImages(cut)).rejects.toThrow(/^images: the (compressed file is damaged|file) .*ends early/);
    const wrong = Uint8Array.from(bytes);
    wrong[bytes.length - 6]! ^= 255;
    await expect(readIdxImages(new Blob([wrong]))).rejects.toThrow('images: the compressed file is damaged');
  });

  it('that unpack to far more than they announce are left alone after that', async () => {
    const bytes = new Uint8Array(30_000_000);
    bytes.set(two);
    const bomb = gzip(bytes);
    expect(bomb.size).toBeLessThan(40_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readIdxImages(bomb)).rejects.toThrow('images: the file goes on after the values that it announces');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('that announce much reserve nothing before the announcement is judged', async () => {
    const claimed = idx([IDX_LIMITS.count, 256, 256], []);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readIdxImages(gzip(claimed))).rejects.toThrow('values, at most');
    const hollow = gzip(idx([300_000, 28, 28], new Uint8Array(20)));
    await expect(readIdxImages(hollow)).rejects.toThrow(
      /^images: the file ends early: \d+ bytes cannot hold the 235200000/,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
});

describe('examples of files', () => {
  it('are pictures of [0, 1] with one-hot targets', async () => {
    const images = await readIdxImages(plain(two));
    const data = datasetOfIdx(images, Uint8Array.from([4, 9]), 0, 2);
    expect(Array.from(data.X.row[0]!)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(Array.from(data.labels)).toEqual([4, 9]);
    expect(data.Y.row[1]![9]).toBe(1);
    expect(Array.from(datasetOfIdx(images, Uint8Array.from([4, 9]), 1, 1).labels)).toEqual([9]);
  });

  it('need a label for each picture, and pictures enough', async () => {
    const images = await readIdxImages(plain(two));
    const act = (labels: number[], from: number, count: number) => () =>
      datasetOfIdx(images, Uint8Array.from(labels), from, count);
    expect(act([4, 9, 1], 0, 2)).toThrow(ShapeError);
    expect(act([4, 9, 1], 0, 2)).toThrow('idx: there are 2 images but 3 labels');
    expect(act([4, 9], 1, 2)).toThrow('idx: pictures 1 to 2 are wanted, there are 2');
  });
});
