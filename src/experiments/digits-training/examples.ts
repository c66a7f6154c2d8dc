// The pictures of a run: drawn by us, or the reader's own file. What is held out is the same for every seed.
import { datasetOfIdx, type IdxImages } from '../../lib/data/idx.ts';
import { drawnDigits, HELD_OUT, heldOutDigits } from '../../lib/data/digit-sets.ts';
import type { Dataset } from '../../lib/data/index.ts';
import { ParameterError } from '../../lib/parameter/index.ts';

export interface IdxFiles {
  readonly images: IdxImages;
  readonly labels: Uint8Array;
}

export interface Examples {
  readonly training: Dataset;
  readonly heldOut: Dataset;
  /** Pixels from left to right. */
  readonly columns: number;
}

interface Wanted {
  readonly source: 'drawn' | 'idx';
  readonly samples: number;
  readonly seed: number;
}

/** Of a file the first pictures are learned from and those after them held out. */
export function examplesOf({ source, samples, seed }: Wanted, files?: IdxFiles): Examples {
  if (source === 'drawn') return { training: drawnDigits(samples, seed), heldOut: heldOutDigits(), columns: 28 };
  if (!files) {
    throw new ParameterError('source: idx reads two files, give their paths: --set images=PATH --set labels=PATH');
  }
  const { images, labels } = files;
  const others = Math.min(HELD_OUT, images.count - samples);
  if (!(others >= 1)) {
    throw new ParameterError(`samples: ${samples} are wanted, the file has ${images.count}, some to be held out`);
  }
  return {
    training: datasetOfIdx(images, labels, 0, samples),
    heldOut: datasetOfIdx(images, labels, samples, others),
    columns: images.columns,
  };
}
