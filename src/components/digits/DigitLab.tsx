// The island: training, pad and what can be looked at, in one figure.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { digitsWords } from '../../i18n/digits/index.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { Curves, Norms } from './Curves.tsx';
import { Draw } from './Draw.tsx';
import { putTabStops } from './keys.ts';
import { Inside } from './Inside.tsx';
import { Carry, Pictures } from './Own.tsx';
import { openInPage, type Opened } from './page.ts';
import { Sample } from './Sample.tsx';
import type { Session } from './session.ts';
import { Buttons, Settings } from './Train.tsx';
import { Units } from './Units.tsx';
import { usePad } from './use-pad.ts';
import { firstView, type LabProps } from './view.ts';

interface Props extends LabProps {
  /** The units of the build's run: the slots. */
  readonly tiles?: ComponentChildren;
  readonly large?: ComponentChildren;
}

export default function DigitLab({ tiles, large, ...lab }: Props) {
  const { id, lang, built } = lab;
  const words = digitsWords(lang);
  const [view, setView] = useState(() => firstView(lab));
  const [awake, setAwake] = useState(false);
  const [unit, setUnit] = useState(0);
  const element = useRef<HTMLDivElement>(null);
  const page = useRef<Opened>();
  const session = useRef<Session>(null);
  const pad = usePad(lab, view, words);
  const arrived = useRef(pad.arrived);
  arrived.current = pad.arrived;

  useLayoutEffect(() => {
    page.current = openInPage(lab, element.current!, words, setView, (index, values) => arrived.current(index, values));
    session.current = page.current.session;
    setAwake(true);
    return page.current.close;
  }, []);
  useLayoutEffect(() => {
    if (element.current) putTabStops(element.current);
  });
  const panel = { lab, view, words, session };
  const take = (index: number): void => session.current?.picture(index);
  const name = fill(lab.lab.settingsOf, { number: lab.number ?? id });
  const doubt = useMemo(() => built.doubt.index, []);
  useLayoutEffect(() => {
    if (view.pictures && pad.isFirst) take(doubt);
  }, [view.pictures]);

  return (
    <div class="digits" ref={element}>
      <section class="dg-row" aria-label={words.draw}>
        <div>
          <Draw {...pad.props} words={words} awake={awake} />
          <p class="vh" role="status" data-pad-says>
            {pad.spoken}
          </p>
        </div>
        <div class="panel scripted" role="group" aria-label={words.sampleHead}>
          <Sample {...{ id, lang, words }} lab={lab.lab} settings={pad.pad.settings} onSet={pad.set} />
        </div>
      </section>
      <section class="dg-row" aria-label={words.train}>
        <div>
          <Curves {...panel} />
          <Norms {...panel} />
          <div class="panel scripted dg-two" role="group" aria-label={words.keepHead}>
            <Carry {...panel} />
            <Pictures {...panel} />
          </div>
        </div>
        <div class="panel scripted" role="group" aria-label={name}>
          <Buttons {...panel} />
          <Settings {...panel} />
        </div>
      </section>
      <Inside {...{ lab, view, words, awake }} onTake={take} />
      <section class="dg-part" aria-label={words.units}>
        <h3>
          {/* Where the figure of that name leads: the lesson shows the same pictures here. */}
          <span id="digits-units">{words.units}</span>
        </h3>
        <Units
          {...{ words, chosen: unit, read: pad.read }}
          network={view.looked}
          {...{ tiles, large }}
          votes={built.votes}
          pictures={view.pictures}
          onChoose={setUnit}
        />
      </section>
    </div>
  );
}
