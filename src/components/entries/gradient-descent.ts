// Lesson 6 on the home page: one valley, and the first steps at three rates.
import type { Result } from '../../experiments/learning-rate/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, hundredth } from './svg.ts';

const RATES = [0.25, 0.24, 0.1];
const [HALF, DEPTH, FLOOR] = [21, 46, 60];

export async function gradientDescent(): Promise<string> {
  const panels = await Promise.all(
    RATES.map(async (eta, index) => {
      const { x } = (await runCached('learning-rate', { eta })).result as Result;
      const center = 26 + 54 * index;
      const at = (place: number): [number, number] => [
        center + (place / 2.2) * HALF,
        FLOOR - (place / 2.2) ** 2 * DEPTH,
      ];
      const spots = x.slice(0, 9).map(at);
      const way = spots.map(([u, v]) => `${hundredth(u)} ${hundredth(v)}`).join('L');
      const dots = spots
        .map(([u, v]) => `<circle class="full" cx="${hundredth(u)}" cy="${hundredth(v)}" r="1.7"/>`)
        .join('');
      const valley = `<path class="ring" fill="none" d="M${center - HALF} ${FLOOR - DEPTH}Q${center} ${FLOOR + DEPTH} ${center + HALF} ${FLOOR - DEPTH}"/>`;
      return `${valley}<path class="ring" fill="none" d="M${way}"/>${dots}`;
    }),
  );
  return entry('q-e', panels.join(''));
}
