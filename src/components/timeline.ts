// The timeline as a drawing: years along an axis that leaves out what is empty, names beside their dots. On a narrow
// page it runs downwards.
import { h } from 'preact';
import { drawing, path, px, text } from '../lib/figure/drawing.ts';
import type { Drawing } from '../lib/figure/figure.ts';

export interface Event {
  readonly id: string;
  readonly year: number;
  readonly label: string;
}

interface Look {
  readonly id: string;
  readonly width: number;
  readonly label: string;
}

/** The year after which the axis runs without a gap. */
const FROM = 1940;
/** Mean width of a letter at the drawing's size of type. */
const LETTER = 6.4;
const ROW = 21;
const LEFT = 64;

const lastYear = (events: readonly Event[]): number => Math.ceil(Math.max(...events.map(({ year }) => year)) / 10) * 10;
const decades = (to: number): number[] => Array.from({ length: (to - FROM) / 10 + 1 }, (_, i) => FROM + 10 * i);

/** A name and its dot lead to the person. */
const name = ({ id, label }: Event, dot: readonly [number, number], flips = false): Drawing =>
  h(
    'a',
    { href: `#in-${id}` },
    h('circle', { class: 'dot', cx: px(dot[0]), cy: px(dot[1]), r: 3.5 }),
    text(px(dot[0] + (flips ? -9 : 9)), px(dot[1] + 4), label, {
      class: 'ink halo',
      'text-anchor': flips ? 'end' : undefined,
    }),
  );

/** Each label in the first row in which it has room; nothing stands twice in one place. */
export function rowsFor(spans: readonly { readonly from: number; readonly to: number }[]): number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** Along the page. */
export function alongDrawing(events: readonly Event[], look: Look): Drawing {
  const to = lastYear(events);
  const right = look.width - 14;
  const at = (year: number): number => (year < FROM ? LEFT / 3 : LEFT + ((right - LEFT) * (year - FROM)) / (to - FROM));
  const spans = events.map(({ year, label }) => {
    const wide = label.length * LETTER + 14;
    const flips = at(year) + wide > look.width;
    return { from: flips ? at(year) - wide : at(year) - 6, to: flips ? at(year) + 6 : at(year) + wide, flips };
  });
  const rows = rowsFor(spans);
  const foot = (Math.max(...rows) + 1) * ROW + 14;
  const y = (row: number): number => foot - 20 - row * ROW;
  const stems = events.map(({ year }, i) => path('stem', `M${px(at(year))} ${px(y(rows[i]!))}V${px(foot)}`));
  const names = events.map((event, i) => name(event, [at(event.year), y(rows[i]!)], spans[i]!.flips));
  const ticks = decades(to).map((year) =>
    text(px(at(year)), foot + 18, String(year), { 'text-anchor': year === to ? 'end' : 'middle' }),
  );
  const early = events.filter(({ year }) => year < FROM).map(({ year }) => text(0, foot + 18, String(year)));
  const axis = path('ax', `M0 ${foot}H${LEFT - 20}M${LEFT - 12} ${foot}H${right}`);
  const { props } = drawing(
    { id: look.id, width: look.width, height: foot + 26, label: look.label },
    axis,
    ...stems,
    ...names,
    ...ticks,
    ...early,
  ) as { props: object };
  return h('svg', { ...props, role: 'group' });
}

/** Down the page: by order, with the years beside the axis. */
export function downDrawing(events: readonly Event[], look: Look): Drawing {
  const x = 52;
  const y = (i: number): number => 14 + i * ROW;
  const marks = events.map((event, i) =>
    h(
      'g',
      null,
      event.year !== events[i - 1]?.year && text(x - 14, y(i) + 4, String(event.year), { 'text-anchor': 'end' }),
      name(event, [x, y(i)]),
    ),
  );
  const height = y(events.length - 1) + 14;
  const axis = path('ax', `M${x} 0V${height}`);
  const { props } = drawing({ id: look.id, width: look.width, height, label: look.label }, axis, ...marks) as {
    props: object;
  };
  return h('svg', { ...props, role: 'group' });
}
