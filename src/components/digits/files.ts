// A reader's own pictures: two IDX files, plain or compressed, told apart by how they begin. They stay in this worker.
import { readIdxImages, readIdxLabels, type IdxImages } from '../../lib/data/idx.ts';
import type { IdxFiles } from '../../experiments/digits-training/examples.ts';
import { ShapeError, ValueError } from '../../lib/nn/index.ts';

type Kind = 'images' | 'labels';
const LABELS = 0x0801;

/** The first four bytes, decompressed if need be. */
async function beginningOf(file: Blob): Promise<number> {
  const first = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isCompressed = first[0] === 0x1f && first[1] === 0x8b;
  const head = file.slice(0, 4096);
  const stream = isCompressed ? head.stream().pipeThrough(new DecompressionStream('gzip')) : head.stream();
  const reader = stream.getReader();
  const bytes: number[] = [];
  try {
    while (bytes.length < 4) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes.push(...value.subarray(0, 4));
    }
  } catch {
    // Damaged or cut: whoever reads it on says what is wrong.
  }
  void reader.cancel().catch(() => undefined);
  return bytes.slice(0, 4).reduce((word, byte) => 256 * word + byte, 0);
}

const kindOf = async (file: Blob): Promise<Kind> => ((await beginningOf(file)) === LABELS ? 'labels' : 'images');

export interface Taken {
  readonly images: number | null;
  readonly labels: number | null;
  /** Rows and columns of a picture. */
  readonly side: readonly number[];
  /** Whether both are there and fit. */
  readonly ready: boolean;
}

export function createFiles() {
  let images: IdxImages | undefined;
  let labels: Uint8Array | undefined;
  let read: IdxFiles | undefined;
  return {
    /** Both files, once they fit. */
    get read(): IdxFiles | undefined {
      return read;
    },
    /** Checks and keeps one file or two; what was kept stays if one is refused. */
    async take(files: readonly Blob[], as?: Kind): Promise<Taken> {
      if (files.length > 2) throw new ValueError(`idx: two files are wanted, one of images and one of labels, got ${files.length}`); // prettier-ignore
      let [nextImages, nextLabels] = files.length === 2 ? [undefined, undefined] : [images, labels];
      for (const file of files) {
        if ((as ?? (await kindOf(file))) === 'images') nextImages = await readIdxImages(file);
        else nextLabels = await readIdxLabels(file);
      }
      if (nextImages && nextLabels && nextImages.count !== nextLabels.length) {
        throw new ShapeError(`idx: there are ${nextImages.count} images but ${nextLabels.length} labels`);
      }
      [images, labels] = [nextImages, nextLabels];
      read = images && labels && { images, labels };
      return {
        images: images?.count ?? null,
        labels: labels?.length ?? null,
        side: images ? [images.rows, images.columns] : [],
        ready: read !== undefined,
      };
    },
  };
}
