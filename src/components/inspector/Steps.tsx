// The moments of the pass: buttons, a slider, and in a sentence what is looked at.
import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/lab/fill.ts';
import { lastStep } from './model.ts';
import type { ViewProps } from './view.ts';

interface Props extends Pick<ViewProps, 'state' | 'words'> {
  id: string;
  sentence: string;
  onStep: (step: number | undefined) => void;
  children?: ComponentChildren;
}

export function Steps({ id, state, words, sentence, onStep, children }: Props) {
  const of = lastStep(state);
  const step = state.step ?? of;
  const text = state.step === undefined ? fill(words.whole, { of }) : fill(words.stepOf, { step, of });
  return (
    <div class="insp-h">
      <div class="insp-b">
        <button class="btn" type="button" onClick={() => onStep(0)}>
          {words.toStart}
        </button>
        <button class="btn" type="button" aria-disabled={step === 0} onClick={() => onStep(Math.max(0, step - 1))}>
          {words.stepBack}
        </button>
        <button
          class="btn main"
          type="button"
          onClick={() => onStep(state.step === undefined || step >= of ? 0 : step + 1)}
        >
          {words.stepOn}
        </button>
        <button class="btn" type="button" aria-disabled={state.step === undefined} onClick={() => onStep(undefined)}>
          {words.wholePass}
        </button>
        <label class="vh" for={`${id}-moment`}>
          {words.moment}
        </label>
        <input
          id={`${id}-moment`}
          type="range"
          min={0}
          max={of}
          step={1}
          value={step}
          autocomplete="off"
          aria-valuetext={text}
          onInput={({ currentTarget }) => onStep(Number(currentTarget.value))}
        />
        <span class="at">{text}</span>
      </div>
      <div class="insp-s">
        <p class="what">{sentence}</p>
        {children}
      </div>
    </div>
  );
}
