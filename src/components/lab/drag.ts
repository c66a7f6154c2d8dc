// Numbers of a list, moved on the drawing itself: a mark with `data-grip` (lib/figure/grip.ts) follows the pointer, and
// its slider takes the focus, so that the arrow keys go on from there.
import type { ArrayParameter } from '../../lib/parameter/index.ts';
import type { Session } from './session.ts';
import { listWith, numbersOf } from './slider.ts';
import type { LabProps } from './view.ts';

export interface Held {
  readonly name: string;
  readonly place: number;
  readonly way: 'x' | 'y';
  /** Pixels that add 1, or multiply by e. */
  readonly unit: number;
  readonly log: boolean;
}

export function readGrip(text: string): Held {
  const [name = '', place, way, unit, log] = text.split(' ');
  return { name, place: Number(place), way: way === 'x' ? 'x' : 'y', unit: Number(unit), log: log === 'log' };
}

/** Where a number comes when its mark is moved by so many pixels. Of shares that sum to 1, none vanishes under the hand. */
export function dragged({ unit, log }: Held, { range, step = 0.01, total }: ArrayParameter, from: number, by: number) {
  const [least, most] = range!;
  const edge = total === undefined ? 0 : step;
  const to = log ? Math.max(from, step) * Math.exp(by / unit) : from + by / unit;
  return Math.min(most - edge, Math.max(least + edge, to));
}

/** Lets the marks of a figure be dragged; returns how to end it. */
export function bindDrag(plot: HTMLElement, lab: LabProps, session: () => Pick<Session, 'set' | 'view'>) {
  let moved: ((event: PointerEvent) => void) | undefined;

  const begin = (event: PointerEvent) => {
    const mark = (event.target as Element).closest<SVGGElement>('[data-grip]');
    if (!mark || event.button !== 0) return;
    event.preventDefault(); // text would be selected
    const held = readGrip(mark.dataset['grip']!);
    const parameter = lab.parameters[held.name] as ArrayParameter;
    const text = String(session().view().settings[held.name]);
    const from = numbersOf(text)[held.place]!;
    const scale = mark.getScreenCTM()!.a;
    const start = held.way === 'x' ? event.clientX : event.clientY;
    // Measured from where it began: the scale may change under the hand.
    moved = ({ clientX, clientY }) => {
      const by = ((held.way === 'x' ? clientX : clientY) - start) / scale;
      session().set(held.name, listWith(parameter, text, held.place, dragged(held, parameter, from, by)));
    };
    plot.setPointerCapture(event.pointerId);
    document.getElementById(`${lab.figure}-${held.name}-${held.place + 1}`)?.focus({ preventScroll: true });
  };
  const move = (event: PointerEvent) => moved?.(event);
  const end = () => (moved = undefined);

  const heard = { pointerdown: begin, pointermove: move, pointerup: end, pointercancel: end };
  const entries = Object.entries(heard) as [keyof typeof heard, (event: PointerEvent) => void][];
  for (const [name, hear] of entries) plot.addEventListener(name, hear);
  return () => entries.forEach(([name, hear]) => plot.removeEventListener(name, hear));
}
