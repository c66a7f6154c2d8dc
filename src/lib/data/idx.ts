// The files in which the pictures of MNIST and its kin are kept (LeCun's IDX): two zeros, the kind of number, how many
// dimensions, their sizes, then the values. Plain or compressed; a file is believed only as far as it goes.
import { matrix, oneHot, ShapeError, ValueError } from '../nn/index.ts';
import type { Dataset } from './dataset.ts';

export interface IdxImages {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  /** 0 is paper, 255 ink; one picture after the other, each row by row. */
  readonly values: Uint8Array;
}

/** What is read at most: as many pictures as the largest of these sets has, and none larger than is common. */
export const IDX_LIMITS = { count: 1_000_000, side: 256, bytes: 256 * 1024 * 1024 } as const;

/** No byte of a compressed file gives more than so many: deflate packs at most 258 of them into two bits. */
const MOST_UNPACKED = 1032;

/** Unsigned bytes in one dimension, and in three. */
const LABELS = 0x0801;
const IMAGES = 0x0803;

const FILES: Readonly<Record<number, string>> = { [LABELS]: 'a file of labels', [IMAGES]: 'a file of images' };

export async function readIdxImages(file: Blob): Promise<IdxImages> {
  const { sizes, values } = await readIdx('images', file, IMAGES, ([count = 0, rows = 0, columns = 0]) => {
    requireSize('images', 'pictures', count, IDX_LIMITS.count);
    requireSize('images', 'rows', rows, IDX_LIMITS.side);
    requireSize('images', 'columns', columns, IDX_LIMITS.side);
  });
  const [count = 0, rows = 0, columns = 0] = sizes;
  return { count, rows, columns, values };
}

/** Whole numbers from 0 to 9. */
export async function readIdxLabels(file: Blob): Promise<Uint8Array> {
  const { values } = await readIdx('labels', file, LABELS, ([count = 0]) =>
    requireSize('labels', 'labels', count, IDX_LIMITS.count),
  );
  const bad = values.findIndex((label) => label > 9);
  if (bad >= 0) throw new ValueError(`labels: label [${bad}] is ${values[bad]}, expected a digit from 0 to 9`);
  return values;
}

/** `count` pictures from number `from` on, as examples: bytes become [0, 1], labels one-hot targets. */
export function datasetOfIdx(images: IdxImages, labels: Uint8Array, from: number, count: number): Dataset {
  if (images.count !== labels.length) {
    throw new ShapeError(`idx: there are ${images.count} images but ${labels.length} labels`);
  }
  if (!(from >= 0 && count >= 1 && from + count <= images.count)) {
    throw new ValueError(`idx: pictures ${from} to ${from + count - 1} are wanted, there are ${images.count}`);
  }
  const size = images.rows * images.columns;
  const X = matrix(count, size);
  for (let i = 0, at = from * size; i < X.data.length; i++, at++) X.data[i] = images.values[at]! / 255;
  const chosen = labels.slice(from, from + count);
  return { X, Y: oneHot(chosen, 10), labels: chosen, classes: 10 };
}

function requireSize(what: string, noun: string, size: number, most: number): void {
  if (!(size >= 1 && size <= most)) {
    throw new ValueError(`${what}: the file announces ${size} ${noun}, from 1 to ${most} are read`);
  }
}

interface Idx {
  readonly sizes: readonly number[];
  readonly values: Uint8Array;
}

/** Reads no byte beyond what the head announces, and reserves memory only once that is known to be sensible. */
async function readIdx(
  what: string,
  file: Blob,
  magic: number,
  requireSizes: (sizes: readonly number[]) => void,
): Promise<Idx> {
  const reader = await readerOf(what, file);
  try {
    const start = await reader.take(4, 'its first four bytes');
    requireMagic(what, wordOf(start, 0), magic);
    const dimensions = start[3]!;
    const head = await reader.take(4 * dimensions, 'its sizes');
    const sizes = Array.from({ length: dimensions }, (_, d) => wordOf(head, 4 * d));
    requireSizes(sizes);
    const length = sizes.reduce((product, size) => product * size, 1);
    if (!(length <= IDX_LIMITS.bytes)) {
      throw new ValueError(`${what}: the file announces ${length} values, at most ${IDX_LIMITS.bytes} are read`);
    }
    if (reader.isCompressed && length > MOST_UNPACKED * file.size) {
      throw new ValueError(
        `${what}: the file ends early: ${file.size} bytes cannot hold the ${length} values announced`,
      );
    }
    if (!reader.isCompressed) requireLength(what, file.size, 4 + 4 * dimensions + length);
    const values = await reader.take(length, `the ${length} values that it announces`);
    if (!(await reader.isAtEnd())) throw new ValueError(`${what}: the file goes on after the values that it announces`);
    return { sizes, values };
  } finally {
    await reader.close();
  }
}

const wordOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;

function requireMagic(what: string, found: number, expected: number): void {
  if (found === expected) return;
  const known = FILES[found];
  const name = known ? `${known} (it begins with ${found})` : `no IDX file of bytes: it begins with ${found}`;
  throw new ValueError(`${what}: this is ${name}, ${FILES[expected]} begins with ${expected}`);
}

/** Of a file that is not compressed the length tells all before a byte is read. */
function requireLength(what: string, found: number, expected: number): void {
  if (found === expected) return;
  const which = found < expected ? 'ends early' : 'goes on after the values that it announces';
  throw new ValueError(`${what}: the file ${which}: it has ${found} bytes, expected ${expected}`);
}

interface Reader {
  readonly isCompressed: boolean;
  take(length: number, noun: string): Promise<Uint8Array>;
  isAtEnd(): Promise<boolean>;
  close(): Promise<void>;
}

/** Bytes in order, decompressed where the file begins as gzip does. */
async function readerOf(what: string, file: Blob): Promise<Reader> {
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isCompressed = first[0] === 0x1f && first[1] === 0x8b;
  const stream = isCompressed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const source = stream.getReader();
  let left: Uint8Array = new Uint8Array(0);
  /** Fills `left` with at least one byte; false at the end. */
  const more = async (): Promise<boolean> => {
    while (left.length === 0) {
      const next = await source.read().catch((error: unknown) => {
        throw new ValueError(`${what}: the compressed file is damaged or ends early (${String(error)})`);
      });
      if (next.done) return false;
      left = next.value;
    }
    return true;
  };
  return {
    isCompressed,
    async take(length, noun) {
      const bytes = new Uint8Array(length);
      for (let filled = 0; filled < length;) {
        if (!(await more())) throw new ValueError(`${what}: the file ends early, within ${noun}`);
        const part = left.subarray(0, length - filled);
        bytes.set(part, filled);
        filled += part.length;
        left = left.subarray(part.length);
      }
      return bytes;
    },
    isAtEnd: async () => !(await more()),
    close: () => source.cancel().catch(() => undefined),
  };
}
