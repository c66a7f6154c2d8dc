// The ports of a session into the page: where it draws, the line and the tools under the figure, the address bar.
import { render } from 'preact';
import { loadExperiment } from '../../experiments/index.ts';
import { WIDTHS, type Look } from '../../lib/figure/figure.ts';
import { addressed, placesOnPage } from './places.ts';
import { bar } from './bar.ts';
import { createHost } from './host.ts';
import { lateWorker } from './late-worker.ts';
import { leftBefore } from './left.ts';
import type { Loaded, Ports } from './ports.ts';
import { createSession, type Session } from './session.ts';
import { bindTools } from './tools.ts';
import type { LabProps, View } from './view.ts';

async function load({ experiment, figure, lang }: LabProps): Promise<Loaded> {
  const folder = await loadExperiment(experiment);
  const [figures, experimentWords] = await Promise.all([folder.figures(), folder.words[lang]!()]);
  const found = figures.find(({ id }) => id === figure);
  const words = experimentWords.figures[figure];
  if (!found || !words) throw new Error(`the figure ${figure} is not among those of ${experiment}`);
  return { folder, figure: found, words, experimentWords };
}

const openWorker = () => lateWorker(import('./worker.ts').then(({ address }) => address));

/** Brings a figure into view; once more after the page has arrived, when the browser has gone to the hash. */
function scrollTo(figure: HTMLElement): void {
  figure.scrollIntoView();
  if (document.readyState === 'complete') return;
  addEventListener('load', () => requestAnimationFrame(() => figure.scrollIntoView()), { once: true });
}

const NARROW = '(max-width: 44rem)';

export function openInPage(lab: LabProps, panel: HTMLElement, onView: (view: View) => void) {
  const figure = panel.closest('figure')!;
  const narrow = matchMedia(NARROW);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const look = (): Look =>
    narrow.matches ? { kind: 'narrow', width: WIDTHS.narrow } : { kind: 'page', width: WIDTHS.text };
  const places = () => figure.querySelectorAll<HTMLElement>('.plot > div');
  const tools = bindTools(figure, lab.words, () => session);
  /** Each figure has a worker of its own: what one stops or starts leaves the others alone. */
  const host = createHost(openWorker);

  const ports: Ports = {
    load: () => load(lab),
    worker: () => host,
    frame: (callback) => requestAnimationFrame(callback),
    later: (name, ms, callback) => {
      clearTimeout(timers.get(name));
      timers.set(name, setTimeout(callback, ms));
    },
    reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    look,
    draw: (scene, { draw }) => {
      const place = figure.querySelector(narrow.matches ? '.plot > .only-n' : '.plot > .only-w');
      if (place) render(draw(scene), place);
    },
    state: tools.state,
    address: (address, by) => bar.put(lab.figure, address, by),
    view: (view) => {
      tools.changed(view.changed);
      onView(view);
    },
  };
  const session: Session = createSession(lab, ports);
  const plot = figure.querySelector('[data-grip]')?.closest<HTMLElement>('.plot');
  const unbind =
    plot && import('./drag.ts').then(({ bindDrag }) => bindDrag(plot, lab, () => session)).catch(() => undefined);

  const asked = addressed(location.search, location.hash, placesOnPage()) === lab.figure;
  void session.open(asked ? location.search : leftBefore(lab.figure));
  if (asked) {
    bar.opened(lab.figure);
    scrollTo(figure);
  }
  narrow.addEventListener('change', session.redraw);
  return {
    session,
    close: () => {
      narrow.removeEventListener('change', session.redraw);
      for (const timer of timers.values()) clearTimeout(timer);
      tools.close();
      void unbind?.then((end) => end?.());
      host.close();
      for (const place of places()) render(null, place);
    },
  };
}
