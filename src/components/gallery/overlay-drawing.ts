// The overlay as the page's figure draws it, for whatever is pinned.
import { render } from 'preact';
import { loadExperiment } from '../../experiments/index.ts';
import { lineOf, stage, type FinishedRun } from '../../experiments/scene.ts';
import { momentOf } from '../../experiments/activation/figures/overlay.ts';
import { WIDTHS, type Look } from '../../lib/figure/figure.ts';
import { completeSettings, runExperiment } from '../../lib/parameter/index.ts';

const NARROW = '(max-width: 44rem)';

export async function loadOverlay(element: HTMLElement, lang: string) {
  const folder = await loadExperiment('activation');
  const [figures, experimentWords] = await Promise.all([folder.figures(), folder.words[lang]!()]);
  const figure = figures.find(({ id }) => id === element.id)!;
  const words = experimentWords.figures[element.id]!;
  const settings = completeSettings(folder.experiment.parameters, {});
  const narrow = matchMedia(NARROW);
  let again = (): void => {};
  narrow.addEventListener('change', () => again());

  const currentOf = (pinned: readonly string[], z: number) => {
    const runs: Record<string, FinishedRun> = {};
    for (const name of pinned) runs[name] = { ...runExperiment(folder.experiment, { name }), steps: 1 };
    return { folder, figure, words, experimentWords, settings, runs, step: momentOf(z), key: pinned.join() };
  };
  return {
    titles: experimentWords.parameters['name']!.options!,
    currentOf,
    lineOf: (pinned: readonly string[], z: number) =>
      lineOf(folder.experiment.id, folder.experiment.parameters, currentOf(pinned, z).runs),
    draw(pinned: readonly string[], z: number): void {
      again = () => this.draw(pinned, z);
      const { runs, step } = currentOf(pinned, z);
      const look: Look = narrow.matches
        ? { kind: 'narrow', width: WIDTHS.narrow }
        : { kind: 'page', width: WIDTHS.text };
      const place = element.querySelector(narrow.matches ? '.plot > .only-n' : '.plot > .only-w');
      const part = narrow.matches ? 'narrow' : 'page';
      if (place) render(figure.draw(stage({ words, settings, runs }, `${element.id}-${part}`, look, step)), place);
    },
  };
}
