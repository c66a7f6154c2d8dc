// Where the network errs: the matrix with the pictures behind a count, and the mistakes it is surest of.
import { useMemo, useState } from 'preact/hooks';
import { pictureOf } from '../../experiments/digits-training/pictures.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { answersOf, behind, confusionOf, mistakesAmong, pixelsOf, type Answer } from './look.ts';
import { Matrix, type Cell } from './Matrix.tsx';
import type { Pictures } from './protocol.ts';
import { Tiles, type TileShown } from './Tiles.tsx';
import { SUREST, type LabProps, type View } from './view.ts';

interface Props {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: DigitsWords;
  readonly awake: boolean;
  onTake(index: number): void;
}

/** As many as stand in the margin. */
const BEHIND = 12;

type Shown = Pick<TileShown, 'values' | 'columns'>;

export function Inside({ lab: { built }, view: { outputs, pictures }, words, awake, onTake }: Props) {
  const [cell, setCell] = useState<Cell>();
  const known = useMemo(
    () =>
      outputs && pictures?.labels.length === outputs.length / 10 ? answersOf(outputs, pictures.labels) : undefined,
    [outputs, pictures],
  );
  const confusion = useMemo(() => (known ? confusionOf(outputs!, pictures!.labels) : built.confusion), [known]);
  const tileOf = (
    { index, label, answer, sureness }: Answer,
    { values, columns }: Shown,
    lines: string[],
  ): TileShown => ({
    ...{ index, values, columns, lines },
    label: fill(words.onPad, { label, answer, value: fixed(sureness, 2) }),
  });
  const shownOf = (from: Pictures, index: number): Shown => ({ values: pixelsOf(from, index), columns: from.columns });
  const linesOf = ({ label, answer, sureness }: Answer): string[] => [
    fill(words.is, { label }),
    fill(words.readAs, { answer }),
    fixed(sureness, 2),
  ];
  const surest = useMemo(
    () =>
      known
        ? mistakesAmong(known)
            .slice(0, SUREST)
            .map((one) => tileOf(one, shownOf(pictures!, one.index), linesOf(one)))
        : built.mistakes.map((one) =>
            tileOf(one, { values: pictureOf(one.picture), columns: built.columns }, linesOf(one)),
          ),
    [known],
  );
  const found = useMemo(() => (known && cell ? behind(known, cell.label, cell.answer) : []), [known, cell]);
  const pile = useMemo(
    () => found.slice(0, BEHIND).map((one) => tileOf(one, shownOf(pictures!, one.index), [fixed(one.sureness, 2)])),
    [found],
  );
  const count = cell && found.length;
  const of = cell ? confusion[cell.label]!.reduce((total, value) => total + value, 0) : 0;
  return (
    <>
      <section class="dg-row dg-errs" aria-label={words.errs}>
        <Matrix {...{ words, awake, confusion, chosen: cell }} onChoose={setCell} />
        <div class="panel scripted dg-behind">
          <p role="status" data-behind>
            {cell && known ? fill(words.behind, { ...cell, count: count!, of }) : words.choose}
          </p>
          <Tiles class="dg-pile" tiles={pile} awake={awake} onTake={onTake} />
        </div>
      </section>
      <section class="dg-part dg-errs" aria-label={words.surest}>
        <h3>{words.surest}</h3>
        {surest.length > 0 ? (
          <Tiles class="dg-surest" tiles={surest} awake={awake && known !== undefined} onTake={onTake} />
        ) : (
          <p class="dg-note">{words.noErrors}</p>
        )}
      </section>
    </>
  );
}
