// An experiment once more: the same declaration, figures, claims and words under names with a mark behind them. A longer
// course has this file among its experiments.
import type { Folder } from '../../src/experiments/folder.ts';

/** `slow-learning/rate-decides` → `slow-learning-2/rate-decides`; what has no stroke is marked at its end. */
export const marked = (id: string, mark: string): string => id.replace(/(?=\/)|$/, mark);

export function again({ experiment, figures, claims, words }: Folder, mark: string): Folder {
  const renamed = <Named extends { readonly id: string }>(all: readonly Named[]): Named[] =>
    all.map((one) => ({ ...one, id: marked(one.id, mark) }));
  return {
    experiment: { ...experiment, id: marked(experiment.id, mark), lesson: marked(experiment.lesson, mark) },
    figures: async () => renamed(await figures()),
    claims: async () => renamed(await claims()),
    words: Object.fromEntries(
      Object.entries(words).map(([lang, load]) => [
        lang,
        async () => {
          const own = await load();
          const said = Object.entries(own.figures).map(([id, about]) => [marked(id, mark), about]);
          return { ...own, figures: Object.fromEntries(said) };
        },
      ]),
    ),
  };
}
