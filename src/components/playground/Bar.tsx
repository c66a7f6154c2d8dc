// The strip over the network: what runs it, where to begin, and one number for each layer.
import type { RefObject } from 'preact';
import { MOST_HIDDEN, MOST_OUTPUTS, MOST_UNITS, sizesOf } from '../../experiments/playground/parameters.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { Press } from '../digits/Press.tsx';
import type { Session } from './session.ts';
import type { LabProps, View } from './view.ts';

export interface BarProps {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: PlaygroundWords;
  readonly session: RefObject<Session>;
}

const Triangle = () => (
  <svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
    <path d="M0 0 8 5 0 10Z" fill="currentColor" />
  </svg>
);

export function Strip({ lab, view, words, session }: BarProps) {
  const isRunning = view.phase === 'running';
  const isStuck = view.phase === 'diverged' || view.problem !== null;
  const isIdle = isStuck && (view.shown === undefined || view.shown >= view.end);
  return (
    <div class="pg-strip">
      <div class="pg-grp" data-strip>
        {isRunning ? (
          <button class="btn main" type="button" onClick={() => session.current?.pause()}>
            {words.pause}
          </button>
        ) : (
          <Press main idle={isIdle} onPress={() => session.current?.run()}>
            <Triangle />
            {words.run}
          </Press>
        )}
        <Press idle={isRunning || isIdle} onPress={() => session.current?.step()}>
          {words.step}
        </Press>
        <button class="btn" type="button" onClick={() => session.current?.back()}>
          {words.back}
          <span class="pg-wide">{words.backLong}</span>
        </button>
        <button class="btn" type="button" onClick={() => session.current?.fresh()}>
          {words.fresh}
        </button>
        <label class="pg-pace">
          <span class="vh">{words.pace}</span>
          <select
            autocomplete="off"
            value={String(view.pace)}
            onChange={({ currentTarget }) => session.current?.pace(Number(currentTarget.value))}
          >
            <option value="6">{words.slow}</option>
            <option value="60">{words.middle}</option>
            <option value="0">{words.full}</option>
          </select>
        </label>
      </div>
      <label class="pg-grp pg-from">
        <span>{words.startFrom}</span>
        <select
          autocomplete="off"
          value={view.begun}
          data-start
          onChange={({ currentTarget }) => session.current?.begin(currentTarget.value)}
        >
          <option value="">{words.chooseStart}</option>
          {lab.starts.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Where a column of the drawing stands, in shares of its width. */
const textOf = (sizes: readonly number[]): string => JSON.stringify(sizes);

export function Layers({ lab, view, words, session }: BarProps) {
  const sizes = sizesOf(view.settings);
  const hidden = sizes.slice(1, -1);
  const put = (next: readonly number[]): void => session.current?.set('sizes', textOf(next));
  const outputs = sizes.at(-1)!;
  return (
    <div class="pg-layers" role="group" aria-label={lab.controls['sizes']!.label}>
      {hidden.map((units, i) => {
        const id = `${lab.id}-units-${i + 1}`;
        return (
          <div key={i} class="pg-layer">
            <label for={id}>
              {fill(words.layer, { layer: i + 1 })}
              <span class="vh">{words.units}</span>
            </label>
            <select
              id={id}
              autocomplete="off"
              value={String(units)}
              onChange={({ currentTarget }) => put(sizes.with(i + 1, Number(currentTarget.value)))}
            >
              {Array.from({ length: MOST_UNITS }, (_, n) => (
                <option key={n} value={String(n + 1)}>
                  {n + 1}
                </option>
              ))}
            </select>
            <button class="pg-tx" type="button" onClick={() => put(sizes.toSpliced(i + 1, 1))}>
              {words.remove}
              <span class="vh">{fill(words.removeLayer, { layer: i + 1 })}</span>
            </button>
          </div>
        );
      })}
      {hidden.length < MOST_HIDDEN && (
        <button
          class="pg-tx"
          type="button"
          data-add
          onClick={() => put(sizes.toSpliced(-1, 0, Math.min(4, MOST_UNITS)))}
        >
          {words.add}
        </button>
      )}
      <div class="pg-layer pg-output">
        <label for={`${lab.id}-outputs`}>{words.output}</label>
        <select
          id={`${lab.id}-outputs`}
          autocomplete="off"
          value={String(outputs)}
          onChange={({ currentTarget }) => put(sizes.with(-1, Number(currentTarget.value)))}
        >
          {Array.from({ length: MOST_OUTPUTS }, (_, n) => (
            <option key={n} value={String(n + 1)}>
              {n === 0 ? words.oneSigmoid : fill(words.softmaxOf, { count: n + 1 })}
            </option>
          ))}
        </select>
      </div>
      <Wrong lab={lab} view={view} words={words} />
    </div>
  );
}

function Wrong({ lab, view: { moment }, words }: Pick<BarProps, 'lab' | 'view' | 'words'>) {
  const wrong = moment ? [moment.wrong.length, moment.heldWrong.length] : lab.built.wrong;
  const count = moment ? [moment.training.length, moment.heldOut.length] : lab.built.count;
  const said = (sentence: string, i: 0 | 1) => {
    const [before = '', after = ''] = fill(sentence, { count: count[i]! }).split('{wrong}');
    return (
      <>
        {before}
        <b>{wrong[i]}</b>
        {after}
      </>
    );
  };
  return (
    <span class="pg-wrong" data-wrong>
      {said(words.wrong, 0)}
      {count[1]! > 0 && said(words.wrongHeld, 1)}
    </span>
  );
}
