// Lesson 14 on the home page: ten units in a row, each filled to what is left of the error on an axis of powers of ten.
import type { Result } from '../../experiments/vanishing-chain/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry } from './svg.ts';

const digits = (value: number): string => String(Math.round(value * 100) / 100);

/** Powers of ten that the bars can show. */
const DECADES = 7;

export async function vanishingGradients(): Promise<string> {
  const { reached } = (await runCached('vanishing-chain', {})).result as Result;
  const parts = reached.map((value, i) => {
    const [x, length] = [8 + 15.5 * i, (44 * Math.min(DECADES, -Math.log10(value))) / DECADES];
    const link = i > 0 ? `<path class="ring" d="M${digits(x - 10.5)} 10h5.5"/>` : '';
    return `${link}<circle class="ring" cx="${digits(x)}" cy="10" r="5"/><rect class="full" x="${digits(x - 3)}" y="20" width="6" height="${digits(length)}"/>`;
  });
  return entry('q-d', parts.join(''));
}
