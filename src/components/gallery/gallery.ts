// What the gallery does once it is awake: pins, the reading line, the address. The filters are the style sheet's.
import { render } from 'preact';
import { FIRST_Z, PINNED } from '../../experiments/activation/figures/overlay.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import { bar } from '../lab/bar.ts';
import { readable } from '../reason.ts';
import { bindTools, type Tooled } from '../lab/tools.ts';
import type { View } from '../lab/view.ts';
import { choose, chosen, count, isHidden, optionsOf, setView, viewOf } from './filters.ts';
import { createModel, type Model } from './model.ts';
import { loadOverlay } from './overlay-drawing.ts';
import { barList, panel, type PanelWords } from './panel.ts';
import { MOST, readState, writeState, type Built } from './state.ts';

type Words = PanelWords & LabWords;
type Drawn = Awaited<ReturnType<typeof loadOverlay>>;

interface Parts {
  readonly overlay: HTMLElement;
  readonly gallery: HTMLElement;
  readonly words: Words;
  readonly drawn: Drawn;
  readonly boxes: readonly HTMLInputElement[];
  readonly built: Built;
  readonly model: Model;
}

const part = <T extends HTMLElement>(figure: HTMLElement, name: string): T =>
  figure.querySelector<T>(`[data-${name}]`)!;

export async function openGallery(figures: readonly HTMLElement[]): Promise<void> {
  const overlay = figures.find((figure) => 'overlay' in figure.dataset);
  const gallery = figures.find((figure) => !('overlay' in figure.dataset));
  if (!overlay || !gallery) return;
  const drawn = await loadOverlay(overlay, overlay.dataset['lang']!);
  const words = JSON.parse(overlay.dataset['say']!) as Words;
  const boxes = [...gallery.querySelectorAll<HTMLInputElement>('[name="pin"]')];
  const names = boxes.map(({ value }) => value);
  const built: Built = {
    pinned: PINNED,
    z: FIRST_Z,
    filters: {},
    view: 'pictures',
    names,
    options: optionsOf(gallery),
  };
  const parts: Parts = { overlay, gallery, words, drawn, boxes, built, model: createModel(built) };
  const shown = createShown(parts);
  listen(parts, shown);
  if (!restore(parts, shown)) takeOver(parts, shown);
}

/** Brings model, pictures and address together. */
function createShown({ overlay, gallery, words, drawn, boxes, built, model }: Parts) {
  const nameOf = (name: string): string => drawn.titles[name] ?? name;
  const address = (): string | undefined => {
    const state = { pinned: model.pinned(), z: model.z(), filters: chosen(gallery), view: viewOf(gallery) };
    const query = writeState(state, built);
    return query && `${query}#${(model.isOwn() ? overlay : gallery).id}`;
  };
  const say = (sentence: string): void => {
    part(gallery, 'said').textContent = sentence;
  };
  const tooled: Tooled = {
    backToDocument() {
      model.set(built);
      act();
    },
    address: () => address() ?? `#${overlay.id}`,
    view: () => ({ changed: model.isOwn() }) as View,
    current: async () => drawn.currentOf(model.pinned(), model.z()),
    say,
  };
  const tools = bindTools(overlay, words, () => tooled);

  function draw(): void {
    const [pinned, z] = [model.pinned(), model.z()];
    for (const box of boxes) box.checked = pinned.includes(box.value);
    const view = { id: overlay.id, pinned, nameOf, z, text: model.text(), words };
    render(panel(view), part(overlay, 'panel'));
    render(barList(view), part(gallery, 'bar'));
    drawn.draw(pinned, z);
    count(gallery, words);
    tools.state(drawn.lineOf(pinned, z), tooled.address());
    tools.changed(model.isOwn());
  }
  /** After an act of the reader. */
  function act(): void {
    draw();
    bar.put(gallery.id, address(), 'reader');
  }
  function pin(name: string, wanted: boolean): void {
    const outcome = model.pin(name, wanted);
    say(fill(words[outcome], { name: nameOf(name), count: model.pinned().length, most: MOST }));
    act();
  }
  return { draw, act, pin, say };
}

type Shown = ReturnType<typeof createShown>;

function listen({ overlay, gallery, model }: Parts, { act, pin }: Shown): void {
  overlay.addEventListener('input', ({ target }) => {
    const { dataset, value } = target as HTMLInputElement;
    if ('slides' in dataset) model.readOff(Number(value));
    else if ('types' in dataset) model.type(value);
    act();
  });
  overlay.addEventListener('keydown', (event) => {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    if (!step || !('slides' in (event.target as HTMLElement).dataset)) return;
    event.preventDefault();
    model.readOff(model.z() + step);
    act();
  });
  overlay.addEventListener('click', ({ target }) => {
    const unpinned = (target as Element).closest<HTMLElement>('[data-unpin]')?.dataset['unpin'];
    if (unpinned === undefined) return;
    pin(unpinned, false);
    // The button is gone: the next one, or the slider, is where the reader goes on.
    overlay.querySelector<HTMLElement>('[data-unpin], [data-slides]')?.focus();
  });
  gallery.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    if (field.name === 'pin') pin(field.value, field.checked);
    else act();
  });
  // The fields are empty only after the event.
  gallery.addEventListener('reset', () => setTimeout(act));
  addEventListener('hashchange', () => {
    if (!isHidden(gallery, location.hash)) return;
    choose(gallery, {});
    setView(gallery, 'pictures');
    act();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}

/** Follows an address that speaks of the gallery. */
function restore({ overlay, gallery, words, built, model }: Parts, { draw, say }: Shown): boolean {
  const asked = readState(location.search, built);
  if (!asked) return false;
  model.set(asked.state);
  choose(gallery, asked.state.filters);
  setView(gallery, asked.state.view);
  bar.opened(gallery.id);
  if (asked.refused) say(fill(words.badAddress, { reason: readable(asked.refused) }));
  draw();
  (location.hash === `#${overlay.id}` ? overlay : gallery).scrollIntoView();
  return true;
}

/** What a reader did while the code was on its way: ticked, slid, typed, chosen. */
function takeOver({ overlay, gallery, boxes, built, model }: Parts, { act, draw, pin }: Shown): void {
  const slider = part<HTMLInputElement>(overlay, 'slides');
  const field = part<HTMLInputElement>(overlay, 'types');
  const changed = boxes.filter(({ checked, value }) => checked !== built.pinned.includes(value));
  const acts = changed.map(({ value, checked }) => ({ value, checked }));
  if (field.value !== field.defaultValue) model.type(field.value);
  else if (slider.value !== slider.defaultValue) model.readOff(Number(slider.value));
  // First what makes room.
  acts.sort((one, other) => Number(one.checked) - Number(other.checked));
  for (const { value, checked } of acts) pin(value, checked);
  const isOwn = model.isOwn() || viewOf(gallery) !== built.view || Object.values(chosen(gallery)).some(Boolean);
  if (isOwn) act();
  else draw();
}
