// What a reader's own files change: where pictures come from, how many values one has, how many can be learned from.
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import type { FromWorker } from './protocol.ts';
import type { RunSettings } from './settings.ts';

type Taken = Extract<FromWorker, { type: 'files' }>;

/** At most so many are held out, and at most a sixth of a small file. */
const HELD_OUT = 2000;
const samplesOf = (count: number): number => count - Math.max(1, Math.min(HELD_OUT, Math.floor(count / 6)));

export function withFiles(
  taken: Taken,
  settings: RunSettings,
  words: DigitsWords,
): { settings: RunSettings; notice: string } {
  const { images, labels, side, ready } = taken;
  const [rows = 0, columns = 0] = side;
  const count = fixed(images ?? labels ?? 0, 0);
  if (!ready) {
    const notice =
      images === null ? fill(words.labelsOnly, { count }) : fill(words.imagesOnly, { count, rows, columns });
    return { settings, notice };
  }
  const sizes = [rows * columns, ...arrayOf<number[]>(settings.sizes).slice(1)];
  const samples = Math.min(settings.samples, samplesOf(images!));
  return {
    settings: { ...settings, source: 'idx', sizes: JSON.stringify(sizes), samples } as RunSettings,
    notice: fill(words.ready, { count, rows, columns, samples: fixed(samples, 0) }),
  };
}
