// Lesson 14 on the home page: ten units in a row, each filled to what is left of the error on an axis of powers of ten.
import type { Result } from '../../experiments/vanishing-chain/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

/** Powers of ten that the bars can show. */
const DECADES = 7;

export async function vanishingGradients(): Promise<string> {
  const { reached } = (await runCached('vanishing-chain', {})).result as Result;
  const parts = reached.map((value, i) => {
    const [x, length] = [8 + 15.5 * i, (44 * Math.min(DECADES, -Math.log10(value))) / DECADES];
    const link = i > 0 ? `<path class="ring" d="M${hundredth(x - 10.5)} 10h5.5"/>` : '';
    return `${link}<circle class="ring" cx="${hundredth(x)}" cy="10" r="5"/><rect class="full" x="${hundredth(x - 3)}" y="20" width="6" height="${hundredth(length)}"/>`;
  });
  return entry('q-d', parts.join(''));
}
