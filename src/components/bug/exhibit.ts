// An exhibit with its two runs: what the check names, and the curves.
import type { Exhibit } from '../../exercises/bugs/bug.ts';
import { pick, pickNumber } from '../../experiments/pick.ts';
import { runCached } from '../../experiments/runs.ts';
import { loadExperiment } from '../../experiments/index.ts';
import { fixed, scientific } from '../../i18n/number.ts';
import { settingsLine } from '../../lib/parameter/index.ts';
import { partsOf, splitParts } from '../exercise/parts.ts';
import type { Option } from '../predict/declare.ts';

export interface Gradient {
  readonly formula: string;
  readonly right: string;
  readonly wrong: string;
  readonly isFaulty: boolean;
}

export interface Shown {
  readonly text: string;
  readonly options: readonly Option[];
  readonly explains: ReadonlyMap<string, string>;
  readonly gradients: readonly Gradient[];
  readonly curves: { readonly right: readonly number[]; readonly wrong: readonly number[] };
  readonly settings: string;
}

/** A relative error: as it is when it is large, as a power of ten when it is rounding. */
const showError = (error: number): string => (error >= 1e-3 ? fixed(error, 3) : scientific(error, 0));

export async function showExhibit(exhibit: Exhibit, html: string): Promise<Shown> {
  const run = (value: string) => runCached(exhibit.experiment, { ...exhibit.settings, [exhibit.parameter]: value });
  const [right, wrong] = await Promise.all([run(exhibit.right), run(exhibit.wrong)]);
  const { experiment } = await loadExperiment(exhibit.experiment);
  const { text, parts } = splitParts(html);
  const choices = partsOf(parts, 'choice');
  const written = choices.map(({ props }) => String(props.name));
  if ([...written].sort().join() !== [...exhibit.symptoms].sort().join()) {
    throw new Error(`Choice: the text has ${written.join(', ')}, the declaration ${exhibit.symptoms.join(', ')}`);
  }
  const symptom = exhibit.symptom(right.result, wrong.result);
  const explains = new Map(partsOf(parts, 'explain').map((part) => [String(part.props.when), part.html]));
  for (const when of ['right', 'none']) if (!explains.has(when)) throw new Error(`Explain: when="${when}" is missing`);
  return {
    text,
    options: choices.map(({ props, html: label }) => ({
      value: String(props.name),
      html: label,
      verdict: props.name === symptom ? 'right' : 'early',
    })),
    explains,
    gradients: exhibit.gradients.map(({ formula, pick: path }) => {
      const [errorRight, errorWrong] = [pickNumber(right.result, path), pickNumber(wrong.result, path)];
      return {
        formula,
        right: showError(errorRight),
        wrong: showError(errorWrong),
        isFaulty: errorWrong > exhibit.tolerance,
      };
    }),
    curves: {
      right: pick(right.result, exhibit.curve) as number[],
      wrong: pick(wrong.result, exhibit.curve) as number[],
    },
    settings: `${exhibit.experiment} · ${settingsLine(experiment.parameters, [right.settings, wrong.settings])}`,
  };
}

/** Code as HTML, the names of quantities in their colors and keywords set back. */
export function colorCode(line: string): string {
  const classes: Readonly<Record<string, string>> = { h: 'h', y: 'y', x: 'x', w: 'w', b: 'b', z: 'z', delta: 'd' };
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\b(const|let|for|if|return)\b|\b(h|y|x|w|b|z|delta)\b/g, (name, keyword?: string) =>
      keyword ? `<span class="k">${keyword}</span>` : `<span class="q q-${classes[name]}">${name}</span>`,
    );
}
