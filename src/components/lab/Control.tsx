// One parameter on a plate: a native select, or a native slider with the exact number beside it.
import { fill } from '../../i18n/lab/fill.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import {
  printValue,
  type ArrayParameter,
  type IntegerParameter,
  type NumberParameter,
  type Parameter,
} from '../../lib/parameter/index.ts';
import { Points } from './Points.tsx';
import { isBeside, isLog, listWith, neighbor, numbersOf, placeOf, sliderOf, valueAt } from './slider.ts';

export interface ControlProps {
  id: string;
  name: string;
  label: string;
  letter?: string | undefined;
  options?: Readonly<Record<string, string>> | undefined;
  parameter: Parameter;
  /** The value that holds. */
  value: number | string;
  /** What stands in the field. */
  text: string;
  error: string | undefined;
  words: Pick<LabWords, 'exact' | 'unreached'>;
  lang: string;
  onSet: (name: string, text: string) => void;
}

const UP_AND_DOWN = { ArrowUp: 1, ArrowDown: -1 } as const;
/** A logarithmic slider steps from one round value to the next; a value outside a slider steps from where it is. */
const ALONG = { ...UP_AND_DOWN, ArrowRight: 1, ArrowLeft: -1 } as const;

type Typed = { currentTarget: { value: string } };

function Choice({ id, name, label, options, parameter, value, onSet }: ControlProps) {
  const set = ({ currentTarget }: Typed) => onSet(name, currentTarget.value);
  return (
    <div class="ctl sel">
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off" onInput={set}>
        {(parameter.kind === 'choice' ? parameter.options : []).map((option) => (
          <option key={option} value={option} selected={option === value}>
            {options?.[option] ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Numbers in brackets, as JSON writes them, or a text of the reader's own. */
function Brackets({ id, name, label, letter, text, error, parameter, onSet }: ControlProps) {
  const quantity = parameter.kind === 'array' ? parameter.quantity : undefined;
  return (
    <div class={`ctl sel ${parameter.kind === 'text' ? 'txt' : quantity ? `q-${quantity}` : ''}`}>
      <label for={id}>
        {label} {letter && <span class="q">{letter}</span>}
      </label>
      <input
        id={id}
        type="text"
        name={name}
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={({ currentTarget }: Typed) => onSet(name, currentTarget.value)}
      />
      {error && (
        <p class="bad" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A list, or a matrix row by row, with a slider for each of its numbers, and the whole to type above them. */
function Sliders(props: ControlProps & { parameter: ArrayParameter }) {
  const { id, name, label, parameter, value, onSet } = props;
  const list = numbersOf(String(value));
  const [min, max] = parameter.range!;
  const step = parameter.step ?? 0.01;
  const move = (place: number, to: number) => onSet(name, listWith(parameter, String(value), place, to));
  return (
    <div role="group" aria-label={label}>
      <Brackets {...props} />
      {list.map((one, place) => (
        <div key={place} class={`ctl part ${parameter.quantity ? `q-${parameter.quantity}` : ''}`}>
          <label for={`${id}-${place + 1}`}>
            <span class="vh">{label} </span>
            {place + 1}
          </label>
          <input
            id={`${id}-${place + 1}`}
            type="range"
            min={min}
            max={max}
            step="any" // a browser rounds what a step does not hold, and a sleeping slider would seem to be moved
            value={Math.min(max, Math.max(min, one))}
            autocomplete="off"
            aria-valuetext={printValue(one)}
            onKeyDown={(event: KeyboardEvent) => {
              const direction = ALONG[event.key as keyof typeof ALONG] as 1 | -1 | undefined;
              if (!direction) return;
              event.preventDefault();
              move(place, one + direction * step);
            }}
            onInput={({ currentTarget }: Typed) => move(place, Number(currentTarget.value))}
          />
          <output>{printValue(Math.round(one * 1000) / 1000)}</output>
        </div>
      ))}
    </div>
  );
}

type NumericProps = ControlProps & { parameter: NumberParameter | IntegerParameter };

function Numeric({ id, name, label, letter, parameter, value, text, error, words, onSet }: NumericProps) {
  const number = Number(value);
  const negative = (parameter.limits?.from ?? parameter.limits?.above ?? -1) < 0;
  const set = (next: number) => onSet(name, printValue(next));
  const onArrow = (keys: Readonly<Record<string, 1 | -1>>) => (event: KeyboardEvent) => {
    const direction = keys[event.key];
    if (!direction) return;
    event.preventDefault();
    set(neighbor(parameter, number, direction));
  };
  return (
    <div class={`ctl ${parameter.quantity ? `q-${parameter.quantity}` : ''}`}>
      <label for={id}>
        {label} {letter && <span class="q">{letter}</span>}
      </label>
      <input
        id={id}
        type="range"
        {...sliderOf(parameter)}
        value={placeOf(parameter, number)}
        autocomplete="off"
        aria-valuetext={printValue(value)}
        data-slides={name}
        onKeyDown={isLog(parameter) || isBeside(parameter, number) ? onArrow(ALONG) : undefined}
        onInput={({ currentTarget }: Typed) => set(valueAt(parameter, Number(currentTarget.value)))}
      />
      <input
        type="text"
        name={name}
        value={text}
        size={6}
        inputMode={negative ? 'text' : 'decimal'}
        autocomplete="off"
        aria-label={fill(words.exact, { label })}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={({ currentTarget }: Typed) => onSet(name, currentTarget.value)}
        onKeyDown={onArrow(UP_AND_DOWN)}
      />
      {error && (
        <p class="bad" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export function Control(props: ControlProps) {
  const { parameter } = props;
  if (parameter.kind === 'array') {
    return parameter.range ? <Sliders {...props} parameter={parameter} /> : <Brackets {...props} />;
  }
  if (parameter.kind === 'points') return <Points {...props} />;
  if (parameter.kind === 'text') return <Brackets {...props} />;
  return parameter.kind === 'choice' ? <Choice {...props} /> : <Numeric {...props} parameter={parameter} />;
}
