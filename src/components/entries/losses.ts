// Lesson 5 on the home page: what two forecasters gave to the truth, upwards, and what it cost them, downwards.
import type { Result } from '../../experiments/cross-entropy/experiment.ts';
import { FORECASTERS, NAMES } from '../../experiments/cross-entropy/figures/forecasters.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

const AXIS = 26;
const [UP, DOWN] = [20, 8.6];

export async function losses(): Promise<string> {
  const bars = await Promise.all(
    NAMES.flatMap((name, group) =>
      FORECASTERS[name].map(async (given, image) => {
        const q = JSON.stringify([given, Math.round(100 * (1 - given)) / 100]);
        const { crossEntropy } = (await runCached('cross-entropy', { p: '[1,0]', q })).result as Result;
        const x = hundredth(8 + group * 82 + image * 18);
        const up = `<rect class="full" x="${x}" y="${hundredth(AXIS - UP * given)}" width="10" height="${hundredth(UP * given)}"/>`;
        const height = hundredth(Math.max(0.6, DOWN * (crossEntropy ?? 0)));
        return `<g class="q-h">${up}</g><g class="q-e"><rect class="full" x="${x}" y="${AXIS + 1}" width="10" height="${height}"/></g>`;
      }),
    ),
  );
  return entry('', bars.join(''));
}
