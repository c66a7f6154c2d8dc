// The board in the page: pointer and keys on its views, one tab stop each, the address and the tools under the figure.
import type { InspectorLab } from './lab-words.ts';
import type { InspectorWords } from '../../i18n/inspector/en.ts';
import { loadExperiment } from '../../experiments/index.ts';
import { finish, lineOf } from '../../experiments/scene.ts';
import { bar } from '../lab/bar.ts';
import { leftBefore } from '../lab/left.ts';
import { addressed, placesOnPage } from '../lab/places.ts';
import { bindTools } from '../lab/tools.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { experiment } from '../../experiments/backprop-trace/experiment.ts';
import { addressOf, stateAt } from './address.ts';
import { isDirection, nearest } from './keyboard.ts';
import { lastStep, type State, type View } from './model.ts';

interface Asked {
  board: HTMLElement;
  id: string;
  lang: string;
  words: InspectorWords;
  lab: InspectorLab;
  document: State;
  state(): State;
  hover(key: string | undefined, view: View): void;
  select(key: string | undefined, example?: number): void;
  step(to: number | undefined): void;
  /** Shows another state, because of the address or a tool. */
  show(state: State): void;
}

export interface Opened {
  /** Goes to the state that the address asks for, if it speaks of this figure. */
  follow(): void;
  /** After a reader's act. */
  changed(state: State): void;
  /** After the board was drawn. */
  drawn(): void;
  close(): void;
}

/** The page of work, whose files are those of the figure. */
const FIGURE = 'backprop-trace-worked';

const keyed = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-key]') ?? undefined) : undefined;
const viewOf = (element: Element): View | undefined =>
  element.closest<HTMLElement>('[data-view]')?.dataset['view'] as View | undefined;

/** Brings the first lit line into the listing's own window; the page stands still. */
function scrollToLit(code: HTMLElement): void {
  const lit = code.querySelector<HTMLElement>('.ln.on, .ln.in');
  if (!lit || code.contains(document.activeElement) || code.matches(':hover')) return;
  const [window, line] = [code.getBoundingClientRect(), lit.getBoundingClientRect()];
  if (line.top >= window.top && line.bottom <= window.bottom) return;
  code.scrollTop += line.top - window.top - window.height / 3;
}

export function openBoard(asked: Asked): Opened {
  const { board, id, lab, words } = asked;
  const figure = board.closest('figure')!;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const address = (): string => addressOf(asked.state(), id);
  const isChanged = (state: State): boolean =>
    address() !== addressOf(asked.document, id) || Object.keys(state.errors).length > 0;

  const tools = bindTools(figure, lab, () => ({
    backToDocument: () => asked.show(asked.document),
    address,
    view: () => ({ changed: isChanged(asked.state()) }) as never,
    say: (notice: string) => asked.show({ ...asked.state(), notice }),
    current: async () => {
      const folder = await loadExperiment(experiment.id);
      const [figures, experimentWords] = await Promise.all([folder.figures(), folder.words[asked.lang]!()]);
      const { settings } = asked.state();
      const runs = { only: finish(experiment, settings) };
      const found = figures.find((one) => one.id === FIGURE)!;
      return { folder, figure: found, words: experimentWords.figures[FIGURE]!, experimentWords, key: '', settings, runs, step: undefined }; // prettier-ignore
    },
  }));

  const within = (view: Element): HTMLElement[] =>
    [...view.querySelectorAll<HTMLElement>('[data-key]')].filter((one) => one.getClientRects().length > 0);

  const onOver = (event: Event) => {
    const element = keyed(event.target);
    const view = element && viewOf(element);
    if (element && view) asked.hover(element.dataset['key'], view);
  };
  const onOut = (event: Event) => {
    const view = event.target instanceof Element ? viewOf(event.target) : undefined;
    if (view && !keyed((event as PointerEvent).relatedTarget)) asked.hover(undefined, view);
  };
  const choose = (element: HTMLElement) => {
    const { key, example } = element.dataset;
    asked.select(key, example === undefined ? undefined : Number(example));
  };
  const onClick = (event: Event) => {
    const element = keyed(event.target);
    if (element && viewOf(element)) choose(element);
  };
  const onKey = (event: KeyboardEvent) => {
    const element = keyed(event.target);
    const view = element?.closest('[data-view]');
    if (!element || !view || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(event.key)) {
      const all = within(view);
      const next = nearest(
        all.map((one) => one.getBoundingClientRect()),
        all.indexOf(element),
        event.key,
      );
      if (next >= 0) all[next]!.focus();
    } else if (event.key === 'Enter' || event.key === ' ') choose(element);
    else if (event.key === 'Escape') asked.select(undefined);
    else if (event.key === '.' || event.key === ',') {
      const state = asked.state();
      const last = lastStep(state);
      const at = state.step ?? (event.key === '.' ? -1 : last + 1);
      asked.step(Math.max(0, Math.min(last, at + (event.key === '.' ? 1 : -1))));
    } else return;
    event.preventDefault();
  };

  /** One element of each view is the tab stop: what has the focus, else what is lit, else the first. */
  const drawn = () => {
    scrollToLit(board.querySelector<HTMLElement>('.of-source .code')!);
    for (const view of board.querySelectorAll('[data-view]')) {
      const all = within(view);
      const stop =
        all.find((one) => one === document.activeElement) ??
        all.find((one) => one.getAttribute('aria-pressed') === 'true') ??
        all.find((one) => /(^| )on( |$)/.test(one.getAttribute('class') ?? '')) ??
        all[0];
      for (const one of all) one.setAttribute('tabindex', one === stop ? '0' : '-1');
    }
  };

  const changed = (state: State) => {
    tools.state(lineOf(experiment.id, experiment.parameters, { only: { settings: state.settings, result: null, steps: 0 } }), address()); // prettier-ignore
    tools.changed(isChanged(state));
    clearTimeout(timer);
    timer = setTimeout(() => bar.put(id, isChanged(asked.state()) ? address() : undefined, 'reader'), 250);
  };

  board.addEventListener('pointerover', onOver);
  board.addEventListener('pointerout', onOut);
  board.addEventListener('focusin', onOver);
  board.addEventListener('focusout', onOut);
  board.addEventListener('click', onClick);
  board.addEventListener('keydown', onKey);

  const follow = () => {
    const isAddressed = addressed(location.search, location.hash, placesOnPage()) === id;
    const search = isAddressed ? location.search : leftBefore(id);
    if (search === undefined) return;
    const { state, refused } = stateAt(search, asked.document, words);
    asked.show(refused === undefined ? state : { ...state, notice: fill(lab.badAddress, { reason: refused }) });
    clearTimeout(timer); // the address stands already
    if (!isAddressed) return;
    bar.opened(id);
    figure.scrollIntoView();
    if (document.readyState === 'complete') return;
    addEventListener('load', () => requestAnimationFrame(() => figure.scrollIntoView()), { once: true });
  };

  return {
    ...{ follow, changed, drawn },
    close() {
      clearTimeout(timer);
      tools.close();
      board.removeEventListener('pointerover', onOver);
      board.removeEventListener('pointerout', onOut);
      board.removeEventListener('focusin', onOver);
      board.removeEventListener('focusout', onOut);
      board.removeEventListener('click', onClick);
      board.removeEventListener('keydown', onKey);
    },
  };
}
