import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { grip, type Grip } from '../../lib/figure/grip.ts';
import { arrayOf, list, rows, type ArrayParameter } from '../../lib/parameter/index.ts';
import { bindDrag, dragged, readGrip } from './drag.ts';
import { listWith } from './slider.ts';
import type { LabProps } from './view.ts';

const scores = list({ default: [2, 1, 0.1], range: [-5, 5], step: 0.1 });
const column = rows({ default: [[1]], range: [-5, 5], step: 0.1 });
const shares = list({ default: [0.5, 0.5], range: [0, 1], step: 0.01, total: 1 });

const held = (spec: Grip) => readGrip(/data-grip="([^"]+)"/.exec(renderToString(grip(spec, { x: 0, y: 0 })))![1]!);

describe('a number under the hand', () => {
  it('goes as far as its mark, on the scale of the drawing', () => {
    const bar = held({ list: 'scores', place: 1, down: -42.5 });
    expect(bar).toEqual({ name: 'scores', place: 1, way: 'y', unit: -42.5, log: false });
    expect(dragged(bar, scores, 1, -85)).toBe(3);
    expect([dragged(bar, scores, 1, -9999), dragged(bar, scores, 1, 9999)]).toEqual([5, -5]);
  });

  it('halves where the code length grows by ln 2', () => {
    const line = held({ list: 'q', place: 0, down: 100, log: true });
    expect(dragged(line, shares, 0.5, -100 * Math.LN2)).toBeCloseTo(0.25, 12);
    // Nothing that is dragged becomes impossible, and nothing impossible stays so.
    expect([dragged(line, shares, 0.5, -9999), dragged(line, shares, 0, 0)]).toEqual([0.01, 0.01]);
    expect(dragged(line, shares, 0.5, 9999)).toBe(0.99);
  });

  it('leaves shares that sum to 1', () => {
    expect(listWith(shares, '[0.5,0.25,0.25]', 0, 0.704)).toBe('[0.7,0.15,0.15]');
    expect(listWith(scores, '[2,1,0.1]', 2, 99)).toBe('[2,1,5]');
    expect(listWith(column, '[[1],[2],[3]]', 1, 2.52)).toBe('[[1],[2.5],[3]]');
    expect(listWith(column, '[[1,2],[3,4]]', 2, -1)).toBe('[[1,2],[-1,4]]');
  });
});

/** A plot with one grip whose drawing is shown at twice its size. */
function plotted(parameter: ArrayParameter) {
  const svg = h('svg', {}, grip({ list: 'scores', place: 0, down: -10 }, { x: 0, y: 0 }));
  const { document, Event } = parseHTML(
    `<html><body><input id="fig-scores-1"><div class="plot">${renderToString(svg)}</div></body></html>`,
  );
  vi.stubGlobal('document', document);
  const plot = document.querySelector<HTMLElement>('.plot')!;
  const mark = plot.querySelector('rect')!;
  const focus = vi.fn();
  Object.assign(plot, { setPointerCapture: () => undefined });
  Object.assign(mark.parentElement!, { getScreenCTM: () => ({ a: 2 }) });
  Object.assign(document.getElementById('fig-scores-1')!, { focus });
  let text = parameter.default;
  const session = {
    set: (_: string, to: string) => void (text = to),
    view: () => ({ settings: { scores: text } }),
  } as unknown as Parameters<typeof bindDrag>[2] extends () => infer S ? S : never;
  const lab = { figure: 'fig', parameters: { scores: parameter } } as unknown as LabProps;
  const end = bindDrag(plot, lab, () => session);
  const point = (type: string, clientY: number, button = 0) =>
    mark.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true }), { clientX: 0, clientY, button, pointerId: 1 }),
    );
  return { point, end, focus, first: () => arrayOf<number[]>(text)[0] };
}

describe('dragging', () => {
  it('moves the number from press to release, and gives its slider the focus', () => {
    const { point, focus, first } = plotted(scores);
    point('pointermove', 0);
    expect(first()).toBe(2);
    point('pointerdown', 100);
    point('pointermove', 90);
    point('pointermove', 80);
    expect(first()).toBe(3);
    point('pointerup', 80);
    point('pointermove', 0);
    expect(first()).toBe(3);
    expect(focus).toHaveBeenCalledOnce();
  });

  it('heeds the first button only, and ends', () => {
    const { point, end, first } = plotted(scores);
    point('pointerdown', 100, 2);
    point('pointermove', 0);
    end();
    point('pointerdown', 100);
    point('pointermove', 0);
    expect(first()).toBe(2);
  });
});
