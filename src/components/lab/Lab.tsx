// The island: the plate in the page, and a session behind it once it has woken.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openInPage } from './page.ts';
import { Plate, type Act } from './Plate.tsx';
import type { Session } from './session.ts';
import { firstView, type LabProps } from './view.ts';

export default function Lab(lab: LabProps) {
  const [view, setView] = useState(() => firstView(lab));
  const panel = useRef<HTMLDivElement>(null);
  const session = useRef<Session>();
  useLayoutEffect(() => {
    const opened = openInPage(lab, panel.current!, setView);
    session.current = opened.session;
    return opened.close;
  }, []);
  const act: Act = {
    set: (name, text) => session.current?.set(name, text),
    run: () => session.current?.run(),
    step: () => session.current?.stepOn(),
    start: () => session.current?.moment(0),
    stop: () => session.current?.stop(),
    again: () => session.current?.again(),
    moment: (step) => session.current?.moment(step),
  };
  return <Plate lab={lab} view={view} act={act} panel={panel} />;
}
