// What is looked at as an equation of matrices, with their numbers and shapes.
import { brief } from '../../experiments/backprop-trace/figures/numbers.ts';
import { partOf, type Part } from '../../experiments/backprop-trace/parts.ts';
import { displaysOf, tintOf, type Cell, type Item, type MatrixShown } from './displays.ts';
import { isKnown } from './model.ts';
import { labelOf } from './say.ts';
import { Letter } from './Symbol.tsx';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  focus: Part;
}

export function Matrices({ state, light, words, awake, focus }: Props) {
  const { result, example } = state;
  const isBatch = result.x.length > 1;

  const lit = ({ key, example: own }: Cell): string => {
    if (key === undefined || (own !== undefined && own !== example)) return '';
    return light.on.has(key) ? ' on' : light.in.has(key) ? ' in' : '';
  };

  const cell = (one: Cell, { rows, symbol, key, tinted, part }: MatrixShown, place: number) => {
    const part1 = one.key === undefined ? undefined : partOf(one.key, result.sizes);
    const known = isKnown(state, part1 ?? part ?? focus);
    const tint = tinted && known ? ` t${tintOf(one.value, rows)}` : '';
    const text = known ? brief(one.value, 4) : '·';
    if (one.key === undefined || !part1) {
      return (
        <span key={place} class={`cell${tint}`}>
          {text}
        </span>
      );
    }
    return (
      <button
        key={place}
        type="button"
        class={`cell${tint}${lit(one)}`}
        data-key={one.key}
        data-example={one.example}
        tabIndex={-1}
        aria-pressed={state.selected === one.key}
        aria-label={
          awake
            ? labelOf(
                one.example === undefined ? state : { ...state, example: one.example },
                part1,
                words,
                key === undefined ? `${symbol} ${text}` : '', // what is on the way to it has another number
              )
            : undefined
        }
      >
        {text}
      </button>
    );
  };

  const matrix = (shown: MatrixShown, place: number) => (
    <div class={`mxl q-${shown.hue}`} key={place}>
      <small>
        {shown.key ? (
          <button
            type="button"
            class="mxh"
            data-key={shown.key}
            tabIndex={-1}
            aria-pressed={state.selected === shown.key}
          >
            <Letter letter={shown.symbol} above={shown.above} transposed={shown.transposed} hue={shown.hue} />
          </button>
        ) : (
          <Letter letter={shown.symbol} hue={shown.hue} />
        )}
        <em>
          {shown.rows.length}×{shown.rows[0]!.length}
        </em>
      </small>
      <div class="mx" style={{ gridTemplateColumns: `repeat(${shown.rows[0]!.length}, auto)` }}>
        {shown.rows.flat().map((one, index) => cell(one, shown, index))}
      </div>
      {shown.note && <small class="mxn">{words[shown.note]}</small>}
    </div>
  );

  const item = (one: Item, place: number) =>
    'sign' in one ? (
      <span class="mxop" key={place}>
        {one.sign}
      </span>
    ) : (
      matrix(one, place)
    );

  return (
    <>
      {displaysOf(state, focus).map((display, row) => (
        <div class="mxrow" key={row}>
          {display.map(item)}
        </div>
      ))}
      <p class="scale">
        {words.belowZero}
        {['t-2', 't-1', 't0', 't1', 't2'].map((tint) => (
          <span key={tint} class={`swatch ${tint}`} />
        ))}
        {words.aboveZero}, {words.ownScale}
        {isBatch && `; ${words.eachExample}`}
      </p>
    </>
  );
}
