// The curves of a run: the experiment's own figure, at both widths, and the lengths of the gradient beside it.
import { curves as figure } from '../../experiments/digits-training/figures/curves.ts';
import type { Result } from '../../experiments/digits-training/experiment.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed, shown } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { WIDTHS, type Look } from '../../lib/figure/figure.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import type { LabProps, View } from './view.ts';

interface Props {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: DigitsWords;
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ['only-w', { kind: 'page', width: WIDTHS.text }],
  ['only-n', { kind: 'narrow', width: WIDTHS.narrow }],
];

export function Curves({ lab, view, words }: Props) {
  const { curves, shown: settings } = view;
  const last = (values: readonly number[]): number => values.at(-1) ?? 0;
  const label = fill(words.curves, {
    epoch: Math.max(0, curves.accuracy.length - 1),
    training: fixed(100 * last(curves.training.accuracy), 1),
    held: fixed(100 * last(curves.accuracy), 1),
    cost: fixed(last(curves.training.cost), 3),
    heldCost: fixed(last(curves.cost), 3),
  });
  const runs = { only: { settings, result: curves as Result } };
  return (
    <div class="plot">
      {LOOKS.map(([name, look]) => (
        <div class={name} key={name}>
          {figure.draw({ id: `${lab.id}-${name}`, settings, runs, look, label, words: lab.curveWords })}
        </div>
      ))}
    </div>
  );
}

/** A row a layer: the length at the start and now; before the worker has measured, dots keep the place. */
export function Norms({ view: { norms, shown: settings }, words }: Omit<Props, 'lab'>) {
  const layers = norms[0]?.length ?? arrayOf<number[]>(settings.sizes).length - 1;
  const [first, now] = [norms[0], norms.at(-1)];
  const most = Math.max(...(first ?? []), ...(now ?? []), Number.MIN_VALUE);
  const told = (length: number | undefined): string => (length === undefined ? '·' : shown(length, 3));
  return (
    <table class="dg-norms scripted">
      <caption>{fill(words.norms, { epoch: norms.length > 0 ? norms.length - 1 : settings.epochs })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.layer}</th>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.now}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: layers }, (_, layer) => (
          <tr key={layer}>
            <th scope="row">
              <i>W</i>
              <sup>{layer + 1}</sup>
            </th>
            <td>{told(first?.[layer])}</td>
            <td>{told(now?.[layer])}</td>
            <td class="dg-bar" aria-hidden="true">
              <i style={{ width: `${(100 * (now?.[layer] ?? 0)) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
