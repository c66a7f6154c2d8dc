// The ports of the playground into the page: the worker, the address, files that are dropped or handed over, keys.
import { experiment } from '../../experiments/playground/experiment.ts';
import { sizesOf, type Settings } from '../../experiments/playground/parameters.ts';
import { changesOf, textOfChanges } from '../../experiments/playground/changes.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { settingsLine } from '../../lib/parameter/index.ts';
import { addressOfState, restore } from '../lab/address.ts';
import { bar } from '../lab/bar.ts';
import { addressed, placesOnPage } from '../lab/places.ts';
import { onKey } from '../digits/keys.ts';
import { FILES, type FileKind } from './files.ts';
import { openLink } from './link.ts';
import { keepPoints, keptPoints } from './own.ts';
import { createSession, type Session } from './session.ts';
import type { LabProps, View } from './view.ts';

/** Characters of an address that every browser takes. */
const LONGEST = 2000;

export function handOver(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export interface Opened {
  readonly session: Session;
  /** The address of what is shown; undefined where it would be too long. */
  address(): string | undefined;
  close(): void;
}

/** What an address asks for, or why it is not followed. */
function asked(lab: LabProps): { settings?: Settings; step?: number | undefined; refused?: string } {
  const { parameters } = experiment;
  const found = restore(location.search, experiment.id, parameters, lab.document);
  if (found.refused !== undefined) return { refused: found.refused };
  const settings = found.settings as Settings;
  try {
    sizesOf(settings);
    changesOf(settings.changes);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
  const isOwn = settings.data === 'own' && settings.points === '';
  return { settings: isOwn ? { ...settings, points: keptPoints() } : settings, step: found.step };
}

export function openInPage(
  lab: LabProps,
  element: HTMLElement,
  words: PlaygroundWords,
  onView: (view: View) => void,
): Opened {
  const figure = element.closest('figure') ?? element;
  const line = figure.querySelector('.settings');
  const { parameters } = experiment;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: View | undefined;

  const address = (): string | undefined => {
    const place = { figure: lab.id, experiment: experiment.id };
    const found = addressOfState(place, parameters, session.state(), last?.shown);
    return found.length <= LONGEST ? found : undefined;
  };
  /** What the run is goes under the figure and into the address, a quarter of a second after the last change. */
  const tellPage = (): void => {
    timer = undefined;
    const state = session.state();
    if (line) line.textContent = `${experiment.id} · ${settingsLine(parameters, [state])}`;
    keepPoints(state.data === 'own' ? state.points : '');
    const isBuilt =
      textOfChanges(last?.changes ?? []) === lab.document.changes &&
      last?.end === lab.document.epochs &&
      last.shown === undefined &&
      Object.entries(lab.document).every(([name, value]) => state[name as keyof Settings] === value);
    const found = address();
    if (isBuilt) bar.put(lab.id, undefined, 'reader');
    else if (found !== undefined) bar.put(lab.id, found, 'reader');
  };
  const session: Session = createSession(lab, words, {
    link: openLink,
    now: () => performance.now(),
    later: (act, ms) => void setTimeout(act, ms),
    view(view) {
      last = view;
      onView(view);
      if (view.phase !== 'asleep' && view.phase !== 'preparing')
        timer ??= setTimeout(tellPage, view.phase === 'running' ? 1000 : 250);
    },
    download: (kind: FileKind, text) => handOver(FILES[kind].name, FILES[kind].type, text),
  });

  if (addressed(location.search, location.hash, placesOnPage()) === lab.id) {
    bar.opened(lab.id);
    const { settings, step, refused } = asked(lab);
    session.open(settings, step);
    if (refused !== undefined) session.say(fill(lab.lab.badAddress, { reason: refused }));
  } else session.open(undefined, undefined);

  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (file) void session.load(file);
  };
  figure.addEventListener('dragover', onDrag);
  figure.addEventListener('drop', onDrag);
  element.addEventListener('keydown', onKey);
  return {
    session,
    address,
    close() {
      clearTimeout(timer);
      figure.removeEventListener('dragover', onDrag);
      figure.removeEventListener('drop', onDrag);
      element.removeEventListener('keydown', onKey);
      session.close();
    },
  };
}
