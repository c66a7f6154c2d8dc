// The plate with the settings in four groups, and what the moment shown is worth.
import { parameters, type SettingName } from '../../experiments/playground/parameters.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { shown as told } from '../../i18n/number.ts';
import { Control } from '../lab/Control.tsx';
import { Points } from '../lab/Points.tsx';
import type { BarProps } from './Bar.tsx';
import { GROUPS } from './settings.ts';
import { Thumbs } from './Thumbs.tsx';

/** Numbers that say something of drawn sets alone. */
const OF_DRAWN: readonly SettingName[] = GROUPS.data;

function One({ name, lab, view, session }: BarProps & { name: SettingName }) {
  const { settings, texts, errors } = view;
  const props = {
    ...{ name, lang: lab.lang, words: lab.lab },
    ...lab.controls[name]!,
    id: `${lab.id}-${name}`,
    parameter: parameters[name],
    value: settings[name],
    text: texts[name] ?? '',
    error: errors[name],
    onSet: (which: string, text: string) => session.current?.set(which, text),
  };
  return name === 'points' ? <Points {...props} /> : <Control {...props} />;
}

export function Panel(props: BarProps) {
  const { lab, view, words, session } = props;
  const isOwn = view.settings.data === 'own';
  const one = (name: SettingName) => <One key={name} name={name} {...props} />;
  return (
    <div class="panel pg-panel scripted" role="group" aria-label={words.settings}>
      <fieldset>
        <legend>{words.data}</legend>
        <Thumbs
          id={lab.id}
          value={view.settings.data}
          words={lab.controls['data']!}
          onSet={(name, text) => session.current?.set(name, text)}
        />
        {isOwn ? one('points') : OF_DRAWN.map(one)}
      </fieldset>
      {(['networkHead', 'learning', 'restraint'] as const).map((group) => (
        <fieldset key={group}>
          <legend>{words[group]}</legend>
          {GROUPS[group].map(one)}
        </fieldset>
      ))}
      <p class="pg-hint">{words.anytime}</p>
      <Worth {...props} />
    </div>
  );
}

function Worth({ lab, view, words }: BarProps) {
  const { moment, curves, end } = view;
  const { built } = lab;
  const epoch = moment?.epoch ?? end;
  const cost = curves
    ? [curves.cost[epoch] ?? NaN, curves.heldCost[epoch] ?? NaN]
    : built.cost.map((value) => value ?? NaN);
  const wrong = moment ? [moment.wrong.length, moment.heldWrong.length] : built.wrong;
  const count = moment ? [moment.training.length, moment.heldOut.length] : built.count;
  return (
    <table class="out-table" aria-label={fill(words.atEpoch, { epoch })}>
      <thead>
        <tr>
          <th scope="col">{fill(words.atEpoch, { epoch })}</th>
          <th scope="col" class="n">
            {words.training}
          </th>
          <th scope="col" class="n">
            {words.held}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.cost}</th>
          {cost.map((value, i) => (
            <td key={i} class="n">
              {Number.isFinite(value) ? told(value, 4) : '–'}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.right}</th>
          {[0, 1].map((i) => (
            <td key={i} class="n">
              {count[i]! > 0 ? fill(words.rightOf, { right: count[i]! - wrong[i]!, count: count[i]! }) : '–'}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
