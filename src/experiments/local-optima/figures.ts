// Two wells: where three rates take one start, and where a hundred descents in batches end.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../lib/figure/index.ts';
import { across, down, inWindow, pathThrough, type Window } from '../../lib/figure/valley.ts';
import { EXAMPLES, flats, heightAt, type Result } from './experiment.ts';

type WellScene = Scene<Result>;

const SPAN: readonly [number, number] = [-1.75, 1.75];
const HEIGHTS: readonly [number, number] = [-0.55, 2.4];

function curve(window: Window): Drawing {
  const xs = Array.from({ length: 71 }, (_, index) => SPAN[0] + ((SPAN[1] - SPAN[0]) * index) / 70);
  return path('q-e r1', pathThrough(xs, xs.map(heightAt), window)); // prettier-ignore
}

const windowAt = (left: number, top: number, width: number, height: number): Window => ({
  left,
  top,
  width,
  height,
  x: SPAN,
  y: HEIGHTS,
});

export const RATES = [0.15, 0.2, 0.25] as const;
const nameOf = (eta: number): string => `eta ${eta}`;

/** Where a path is at its end: resting in a well, or still on the move. */
export function endOf({ path: places }: Result): 'deep' | 'shallow' | 'moving' {
  const [last, before] = [places.at(-1)!, places.at(-2)!];
  if (!(Math.abs(last - before) < 1e-6)) return 'moving';
  return last < flats()[1] ? 'deep' : 'shallow';
}

function wellsPanel(scene: WellScene, eta: number, left: number, top: number, width: number): Drawing {
  const { result } = scene.runs[nameOf(eta)]!;
  const window = windowAt(left, top + 22, width, 120);
  const places = result.path;
  const spots = [...new Map(places.map((x) => [Math.round(across(window, x)), x])).values()].slice(0, 60);
  return h(
    'g',
    {},
    text(px(left), px(top + 12), `η ${eta}`, { class: 'ink b' }),
    inWindow(
      window,
      curve(window),
      path('line', pathThrough(places.slice(0, 60), places.slice(0, 60).map(heightAt), window)), // prettier-ignore
      h(
        'g',
        { class: 'station' },
        ...spots.map((x) => h('circle', { cx: across(window, x), cy: down(window, heightAt(x)), r: 3 })),
      ),
      h('circle', { class: 'hol', cx: across(window, places[0]!), cy: down(window, heightAt(places[0]!)), r: 4.4 }),
    ),
    text(px(left), px(top + 158), scene.words[endOf(result)], { class: 'ink' }),
  );
}

function drawWells(scene: WellScene): Drawing {
  const { id, look, label } = scene;
  const narrow = look.width < 480;
  const width = narrow ? look.width : (look.width - 40) / 3;
  return drawing(
    { id, width: look.width, height: narrow ? 3 * 174 : 164, label },
    ...RATES.map((eta, index) =>
      wellsPanel(scene, eta, narrow ? 0 : index * (width + 20), narrow ? index * 174 : 0, width),
    ),
  );
}

const wells = defineFigure<Result>({
  id: 'local-optima-wells',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(
      RATES.map((eta) => [nameOf(eta), { ...settings, batch: EXAMPLES, spread: 0, seeds: 1, epochs: 200, eta }]),
    ),
  draw: drawWells,
  data: ({ runs }) => ({
    columns: ['step', ...RATES.map((eta) => `x at eta ${eta}`)],
    rows: Array.from({ length: 201 }, (_, step) => [
      step,
      ...RATES.map((eta) => runs[nameOf(eta)]!.result.path[step] ?? null),
    ]),
  }),
});

export const BATCHES = [1, 4, EXAMPLES] as const;
const rowOf = (batch: number): string => `batch ${batch}`;
const BINS = 70;

/** How many ends fall into each bin of the span. */
export function histogram(ends: readonly (number | null)[]): number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const end of ends) {
    const bin = end === null ? -1 : Math.floor(((end - SPAN[0]) / (SPAN[1] - SPAN[0])) * BINS);
    if (bin >= 0 && bin < BINS) counts[bin]!++;
  }
  return counts;
}

function endsRow(scene: WellScene, batch: number, top: number): Drawing {
  const { look, words } = scene;
  const { result } = scene.runs[rowOf(batch)]!;
  const counts = histogram(result.ends);
  const most = counts.reduce((largest, count) => Math.max(largest, count), 1);
  const bar = look.width / BINS;
  const ridge = ((flats()[1] - SPAN[0]) / (SPAN[1] - SPAN[0])) * look.width;
  const floor = top + 66;
  const size = batch === EXAMPLES ? words['all'] : batch === 1 ? words['one'] : `${words['batch']} ${batch}`;
  return h(
    'g',
    {},
    text(px(ridge), top + 12, size, { class: 'ink b halo', 'text-anchor': 'middle' }),
    text(0, top + 30, `${result.deep} ${words['left']}`, { class: 'ink' }),
    text(look.width, top + 30, `${result.shallow} ${words['right']}`, { class: 'ink', 'text-anchor': 'end' }),
    h(
      'g',
      { class: 'q-w' },
      ...counts.flatMap((count, bin) =>
        count === 0
          ? []
          : h('rect', {
              class: 'qf',
              x: px(bin * bar),
              y: px(floor - (28 * count) / most),
              width: px(Math.max(1, bar - 1)),
              height: px((28 * count) / most),
            }),
      ),
    ),
    path('ax', `M0 ${px(floor)}H${look.width}`),
  );
}

function drawEscapes(scene: WellScene): Drawing {
  const { id, look, label } = scene;
  const window = windowAt(0, 0, look.width, 130);
  const start = Number(scene.settings['start']);
  const ridge = across(window, flats()[1]);
  const height = 140 + BATCHES.length * 78;
  return drawing(
    { id, width: look.width, height, label },
    path('ref', `M${ridge} ${px(down(window, heightAt(flats()[1])))}V${height - 12}`),
    inWindow(
      window,
      curve(window),
      h('circle', { class: 'hol', cx: across(window, start), cy: down(window, heightAt(start)), r: 5 }),
    ),
    ...BATCHES.map((batch, index) => endsRow(scene, batch, 142 + index * 78)),
  );
}

const escapes = defineFigure<Result>({
  id: 'local-optima-escapes',
  place: 'text',
  runs: (settings) => Object.fromEntries(BATCHES.map((batch) => [rowOf(batch), { ...settings, batch }])),
  draw: drawEscapes,
  data: ({ runs }) => ({
    columns: ['seed', ...BATCHES.map((batch) => `end at batch ${batch}`)],
    rows: runs[rowOf(1)]!.result.ends.map((_, index) => [
      index + 1,
      ...BATCHES.map((batch) => runs[rowOf(batch)]!.result.ends[index] ?? null),
    ]),
  }),
});

export const figures = [wells, escapes];
