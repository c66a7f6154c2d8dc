// The pad, what the network is given, and its ten answers.
import { useRef } from 'preact/hooks';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { ranked } from './look.ts';
import { linesOf, withLine, withPoint, type Pad } from './pad.ts';
import { Picture } from './Picture.tsx';
import { Press } from './Press.tsx';
import { Mask } from './Tiles.tsx';

interface Props {
  readonly words: DigitsWords;
  readonly awake: boolean;
  readonly pad: Pad;
  readonly picture: ArrayLike<number> | undefined;
  /** Values of a picture that the network reads. */
  readonly inputs: number;
  readonly outputs: readonly number[] | undefined;
  readonly isSoftmax: boolean;
  readonly canDraw: boolean;
  onPad(pad: Pad, isDone: boolean): void;
  onClear(): void;
  onUndo(): void;
}

const pathOf = (line: readonly number[]): string =>
  line.reduce((d, value, i) => d + (i === 0 ? 'M' : i === 2 ? 'L' : ' ') + value.toFixed(4), '') +
  (line.length === 2 ? 'h0' : '');

type Point = PointerEvent & { currentTarget: SVGSVGElement };

/** The surface: each pointer that goes down draws a line until it is lifted. */
function Surface({ words, pad, onPad }: Pick<Props, 'words' | 'pad' | 'onPad'>) {
  const line = useRef<readonly number[]>();
  const base = useRef<Pad>(pad);
  const draw = (event: Point, isDone: boolean): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const all = isDone ? [] : (event.getCoalescedEvents?.() ?? []);
    for (const { clientX, clientY } of all.length > 0 ? all : [event]) {
      line.current = withPoint(line.current!, (clientX - box.left) / box.width, (clientY - box.top) / box.height);
    }
    onPad(withLine(base.current, line.current!), isDone);
  };
  const end = (event: Point): void => {
    if (!line.current) return;
    draw(event, true);
    line.current = undefined;
  };
  return (
    <svg
      class="dg-pad"
      viewBox="0 0 1 1"
      role="img"
      aria-label={words.pad}
      onPointerDown={(event: Point) => {
        if (event.button !== 0 || line.current) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        base.current = pad;
        line.current = [];
        draw(event, false);
      }}
      onPointerMove={(event: Point) => line.current && draw(event, false)}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {!pad.taken &&
        linesOf(pad).map((one, i) => <path key={i} d={pathOf(one)} stroke-width={pad.settings.pen / 14} />)}
    </svg>
  );
}

export function Draw(props: Props) {
  const { words, awake, pad, picture, inputs, outputs, isSoftmax } = props;
  const { taken } = pad;
  const side = Math.round(Math.sqrt(inputs));
  const [first = 0, second = 0] = outputs ? ranked(outputs) : [];
  const value = isSoftmax ? words.probability : words.output;
  const said = (): string => {
    if (!props.canDraw && !picture) return fill(words.noPad, { inputs });
    if (!picture) return words.empty;
    if (!outputs) return words.waiting;
    const percent = fixed(100 * outputs[second]!, 0);
    return fill(isSoftmax ? words.reads : words.unsure, { first, second, percent, value: fixed(outputs[first]!, 2) });
  };
  return (
    <div class="dg-draw">
      <div>
        <div class="dg-paper" data-empty={picture ? undefined : words.padEmpty}>
          {taken && <Mask values={taken.values} columns={taken.columns} label={String(taken.label)} />}
          {awake && props.canDraw && <Surface {...props} />}
        </div>
        <div class="run scripted">
          <Press idle={!picture} onPress={props.onClear}>
            {words.clear}
          </Press>
          <Press idle={pad.lines.length === 0} onPress={props.onUndo}>
            {words.undo}
          </Press>
        </div>
        {taken && <p class="dg-note">{fill(taken.isDoubt ? words.doubt : words.taken, taken as never)}</p>}
      </div>
      <div>
        <div class="dg-in">
          <div class="q-x">
            {awake ? (
              <Picture values={picture ?? new Float64Array(inputs)} columns={side} />
            ) : (
              taken && <Mask values={taken.values} columns={taken.columns} label={String(taken.label)} />
            )}
          </div>
          <p class="dg-note">{fill(words.input, { side })}</p>
        </div>
        <table class="dg-out">
          <thead>
            <tr>
              <th scope="col">{words.digit}</th>
              <th scope="col" colSpan={2}>
                {value} <i>h</i>
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: 10 }, (_, digit) => (
              <tr key={digit} class={outputs && digit === first ? 'on' : undefined}>
                <th scope="row">{digit}</th>
                <td class="dg-bar" aria-hidden="true">
                  <i style={{ width: `${100 * (outputs?.[digit] ?? 0)}%` }} />
                </td>
                <td data-output={digit}>{outputs ? fixed(outputs[digit]!, 3) : '·'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="dg-note" data-reads>
          {said()}
        </p>
      </div>
    </div>
  );
}
