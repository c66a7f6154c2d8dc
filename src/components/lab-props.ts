// What the build tells a plate: the declaration of its experiment, the words, and what the document's run gave.
import { reaches } from '../experiments/scene.ts';
import type { LabWords } from '../i18n/lab/index.ts';
import { isFilePath } from '../lib/parameter/index.ts';
import { readingsOf } from './lab/readings.ts';
import { ON_THE_SPOT } from './lab/protocol.ts';
import type { LabProps } from './lab/view.ts';
import type { Still } from './still.ts';

export function labProps(still: Still, number: string | undefined, lang: string, words: LabWords): LabProps {
  const { experiment, figure, settings, runs } = still;
  const { parameters } = experiment;
  const controls = Object.keys(parameters)
    .filter((name) => !isFilePath(parameters[name]))
    .filter((name) => reaches(figure, parameters, settings, name))
    .map((name) => ({ name, ...(still.experimentWords.parameters[name] ?? { label: name }) }));
  const work = Object.values(runs).reduce((sum, run) => sum + experiment.work(run.settings), 0);
  return {
    experiment: experiment.id,
    figure: figure.id,
    number,
    lang,
    parameters,
    controls,
    document: settings,
    moving: figure.moving === true,
    long: work > ON_THE_SPOT,
    steps: still.steps,
    runs: Object.keys(runs).map((name) => still.words.words?.[name] ?? name),
    rows: readingsOf(still.experimentWords, runs),
    words,
  };
}
