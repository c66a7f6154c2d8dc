// What a reader can operate, for every experiment: drawn from the declaration of its parameters. The build renders it
// as it stands before anybody acts; the island renders the same and takes it from there.
import type { Ref } from 'preact';
import { fill } from '../../i18n/lab/fill.ts';
import { Advance, Clock } from './Clock.tsx';
import { Control } from './Control.tsx';
import { Results } from './Results.tsx';
import type { LabProps, View } from './view.ts';

export interface Act {
  set(name: string, text: string): void;
  run(): void;
  step(): void;
  start(): void;
  stop(): void;
  again(): void;
  moment(step: number): void;
}

export interface PlateProps {
  lab: LabProps;
  view: View;
}

interface Props extends PlateProps {
  act: Act;
  panel?: Ref<HTMLDivElement>;
}

/** Points and texts may have a control only while another choice calls for them. */
const isShown =
  ({ parameters }: LabProps, { settings }: View) =>
  ({ name }: { name: string }): boolean => {
    const parameter = parameters[name]!;
    const when = parameter.kind === 'points' || parameter.kind === 'text' ? parameter.when : undefined;
    return !when || settings[when.name] === when.is;
  };

export function Plate({ lab, view, act, panel }: Props) {
  const { words, figure } = lab;
  const name = fill(words.settingsOf, { number: lab.number ?? figure });
  return (
    <div class="panel scripted" role="group" aria-label={name} ref={panel ?? null}>
      <fieldset>
        <legend>{words.settings}</legend>
        {lab.controls.filter(isShown(lab, view)).map(({ name, ...spoken }) => (
          <Control
            key={name}
            id={`${figure}-${name}`}
            name={name}
            {...spoken}
            parameter={lab.parameters[name]!}
            value={view.settings[name]!}
            text={view.texts[name]!}
            error={view.errors[name]}
            words={words}
            lang={lab.lang}
            onSet={act.set}
          />
        ))}
      </fieldset>
      {lab.moving && <Clock lab={lab} view={view} act={act} />}
      {(lab.moving || lab.long || view.activity === 'computing') && <Advance lab={lab} view={view} act={act} />}
      <Results runs={lab.runs} rows={view.rows} words={words} />
      <p class="tell" role="status" data-unreached={words.unreached}>
        {view.notice}
      </p>
      {view.lost && (
        <button class="btn" type="button" onClick={act.again}>
          {words.runAgain}
        </button>
      )}
      <p class="vh" role="status">
        {view.spoken}
      </p>
    </div>
  );
}
