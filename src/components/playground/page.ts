// The ports of the playground into the page: the worker, the address, files that are dropped or handed over, keys.
import { experiment } from '../../experiments/playground/experiment.ts';
import { sizesOf, type Settings } from '../../experiments/playground/parameters.ts';
import { changesOf, textOfChanges } from '../../experiments/playground/changes.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { PlaygroundWords } from '../../i18n/playground/en.ts';
import { countedPoints } from '../../lib/parameter/points.ts';
import { MOST_IN_ADDRESS, settingsLine } from '../../lib/parameter/index.ts';
import { addressOfState, restore } from '../lab/address.ts';
import { bar } from '../lab/bar.ts';
import { addressed, placesOnPage } from '../lab/places.ts';
import { onKey } from '../digits/keys.ts';
import { reasonOf } from '../reason.ts';
import { FILES, type FileKind } from './files.ts';
import { download } from '../download.ts';
import { openLink } from '../worker-link.ts';
import { keepRun, keptRun } from './own.ts';
import type { Plan } from './protocol.ts';
import { loadRun, savedPlan } from './saved.ts';
import { createSession, type Session } from './session.ts';
import type { LabProps, View } from './view.ts';

/** Characters of an address that every browser takes. */
const LONGEST = 2000;

export interface Opened {
  readonly session: Session;
  /** The address of what is shown; undefined where it would be too long. */
  address(): string | undefined;
  close(): void;
}

/** An address that leads to the run that waits in the tab. */
const WAITING = `?run=${experiment.id}&data=own`;

/** What an address asks for, or why it is not followed. */
function asked(
  lab: LabProps,
  words: PlaygroundWords,
): { settings?: Settings | Plan; step?: number | undefined; refused?: string } {
  const { parameters } = experiment;
  const found = restore(location.search, experiment.id, parameters, lab.document);
  if (found.refused !== undefined) return { refused: found.refused };
  const settings = found.settings as Settings;
  try {
    sizesOf(settings);
    changesOf(settings.changes);
    if (found.step !== undefined && found.step > settings.epochs)
      return { refused: fill(words.badStep, { step: found.step, of: settings.epochs }) };
    const kept = location.search === WAITING ? keptRun() : '';
    return { settings: kept === '' ? settings : loadRun(kept).plan, step: found.step };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

/** The run in the command's words; many points are told by their number. */
function lineOf({ base, changes, till }: Plan): string {
  const said = changes.map((change) =>
    change.name === 'points' ? { ...change, value: countedPoints(String(change.value)).replace(' ', '-') } : change,
  );
  return `${experiment.id} · ${settingsLine(experiment.parameters, [{ ...base, epochs: till, changes: textOfChanges(said) }])}`;
}

export function openInPage(
  lab: LabProps,
  element: HTMLElement,
  words: PlaygroundWords,
  onView: (view: View) => void,
): Opened {
  const figure = element.closest('figure') ?? element;
  const line = figure.querySelector('.settings');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: View | undefined;

  const address = (): string | undefined => {
    const place = { figure: lab.id, experiment: experiment.id };
    const { parameters } = experiment;
    const state = session.state();
    if (state.points.length > MOST_IN_ADDRESS || state.changes.length > parameters.changes.most) return undefined;
    const found = addressOfState(place, parameters, state, last?.shown);
    return found.length <= LONGEST ? found : undefined;
  };
  /** What the run is goes under the figure and into the address, a quarter of a second after the last change. */
  const tellPage = (): void => {
    timer = undefined;
    const plan = session.plan();
    const state = session.state();
    if (line) line.textContent = lineOf(plan);
    const { document } = lab;
    const isBuilt =
      last?.shown === undefined &&
      Object.entries(document).every(([name, value]) => state[name as keyof Settings] === value);
    figure.toggleAttribute('data-own', !isBuilt);
    const found = address();
    keepRun(found === undefined ? savedPlan(plan) : '');
    bar.put(lab.id, isBuilt ? undefined : (found ?? `${WAITING}#${lab.id}`), 'reader');
  };
  const session: Session = createSession(lab, words, {
    link: (hear, lost) => openLink(() => import('./worker.ts'), hear, lost),
    now: () => performance.now(),
    later: (act, ms) => void setTimeout(act, ms),
    view(view) {
      last = view;
      onView(view);
      if (view.phase !== 'asleep' && view.phase !== 'preparing')
        timer ??= setTimeout(tellPage, view.phase === 'running' ? 1000 : 250);
    },
    download: (kind: FileKind, text) => download(FILES[kind].name, FILES[kind].type, text),
  });

  if (addressed(location.search, location.hash, placesOnPage()) === lab.id) {
    bar.opened(lab.id);
    const { settings, step, refused } = asked(lab, words);
    session.open(settings, step, refused === undefined ? '' : fill(lab.lab.badAddress, { reason: refused }));
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
