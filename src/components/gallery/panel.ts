// The plate beside the overlay: what is pinned, where it is read off, the readings. Page and script call the same one.
import { h } from 'preact';
import type { Drawing } from '../../lib/figure/figure.ts';
import { fixed } from '../../i18n/number.ts';
import { activations, type ActivationName } from '../../lib/nn/index.ts';
import { fill } from '../../i18n/lab/fill.ts';
import { MOST, REACH } from './state.ts';

/** The words that the script needs beside the page's own. */
const PANEL_WORDS = [
  'pinned',
  'unpin',
  'nonePinned',
  'readOff',
  'at',
  'value',
  'slope',
  'readings',
  'pinnedShort',
  'wasPinned',
  'wasUnpinned',
  'full',
  'all',
  'some',
  'badAddress',
] as const;
export type PanelWords = Readonly<Record<(typeof PANEL_WORDS)[number], string>>;

export const wordsFor = (sentences: PanelWords): PanelWords =>
  Object.fromEntries(PANEL_WORDS.map((key) => [key, sentences[key]])) as PanelWords;

export interface PanelView {
  readonly id: string;
  readonly pinned: readonly string[];
  readonly nameOf: (name: string) => string;
  readonly z: number;
  /** What stands in the field: what is typed there, until it is a number. */
  readonly text: string;
  readonly words: PanelWords;
}

/** A number with the page's minus: "−1", "0.3". */
const plainly = (value: number): string => String(value).replace('-', '−');

/** The stroke of a pinned function, as in the picture. */
export const swatch = (place: number): Drawing =>
  h(
    'svg',
    { class: 'drawing q-h sw', viewBox: '0 0 34 8', width: 34, height: 8, 'aria-hidden': 'true' },
    h('path', { class: `r${place + 1}`, d: 'M1 4H33' }),
  );

const pinnedList = ({ pinned, nameOf, words }: PanelView): Drawing =>
  h(
    'ul',
    { class: 'pinned' },
    pinned.map((name, place) =>
      h(
        'li',
        { key: name },
        swatch(place),
        h('span', null, nameOf(name)),
        h(
          'button',
          { type: 'button', class: 'unpin', 'data-unpin': name },
          words.unpin,
          h('span', { class: 'vh' }, ` ${nameOf(name)}`),
        ),
      ),
    ),
  );

function slider({ id, z, text, words }: PanelView): Drawing {
  const range = { min: -REACH, max: REACH, step: 0.1, value: z };
  return h(
    'div',
    { class: 'ctl q-z' },
    h('label', { for: `${id}-z` }, `${words.readOff} `, h('span', { class: 'q' }, 'z')),
    h('input', {
      id: `${id}-z`,
      type: 'range',
      ...range,
      autocomplete: 'off',
      'aria-valuetext': plainly(z),
      'data-slides': 'z',
    }),
    h('input', {
      type: 'text',
      size: 6,
      value: text,
      autocomplete: 'off',
      'aria-label': `${words.readOff} z`,
      'aria-invalid': text.trim() !== '' && Number(text) === z ? undefined : 'true',
      'data-types': 'z',
    }),
  );
}

const readings = ({ pinned, nameOf, z, words }: PanelView): Drawing =>
  h(
    'table',
    { class: 'out-table', 'aria-label': words.readings },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, fill(words.at, { z: plainly(z) })),
        h('th', { scope: 'col', class: 'n' }, words.value),
        h('th', { scope: 'col', class: 'n' }, words.slope),
      ),
    ),
    h(
      'tbody',
      null,
      pinned.map((name) => {
        const { f, slope } = activations[name as ActivationName];
        return h(
          'tr',
          { key: name },
          h('th', { scope: 'row' }, nameOf(name)),
          h('td', { class: 'n' }, fixed(f(z), 4)),
          h('td', { class: 'n' }, fixed(slope(z), 4)),
        );
      }),
    ),
  );

export const panel = (view: PanelView): Drawing =>
  h(
    'fieldset',
    null,
    h('legend', null, fill(view.words.pinned, { most: MOST })),
    view.pinned.length === 0 ? h('p', null, view.words.nonePinned) : pinnedList(view),
    slider(view),
    view.pinned.length === 0 ? null : readings(view),
  );

/** The names in the bar over the pictures. */
export const barList = ({ pinned, nameOf, words }: PanelView): Drawing =>
  h(
    'span',
    { class: 'pl' },
    pinned.length === 0 ? null : words.pinnedShort,
    pinned.map((name, place) => h('span', { key: name }, swatch(place), ` ${nameOf(name)}`)),
  );
