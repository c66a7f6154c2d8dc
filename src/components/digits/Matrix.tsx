// Which digit was read as which: counts of errors are buttons, one tab stop in all, and open the pictures behind them.
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';

export interface Cell {
  readonly label: number;
  readonly answer: number;
}

interface Props {
  readonly words: DigitsWords;
  readonly awake: boolean;
  readonly confusion: readonly (readonly number[])[];
  readonly chosen: Cell | undefined;
  onChoose(cell: Cell): void;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function Matrix({ words, awake, confusion, chosen, onChoose }: Props) {
  const errors = confusion.flatMap((row, label) => row.filter((_, answer) => answer !== label));
  const most = Math.max(1, ...errors);
  const all = sum(confusion.map(sum));
  const cell = (count: number, label: number, answer: number) => {
    if (label === answer) return <td class="diag">{count}</td>;
    if (count === 0) return <td />;
    const isChosen = chosen?.label === label && chosen.answer === answer;
    const said = fill(words.cell, { count, label, answer });
    return (
      <td class={`t${Math.ceil((4 * count) / most)}`}>
        {awake ? (
          <button
            type="button"
            data-cell={`${label}-${answer}`}
            aria-label={said}
            aria-pressed={isChosen}
            onClick={() => onChoose({ label, answer })}
          >
            {count}
          </button>
        ) : (
          <span>{count}</span>
        )}
      </td>
    );
  };
  return (
    <div class="dg-scroll" data-keys>
      <table class="dg-matrix">
        <caption>{fill(words.matrix, { count: fixed(all, 0), wrong: fixed(sum(errors), 0) })}</caption>
        <thead>
          <tr>
            <td class="corner">
              <span>{words.rowsAre}</span> <span>{words.columnsAre}</span>
            </td>
            {confusion.map((_, answer) => (
              <th scope="col">{answer}</th>
            ))}
            <th scope="col" class="last">
              {words.right}
            </th>
          </tr>
        </thead>
        <tbody>
          {confusion.map((row, label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {row.map((count, answer) => cell(count, label, answer))}
              <td class="last">{fixed((100 * row[label]!) / Math.max(1, sum(row)), 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
