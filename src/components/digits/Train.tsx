// The plate beside the curves: settings, buttons, how far the run is.
import type { RefObject } from 'preact';
import { fill } from '../../i18n/lab/fill.ts';
import { fixed } from '../../i18n/number.ts';
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { Control } from '../lab/Control.tsx';
import { Press } from './Press.tsx';
import { isSameRun, parameters } from './settings.ts';
import type { LabProps, View } from './view.ts';
import type { Session } from './session.ts';

export interface PanelProps {
  readonly lab: LabProps;
  readonly view: View;
  readonly words: DigitsWords;
  readonly session: RefObject<Session>;
}

const BUSY = ['running', 'preparing', 'waking'];

function whereOf({ view, words }: PanelProps): string {
  const { phase, place, shown } = view;
  const { epoch, batch, batches } = place;
  if (phase === 'asleep') return words.asleep;
  if (phase === 'preparing') return words.preparing;
  if (phase === 'waking') return fill(words.waking, { percent: Math.floor((100 * epoch) / shown.epochs) });
  const of = shown.epochs;
  if (batch === 0) return fill(words.progress, { epoch, of });
  return fill(words.progressBatch, { epoch: epoch + 1, of, batch: fixed(batch, 0), batches: fixed(batches, 0) });
}

const isAsBuilt = ({ settings, errors }: View, { document }: LabProps): boolean =>
  Object.keys(errors).length === 0 && isSameRun(settings, document) && settings.epochs === document.epochs;

export function Settings({ lab, view, session }: PanelProps) {
  return (
    <fieldset>
      <legend>{lab.lab.settings}</legend>
      {lab.controls.map(({ name, ...spoken }) => (
        <Control
          key={name}
          id={`${lab.id}-${name}`}
          name={name}
          {...spoken}
          parameter={parameters[name as keyof typeof parameters]}
          value={view.settings[name as keyof typeof view.settings]}
          text={view.texts[name]!}
          error={view.errors[name]}
          words={lab.lab}
          lang={lab.lang}
          onSet={(which, text) => session.current?.set(which, text)}
        />
      ))}
      <p>
        <Press idle={isAsBuilt(view, lab)} onPress={() => session.current?.back()}>
          {lab.lab.backToDocument}
        </Press>
      </p>
    </fieldset>
  );
}

export function Buttons(props: PanelProps) {
  const { view, words, session } = props;
  const { phase, place, shown } = view;
  const isRunning = phase === 'running' || phase === 'preparing';
  const isBusy = BUSY.includes(phase);
  const goesOn = session.current?.canContinue() ?? false;
  const done = place.epoch + place.batch / Math.max(1, place.batches);
  return (
    <>
      <div class="run dg-run">
        {isRunning ? (
          <button class="btn main" type="button" onClick={() => session.current?.pause()}>
            {words.pause}
          </button>
        ) : (
          <button class="btn main" type="button" onClick={() => session.current?.run()}>
            {goesOn ? words.goOn : words.run}
          </button>
        )}
        <Press idle={isBusy} onPress={() => session.current?.step('batch')}>
          {words.oneBatch}
        </Press>
        <Press idle={isBusy} onPress={() => session.current?.step('epoch')}>
          {words.oneEpoch}
        </Press>
        <Press idle={!isRunning && !goesOn} onPress={() => session.current?.stop()}>
          {words.stop}
        </Press>
      </div>
      <div class="prog dg-prog">
        <progress value={done} max={Math.max(shown.epochs, 1)} aria-label={words.train} />
        <span>{whereOf(props)}</span>
      </div>
      <p class="tell" role="status" data-unreached={props.lab.lab.unreached} data-notice="run">
        {view.notices.run}
      </p>
      <p class="vh" role="status" data-spoken>
        {view.spoken}
      </p>
    </>
  );
}
