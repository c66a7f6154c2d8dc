// The buttons and the slider over the steps of a run.
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { Act, PlateProps } from './Plate.tsx';

interface Props extends PlateProps {
  act: Act;
}

const Play = () => (
  <svg viewBox="0 0 9 10" width="9" height="10" aria-hidden="true">
    <path d="M0 0 9 5 0 10Z" fill="currentColor" />
  </svg>
);

export function Clock({ lab, view, act }: Props) {
  const { words } = lab;
  const step = view.step ?? view.steps;
  const id = `${lab.figure}-moment`;
  return (
    <>
      <div class="run">
        <button class="btn main" type="button" data-act="run" onClick={act.run}>
          <Play />
          {words.run}
        </button>
        <button class="btn" type="button" data-act="step" onClick={act.step}>
          {words.step}
        </button>
        <button class="btn" type="button" data-act="start" onClick={act.start}>
          {words.backToStart}
        </button>
      </div>
      <div class="ctl sel">
        <label for={id}>{words.moment}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={view.steps}
          step={1}
          value={step}
          autocomplete="off"
          aria-valuetext={fill(words.momentValue, { step: fixed(step, 0), of: fixed(view.steps, 0) })}
          onInput={({ currentTarget }) => act.moment(Number(currentTarget.value))}
        />
      </div>
    </>
  );
}

/** How far the run is, or how much of a long one is computed, with Stop. */
export function Advance({ lab, view, act }: Props) {
  const { words } = lab;
  const computing = view.activity === 'computing';
  const step = view.step ?? view.steps;
  const text = computing
    ? fill(words.computing, { percent: view.percent })
    : lab.moving
      ? fill(view.step === undefined ? words.whole : words.progress, { step: fixed(step, 0), of: fixed(view.steps, 0) })
      : words.computed;
  return (
    <div class="prog">
      <progress
        max={computing ? 100 : Math.max(1, view.steps)}
        value={computing ? view.percent : step}
        aria-label={text}
      />
      <span style={{ minWidth: `${2 * fixed(view.steps, 0).length + 3}ch`, textAlign: 'right' }}>{text}</span>
      <button class="stop" type="button" aria-disabled={view.activity === 'resting'} onClick={act.stop}>
        {words.stop}
      </button>
    </div>
  );
}
