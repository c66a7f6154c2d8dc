// States of a run by its mistakes: what the line was before the first of them, and after each.
import type { Scene } from '../../../lib/figure/index.ts';
import type { Result, Shown, State } from '../experiment.ts';

export type LessonScene = Scene<Result>;

export const mistakesOf = ({ steps }: Result): Shown[] => steps.filter(({ isMistake }) => isMistake);

/** After so many corrections; 0 is the start. */
export function stateAfter(result: Result, corrections: number): State {
  const mistakes = mistakesOf(result);
  const last = mistakes[Math.min(corrections, mistakes.length) - 1];
  return last?.after ?? result.steps[0]!.before;
}

/** The moment that a scene shows, in corrections; without a clock the end. */
export const momentOf = ({ step }: Pick<LessonScene, 'step'>, result: Result): number => {
  const count = mistakesOf(result).length;
  return Math.min(step ?? count, count);
};

/** "1, 3, 3, 2, 1, 0", cut short where an endless run repeats itself. */
export function listed(mistakes: readonly number[], most = 8): string {
  return mistakes.length > most ? `${mistakes.slice(0, most - 2).join(', ')}, …` : mistakes.join(', ');
}

/** Every row of a run's data file: one example shown a line. */
export const stepRows = ({ steps, points }: Result): (number | string)[][] =>
  steps.map(({ epoch, sample, isMistake, before, after }, index) => {
    const { x, y } = points[sample]!;
    const state = ({ w, b }: State) => [...w, b];
    return [index + 1, epoch, sample, ...x, y, isMistake ? 1 : 0, ...state(before), ...state(after)];
  });

export const STEP_COLUMNS = [
  ...['step', 'epoch', 'sample', 'x1', 'x2', 'y', 'mistake'],
  ...['w1 before', 'w2 before', 'b before', 'w1 after', 'w2 after', 'b after'],
];
