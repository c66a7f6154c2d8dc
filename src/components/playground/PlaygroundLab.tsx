// The island: strip, network, map, curve, check and plate, in one figure.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { playgroundWords } from '../../i18n/playground/index.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { putTabStops } from '../digits/keys.ts';
import { Layers, Strip } from './Bar.tsx';
import { Check } from './Check.tsx';
import { Costs } from './Costs.tsx';
import { Equation } from './Equation.tsx';
import { Network } from './Network.tsx';
import { download } from '../download.ts';
import { openInPage, type Opened } from './page.ts';
import { Panel } from './Panel.tsx';
import type { Session } from './session.ts';
import { Tools } from './Tools.tsx';
import { firstView, type LabProps } from './view.ts';

interface Props extends LabProps {
  /** Address of the drawing of the build, whose fonts a saved picture takes. */
  readonly picture: string;
  readonly network?: ComponentChildren;
  readonly equation?: ComponentChildren;
  readonly costs?: ComponentChildren;
  readonly check?: ComponentChildren;
}

/** Whether the window is as narrow as that; wide until the page is there. */
function useNarrow(query: string): boolean {
  const [is, set] = useState(false);
  useEffect(() => {
    const media = matchMedia(query);
    const change = () => set(media.matches);
    change();
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, [query]);
  return is;
}

async function copy(
  link: HTMLAnchorElement,
  href: string,
  words: { link: string; copied: string; copyByHand: string },
) {
  try {
    await navigator.clipboard.writeText(href);
    link.textContent = words.copied;
  } catch {
    link.textContent = `${words.copyByHand} ${href}`;
  }
  setTimeout(() => (link.textContent = words.link), 4000);
}

export default function PlaygroundLab({ network, equation, costs, check, picture, ...lab }: Props) {
  const words = playgroundWords(lab.lang);
  const [view, setView] = useState(() => firstView(lab));
  const element = useRef<HTMLDivElement>(null);
  const page = useRef<Opened>();
  const session = useRef<Session>(null);
  const isDown = useNarrow('(max-width: 64rem)');
  const isNarrow = useNarrow('(max-width: 44rem)');

  useLayoutEffect(() => {
    page.current = openInPage(lab, element.current!, words, setView);
    session.current = page.current.session;
    return page.current.close;
  }, []);
  useLayoutEffect(() => {
    if (element.current) putTabStops(element.current);
  });
  const bar = { lab, view, words, session };
  const { moment, chosen } = view;
  const label = moment
    ? fill(words.networkSaid, {
        sizes: moment.settings.sizes.replace(/[[\]]/g, '').replaceAll(',', '-'),
        ...{ epoch: moment.epoch, wrong: moment.wrong.length, count: moment.training.length },
        ...{ held: moment.heldWrong.length, of: moment.heldOut.length },
      })
    : '';
  const onLink = (event: Event): void => {
    event.preventDefault();
    const address = page.current?.address();
    if (address === undefined) return session.current?.say(words.tooLong);
    void copy(event.currentTarget as HTMLAnchorElement, new URL(address, location.href).href, words);
  };
  const onPicture = (): void => {
    void import('../lab/save.ts').then(async ({ drawingOf }) => {
      download('playground.svg', 'image/svg+xml', await drawingOf(element.current!, picture));
    });
  };
  return (
    <div class="pg-lab" ref={element}>
      <div class="pg-bench">
        <div class="scripted">
          <Strip {...bar} />
          <Layers {...bar} />
        </div>
        <div class="pg-told scripted">
          <p class="tell" role="status" data-unreached={lab.lab.unreached} data-notice="run">
            {view.notices.run}
          </p>
          {view.undo !== undefined && (
            <button class="pg-tx" type="button" data-undo onClick={() => session.current?.undo()}>
              {fill(words.undo, { epoch: view.undo })}
            </button>
          )}
        </div>
        <Network
          {...{ id: lab.id, moment, chosen, isDown, words, drawn: lab.drawn.network, label, still: network }}
          onChoose={(next) => session.current?.choose(next)}
        />
        <div class="pg-sel">{moment ? <Equation moment={moment} chosen={chosen} words={words} /> : equation}</div>
        <div class="pg-low">
          <Costs {...{ lab, view, words, isNarrow, still: costs }} onShow={(epoch) => session.current?.show(epoch)} />
          <Check {...{ lab, view, words, still: check }} />
        </div>
        <p class="vh" role="status" data-spoken>
          {view.spoken}
        </p>
        <Tools {...{ view, words, session, onLink, onPicture }} onStart={() => session.current?.start()} />
      </div>
      <Panel {...bar} />
    </div>
  );
}
