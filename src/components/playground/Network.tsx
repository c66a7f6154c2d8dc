// The network as maps, with a button over every unit: arrow keys go from one to the next, Enter chooses.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { layoutOf, type Layout } from '../../experiments/playground/figures/layout.ts';
import { networkDrawing, type Chosen } from '../../experiments/playground/figures/network.ts';
import type { Moment } from '../../experiments/playground/moment.ts';
import { sizesOf } from '../../experiments/playground/parameters.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { WIDTHS } from '../../lib/figure/figure.ts';
import { spelled } from './Equation.tsx';
import { ACROSS } from './settings.ts';

interface Props {
  readonly id: string;
  readonly moment: Moment | undefined;
  readonly chosen: Chosen | undefined;
  readonly isDown: boolean;
  readonly words: PlaygroundWords;
  readonly drawn: Readonly<Record<string, string>>;
  readonly label: string;
  /** The drawing of the build. */
  readonly still: ComponentChildren;
  onChoose(chosen: Chosen | undefined): void;
}

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** What a unit is called by whoever does not see it. */
function said(moment: Moment, { layer, unit }: Chosen, words: PlaygroundWords): string {
  if (layer === 0) return fill(words.inputSaid, { unit: unit + 1 });
  const isOutput = layer === sizesOf(moment.settings).length - 1;
  const equation = spelled(moment, { layer, unit });
  return fill(isOutput ? words.outputSaid : words.unitSaid, { unit: unit + 1, layer, equation });
}

function Buttons({ layout, ...props }: Props & { layout: Layout }) {
  const { moment, chosen, words, onChoose } = props;
  const { units, unit: side, large, width, height } = layout;
  const spots = units.flatMap((layer, l) => layer.map((spot, unit) => ({ layer: l, unit, ...spot, size: side })));
  const single = { layer: units.length, unit: 0, ...large };
  const all = sizesOf(moment!.settings).at(-1) === 1 ? [...spots, single] : spots;
  return (
    <div class="pg-units" data-keys role="group" aria-label={words.network}>
      {all.map(({ layer, unit, x, y, size }) => {
        const isOn = chosen?.layer === layer && chosen.unit === unit;
        return (
          <button
            key={`${layer} ${unit}`}
            type="button"
            data-unit={`${layer}-${unit}`}
            aria-pressed={isOn ? 'true' : 'false'}
            aria-label={said(moment!, { layer, unit }, words)}
            style={{
              left: share(x, width),
              top: share(y, height),
              width: share(size, width),
              height: share(size, height),
            }}
            onClick={() => onChoose(isOn ? undefined : { layer, unit })}
          />
        );
      })}
    </div>
  );
}

export function Network(props: Props) {
  const { id, moment, chosen, isDown, words, drawn, label, still } = props;
  const sizes = moment?.settings.sizes;
  const layout = useMemo(
    () => sizes && layoutOf(sizesOf({ sizes }), isDown ? WIDTHS.narrow : ACROSS, isDown),
    [sizes, isDown],
  );
  const picture = useMemo(
    () => moment && layout && networkDrawing(moment, { id: `${id}-drawn`, label, words: drawn, layout, chosen }),
    [moment, layout, chosen, label],
  );
  return (
    <div class={isDown ? 'plot pg-net pg-down' : 'plot pg-net'}>
      {picture && layout ? (
        <div class="pg-live">
          {picture}
          <Buttons {...props} layout={layout} words={words} />
        </div>
      ) : (
        <div class="pg-still">{still}</div>
      )}
    </div>
  );
}
