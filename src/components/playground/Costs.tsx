// The cost of every epoch, and under it the slider that goes back to any of them.
import type { ComponentChildren } from 'preact';
import { costsDrawing } from '../../experiments/playground/figures/costs.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed, shown as told } from '../../i18n/number.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { WIDTHS } from '../../lib/figure/figure.ts';
import { COSTS } from './settings.ts';
import type { LabProps, View } from './view.ts';

interface Props {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: PlaygroundWords;
  readonly isNarrow: boolean;
  readonly still: ComponentChildren;
  onShow(epoch: number): void;
}

const costAt = (values: Float64Array | undefined, epoch: number): string => {
  const value = values?.[epoch];
  return value === undefined || !Number.isFinite(value) ? '' : told(value, 4);
};

/** The last epoch of the axis: a short run has room to grow, and what is planned stands there already. */
const axisEnd = ({ end, changes }: View): number =>
  Math.max(end, 20, ...changes.map(({ epoch }) => Math.ceil(1.1 * epoch)));

function labelOf({ lab, view, words }: Props, epoch: number): string {
  const { curves, changes, end } = view;
  const held = costAt(curves?.heldCost, epoch);
  const list = changes
    .map(({ name, value, epoch: at }) =>
      fill(words.changeSaid, {
        name: lab.controls[name]?.label ?? name,
        value: name === 'points' ? '…' : value,
        epoch: at,
      }),
    )
    .join('; ');
  return fill(words.costsSaid, {
    ...{ end, epoch, cost: costAt(curves?.cost, epoch) },
    held: held === '' ? '' : fill(words.costsHeld, { held }),
    changes: list === '' ? '' : fill(words.changesSaid, { list }),
  });
}

export function Costs(props: Props) {
  const { lab, view, words, isNarrow, still, onShow } = props;
  const { curves, changes, end, stride } = view;
  const epoch = Math.min(view.shown ?? end, end);
  const picture =
    curves &&
    costsDrawing({
      ...{ id: `${lab.id}-costs-drawn`, label: labelOf(props, epoch), words: lab.drawn.costs },
      width: isNarrow ? WIDTHS.narrow : COSTS,
      ...{ cost: curves.cost, heldCost: curves.heldCost, changes, end: axisEnd(view), now: epoch },
    });
  return (
    <section id="playground-costs" class="pg-costs" aria-label={words.costs}>
      <div class="plot">{picture ?? still}</div>
      <div class="pg-rewind scripted">
        <div style={{ width: `${(100 * end) / axisEnd(view)}%` }}>
          <input
            id={`${lab.id}-epoch`}
            type="range"
            min={0}
            max={end}
            value={epoch}
            autocomplete="off"
            aria-valuetext={fill(words.epochSaid, { epoch, end })}
            onInput={({ currentTarget }) => onShow(Number(currentTarget.value))}
          />
        </div>
        <label for={`${lab.id}-epoch`}>{words.epoch}</label>
        <output>{fixed(epoch, 0)}</output>
        {stride > 1 && <small>{fill(words.stride, { stride })}</small>}
      </div>
    </section>
  );
}
