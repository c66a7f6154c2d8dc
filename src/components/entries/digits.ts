// Lesson 16 on the home page: the picture that the network doubts most, and its ten outputs.
import { pictureOf } from '../../experiments/digits-training/pictures.ts';
import type { Result } from '../../experiments/digits-training/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { outlines } from '../../lib/figure/mask.ts';
import { entry, tenth } from './svg.ts';

export async function digits(): Promise<string> {
  const { doubt, columns } = (await runCached('digits-training')).result as Result;
  const values = pictureOf(doubt.picture);
  const picture = outlines([{ x: 0, y: 0, columns, values }], (ink) => ink >= 0.5);
  const largest = Math.max(...doubt.outputs);
  const bars = doubt.outputs.map((output, digit) => {
    const height = Math.max(0.6, (output / largest) * 48);
    const kind = digit === doubt.answer ? 'full' : 'ring';
    return `<rect class="${kind}" x="${tenth(72 + 8.4 * digit)}" y="${tenth(59 - height)}" width="6" height="${tenth(height)}"/>`;
  });
  const example = `<g transform="translate(6 7) scale(2)"><path class="full" d="${picture}"/></g>`;
  return entry('q-h', `<path class="line" d="M70 59.5H156"/>${example}${bars.join('')}`);
}
