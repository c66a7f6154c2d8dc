// The forward equations and BP1 to BP4 in letters; below them the one that gives what is looked at, in numbers.
import type { ComponentChildren } from 'preact';
import { ROWS, rowOf, rowsWith, unitsOf, type Part, type Row } from '../../experiments/backprop-trace/parts.ts';
import { isKnown } from './model.ts';
import { equationOf, type Piece } from './numbers.ts';
import { aboveOf, HUES, LETTERS } from './signs.ts';
import { Letter } from './Symbol.tsx';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  focus: Part;
  /** Rendered when the site was built, in the reader's notation. */
  formulas: Readonly<Record<Row, ComponentChildren>>;
}

export function PartSymbol({ part: { kind, layer, unit, from } }: { part: Part }) {
  const below = from === undefined ? unit : `${from}${unit}`;
  const letter = unit === undefined ? LETTERS[kind] : LETTERS[kind].replace('W', 'w');
  return <Letter letter={letter} above={aboveOf(kind, layer)} below={below} hue={HUES[kind]} />;
}

const piece = (one: Piece, place: number) =>
  typeof one === 'string' ? (
    one
  ) : (
    <span key={place} class={`q-${one.hue} num`}>
      {one.text}
    </span>
  );

export function Equations({ state, words, focus, formulas }: Props) {
  const { sizes } = state.result;
  const row = rowOf(focus, sizes);
  const also = rowsWith(focus, sizes);
  const names: Readonly<Record<Row, string>> = { z: words.rowZ, h: words.rowH, E: words.rowE, bp1: 'BP1', bp2: 'BP2', bp3: 'BP3', bp4: 'BP4' }; // prettier-ignore
  const hue = HUES[focus.kind];
  const single = unitsOf(focus, sizes)[0]!;
  return (
    <div class={`eqs of-${hue}`}>
      {ROWS.map((one) => (
        <button
          key={one}
          type="button"
          class={`bp q-${hue}${one === row ? ' on' : also.includes(one) ? ' in' : ''}`}
          data-key={`row-${one}`}
          tabIndex={-1}
          aria-pressed={one === row}
        >
          <b>{names[one]}</b>
          <span>{formulas[one]}</span>
        </button>
      ))}
      <p class="innum">
        <b>{words.inNumbers}</b>{' '}
        <span>
          <PartSymbol part={single} />
          {row ? (
            isKnown(state, single) ? (
              <> = {equationOf(state, single).map(piece)}</>
            ) : (
              ' = ·'
            )
          ) : (
            <>
              {' = '}
              {equationOf(state, single).map(piece)}, {words.given}
            </>
          )}
        </span>
      </p>
    </div>
  );
}
