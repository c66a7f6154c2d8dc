// What the gallery does once it is awake: pins, the reading line, the address. The filters are the style sheet's.
import { render } from 'preact';
import { FIRST_Z, PINNED } from '../../experiments/activation/figures/overlay.ts';
import { fill } from '../../i18n/lab/fill.ts';
import type { LabWords } from '../../i18n/lab/en.ts';
import { bar } from '../lab/bar.ts';
import { bindTools, type Tooled } from '../lab/tools.ts';
import type { View } from '../lab/view.ts';
import { choose, chosen, count, isHidden, optionsOf, setView, viewOf } from './filters.ts';
import { loadOverlay } from './overlay-drawing.ts';
import { barList, panel, type PanelWords } from './panel.ts';
import { MOST, REACH, readState, tenth, writeState, type Built, type State } from './state.ts';

type Words = PanelWords & LabWords;

export async function openGallery(figures: readonly HTMLElement[]): Promise<void> {
  const overlay = figures.find((figure) => 'overlay' in figure.dataset);
  const gallery = figures.find((figure) => !('overlay' in figure.dataset));
  if (!overlay || !gallery) return;
  const words = JSON.parse(overlay.dataset['say']!) as Words;
  const drawn = await loadOverlay(overlay, overlay.dataset['lang']!);
  const boxes = [...gallery.querySelectorAll<HTMLInputElement>('[name="pin"]')];
  const built: Built = {
    pinned: PINNED,
    z: FIRST_Z,
    filters: {},
    view: 'pictures',
    names: boxes.map(({ value }) => value),
    options: optionsOf(gallery),
  };
  const nameOf = (name: string): string => drawn.titles[name] ?? name;
  const said = gallery.querySelector('[data-said]')!;

  // What stands on the page already: boxes may have been ticked while the code was on its way.
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  let pinned: readonly string[] = [
    ...PINNED.filter((name) => ticked.includes(name)),
    ...ticked.filter((name) => !PINNED.some((one) => one === name)),
  ].slice(0, MOST);
  let z: number = FIRST_Z;
  let text = String(z);

  const state = (): State => ({ pinned, z, filters: chosen(gallery), view: viewOf(gallery) });
  /** Whether the overlay shows something else than the page was built with. */
  const isOwn = (): boolean => pinned.join() !== built.pinned.join() || z !== built.z;
  const address = (): string | undefined => {
    const query = writeState(state(), built);
    return query && `${query}#${(isOwn() ? overlay : gallery).id}`;
  };
  const tooled: Tooled = {
    backToDocument() {
      [pinned, z, text] = [built.pinned, built.z, String(built.z)];
      act();
    },
    address: () => address() ?? `#${overlay.id}`,
    view: () => ({ changed: isOwn() }) as View,
    current: async () => drawn.currentOf(pinned, z),
    say: (sentence) => void (said.textContent = sentence),
  };
  const tools = bindTools(overlay, words, () => tooled);

  function show(): void {
    for (const box of boxes) box.checked = pinned.includes(box.value);
    const view = { id: overlay!.id, pinned, nameOf, z, text, words };
    render(panel(view), overlay!.querySelector('[data-panel]')!);
    render(barList(view), gallery!.querySelector('[data-bar]')!);
    drawn.draw(pinned, z);
    count(gallery!, words);
    tools.state(drawn.lineOf(pinned, z), address() ?? `#${overlay!.id}`);
    tools.changed(isOwn());
  }

  /** After an act of the reader. */
  function act(): void {
    show();
    bar.put(gallery!.id, address(), 'reader');
  }

  function pin(name: string, wanted: boolean): void {
    const title = nameOf(name);
    if (wanted && pinned.length >= MOST) {
      said.textContent = fill(words.full, { name: title, most: MOST });
      show();
      return;
    }
    pinned = wanted ? [...pinned, name] : pinned.filter((one) => one !== name);
    const sentence = wanted ? words.wasPinned : words.wasUnpinned;
    said.textContent = fill(sentence, { name: title, count: pinned.length, most: MOST });
    act();
  }

  function readOff(value: number): void {
    z = tenth(value);
    text = String(z);
    act();
  }

  overlay.addEventListener('input', ({ target }) => {
    const field = target as HTMLInputElement;
    if ('slides' in field.dataset) readOff(Number(field.value));
    if (!('types' in field.dataset)) return;
    const typed = field.value.trim().replace('−', '-').replace(',', '.');
    const value = typed === '' ? NaN : Number(typed);
    text = field.value;
    if (value >= -REACH && value <= REACH) {
      z = tenth(value);
      if (value === z) text = typed;
    }
    act();
  });
  overlay.addEventListener('keydown', (event) => {
    const step = { PageUp: 1, PageDown: -1 }[event.key];
    if (!step || !('slides' in (event.target as HTMLElement).dataset)) return;
    event.preventDefault();
    readOff(z + step);
  });
  overlay.addEventListener('click', (event) => {
    const unpinned = (event.target as HTMLElement).closest<HTMLElement>('[data-unpin]')?.dataset['unpin'];
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

  function follow(): void {
    if (!isHidden(gallery!, location.hash)) return;
    choose(gallery!, {});
    setView(gallery!, 'pictures');
    act();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  addEventListener('hashchange', follow);

  const asked = readState(location.search, built);
  if (asked) {
    ({ pinned, z } = asked.state);
    text = String(z);
    choose(gallery, asked.state.filters);
    setView(gallery, asked.state.view);
    bar.opened(gallery.id);
    if (asked.refused) said.textContent = fill(words.badAddress, { reason: asked.refused });
  }
  show();
  if (asked) (location.hash === `#${overlay.id}` ? overlay : gallery).scrollIntoView();
}
