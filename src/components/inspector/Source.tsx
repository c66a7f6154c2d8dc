// The library's own lines; those that carry out the equation of what is looked at are lit.
import { rowOf, rowsWith, type Part, type Row } from '../../experiments/backprop-trace/parts.ts';
import { unmarked } from './marked.ts';
import { HUES } from './signs.ts';
import type { SourceBlock } from './source.ts';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  focus: Part;
  blocks: readonly SourceBlock[];
}

const NAMES: Readonly<Record<Row, string>> = { z: 'z', h: 'h', E: 'E', bp1: 'BP1', bp2: 'BP2', bp3: 'BP3', bp4: 'BP4' };

export function Source({ state, focus, blocks, label }: Props) {
  const { sizes } = state.result;
  const row = rowOf(focus, sizes);
  const also = rowsWith(focus, sizes);
  const on = (rows: readonly Row[]): string =>
    row && rows.includes(row) ? ' on' : rows.some((one) => also.includes(one)) ? ' in' : '';
  return (
    <div class="code" role="group" aria-label={label}>
      {blocks.map(({ name, lines }) => (
        <div key={name} class="fn">
          <span class="fnn">{name}</span>
          {lines.map(([line, ...rows], index) => {
            const number = index + 1;
            const code = unmarked(line).map(({ text, class: className }, i) =>
              className ? (
                <span key={i} class={className}>
                  {text}
                </span>
              ) : (
                text
              ),
            );
            const inside = [<i key="n">{number}</i>, <code key="c">{code}</code>];
            if (rows.length === 0) {
              return (
                <span key={number} class="ln">
                  {inside}
                </span>
              );
            }
            return (
              <button
                key={number}
                type="button"
                class={`ln q-${HUES[focus.kind]}${on(rows)}`}
                data-key={`row-${rows[0]}`}
                tabIndex={-1}
                aria-pressed={row !== undefined && rows.includes(row)}
              >
                {inside}
                <span>{NAMES[rows[0]!]}</span>
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
