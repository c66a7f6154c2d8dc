// The reader's own network: sizes, functions, cost, numbers, seed.
import type { ParameterWords } from '../../experiments/folder.ts';
import { experiment, MOST_EXAMPLES, MOST_LAYERS, MOST_UNITS } from '../../experiments/backprop-trace/experiment.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { InspectorLab } from './lab-words.ts';
import { arrayOf } from '../../lib/parameter/index.ts';
import { Control } from '../lab/Control.tsx';
import type { ViewProps } from './view.ts';

export interface SetupWords {
  readonly controls: readonly (ParameterWords & { readonly name: string })[];
  readonly presets: readonly (readonly [name: string, label: string])[];
}

interface Props extends Pick<ViewProps, 'state' | 'words'> {
  id: string;
  lab: InspectorLab;
  lang: string;
  setup: SetupWords;
  onSet: (name: string, text: string) => void;
  onPreset: (name: string) => void;
  onExamples: (count: number) => void;
}

interface StepperProps {
  label: string;
  what: string;
  value: number;
  least: number;
  most: number;
  words: ViewProps['words'];
  onChange: (value: number) => void;
}

function Stepper({ label, what, value, least, most, words, onChange }: StepperProps) {
  const change = (to: number) => () => to >= least && to <= most && onChange(to);
  return (
    <span class="stepper" role="group" aria-label={what}>
      {label && <span>{label}</span>}
      <button
        class="btn"
        type="button"
        aria-label={fill(words.fewer, { what })}
        aria-disabled={value <= least}
        onClick={change(value - 1)}
      >
        −
      </button>
      <output>{value}</output>
      <button
        class="btn"
        type="button"
        aria-label={fill(words.more, { what })}
        aria-disabled={value >= most}
        onClick={change(value + 1)}
      >
        +
      </button>
    </span>
  );
}

const LEFT = ['hidden', 'output', 'cost'];
const MIDDLE = ['x', 'y', 'W', 'b'];
const RIGHT = ['scheme', 'seed'];

export function Setup({ id, state, words, lab, lang, setup, onSet, onPreset, onExamples }: Props) {
  const sizes = arrayOf<number[]>(String(state.wanted['sizes']));
  const control = (name: string) => {
    const { name: _, ...spoken } = setup.controls.find((one) => one.name === name)!;
    return (
      <Control
        key={name}
        id={`${id}-${name}`}
        name={name}
        {...spoken}
        parameter={experiment.parameters[name as keyof typeof experiment.parameters]}
        value={state.wanted[name]!}
        text={state.texts[name]!}
        error={state.errors[name]}
        words={lab}
        lang={lang}
        onSet={onSet}
      />
    );
  };
  const resize = (next: readonly number[]) => onSet('sizes', JSON.stringify(next));
  const grow = [...sizes.slice(0, -1), Math.max(2, sizes.at(-2)!), sizes.at(-1)!];
  const shrink = [...sizes.slice(0, -2), sizes.at(-1)!];
  return (
    <fieldset class="insp-set">
      <legend>{words.settings}</legend>
      <div>
        <div class="ctl sel">
          <label for={`${id}-preset`}>{words.startFrom}</label>
          <select id={`${id}-preset`} autocomplete="off" onInput={({ currentTarget }) => onPreset(currentTarget.value)}>
            {setup.presets.map(([name, label], place) => (
              <option key={name} value={name} selected={place === 0}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {control('sizes')}
        <div class="ctl sel">
          <span class="lbl">{words.layers}</span>
          <div class="steppers">
            {sizes.map((units, i) => (
              <Stepper
                key={i}
                label=""
                what={fill(words.units, { layer: i + 1 })}
                value={units}
                least={1}
                most={MOST_UNITS}
                words={words}
                onChange={(to) => resize(sizes.with(i, to))}
              />
            ))}
            <button
              class="btn"
              type="button"
              aria-disabled={sizes.length >= MOST_LAYERS}
              onClick={() => sizes.length < MOST_LAYERS && resize(grow)}
            >
              {words.addLayer}
            </button>
            <button
              class="btn"
              type="button"
              aria-disabled={sizes.length <= 2}
              onClick={() => sizes.length > 2 && resize(shrink)}
            >
              {words.dropLayer}
            </button>
          </div>
        </div>
        {LEFT.map(control)}
      </div>
      <div>
        {MIDDLE.map(control)}
        <p class="hint-line">{words.drawnHint}</p>
        {RIGHT.map(control)}
        <div class="ctl sel">
          <span class="lbl">{words.examples}</span>
          <div class="steppers">
            <Stepper
              label=""
              what={words.examples}
              value={state.result.x.length}
              least={1}
              most={MOST_EXAMPLES}
              words={words}
              onChange={onExamples}
            />
            <button
              class="btn"
              type="button"
              onClick={() => {
                const seed = Number(state.wanted['seed']);
                onSet('new', String(seed >= 4_294_967_295 ? 0 : seed + 1));
              }}
            >
              {words.drawAgain}
            </button>
          </div>
        </div>
      </div>
    </fieldset>
  );
}
