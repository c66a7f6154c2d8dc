// The ports of the lab into the page: the worker, the store, files that are dropped or handed over, keys.
import type { DigitsWords } from '../../i18n/digits/en.ts';
import { bar } from '../lab/bar.ts';
import { addressOfState, restore } from '../lab/address.ts';
import { addressed, placesOnPage } from '../lab/places.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { settingsLine } from '../../lib/parameter/index.ts';
import { experiment } from '../../experiments/digits-training/experiment.ts';
import { onKey } from './keys.ts';
import { parameters, type RunSettings } from './settings.ts';
import { download } from '../download.ts';
import { openLink } from '../worker-link.ts';
import { createSession, type Session } from './session.ts';
import { browserStore } from './store.ts';
import type { LabProps, View } from './view.ts';

export interface Opened {
  readonly session: Session;
  close(): void;
}

export function openInPage(
  lab: LabProps,
  element: HTMLElement,
  words: DigitsWords,
  onView: (view: View) => void,
  picture: (index: number, values: Float64Array) => void,
): Opened {
  const figure = element.closest('figure') ?? element;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const line = figure.querySelector('.settings');
  let settings = lab.document;
  let shown = lab.document;
  /** The line under the figure names the run that is shown. What is set goes into the address, a quarter of a second after the last change. */
  const view = (next: View): void => {
    onView(next);
    if (line && next.shown !== shown) {
      shown = next.shown;
      line.textContent = `${experiment.id} · ${settingsLine(parameters, [shown])}`;
    }
    if (next.settings === settings) return;
    settings = next.settings;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const place = { figure: lab.id, experiment: experiment.id };
      const address = addressOfState(place, parameters, settings, undefined);
      const isBuilt = address === addressOfState(place, parameters, lab.document, undefined);
      bar.put(lab.id, isBuilt ? undefined : address, 'reader');
    }, 250);
  };
  const session = createSession(lab, words, {
    ...{
      link: (hear, lost) => openLink(() => import('./worker.ts'), hear, lost),
      store: browserStore,
      view,
      download: (name, text) => download(name, 'application/json', text),
      picture,
    },
    now: () => performance.now(),
  });
  const follow = (): void => {
    if (addressed(location.search, location.hash, placesOnPage()) !== lab.id) return void session.open();
    bar.opened(lab.id);
    const asked = restore(location.search, experiment.id, parameters, lab.document);
    const refused = asked.refused ?? (asked.step === undefined ? undefined : words.noMoment);
    if (refused === undefined) void session.open(asked.settings as RunSettings);
    else {
      void session.open();
      session.say(fill(lab.lab.badAddress, { reason: refused }));
    }
    clearTimeout(timer);
    figure.scrollIntoView();
  };
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type !== 'drop') return;
    const files = [...event.dataTransfer.files];
    const [first] = files;
    if (files.length === 1 && first!.name.endsWith('.json')) void session.load(first!);
    else session.files(files);
  };
  figure.addEventListener('dragover', onDrag);
  figure.addEventListener('drop', onDrag);
  element.addEventListener('keydown', onKey);
  follow();
  return {
    session,
    close() {
      clearTimeout(timer);
      figure.removeEventListener('dragover', onDrag);
      figure.removeEventListener('drop', onDrag);
      element.removeEventListener('keydown', onKey);
      session.close();
    },
  };
}
