// The small table of what came out, one column a run.
import type { LabWords } from '../../i18n/lab/en.ts';
import type { Row } from './view.ts';

interface Props {
  runs: readonly string[];
  rows: readonly Row[];
  words: LabWords;
}

export function Results({ runs, rows, words }: Props) {
  if (rows.length === 0) return null;
  return (
    <table class="out-table" aria-label={words.results}>
      <thead>
        <tr>
          <th scope="col">{words.result}</th>
          {runs.length > 1 ? runs.map((run) => <th key={run} scope="col" class="n" children={run} />) : <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={column} class="n">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
