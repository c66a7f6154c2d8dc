// The curve after each layer, one under the other: what one layer draws once, the next draws in every piece.
import { h } from 'preact';
import { defineFigure, drawing, path, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';

type DepthScene = Scene<Result>;

/** Pieces narrower than this melt into a band. */
const NARROWEST = 1.4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A zigzag through the ends of its pieces, exact at any width; where pieces are too narrow a band from 0 to 1. */
function zigzag({ left, top, width, height }: Box, pieces: number): Drawing {
  if (width / pieces < NARROWEST) {
    return h('rect', { class: 'wash', x: px(left), y: px(top), width: px(width), height: px(height) });
  }
  const ends = Array.from(
    { length: pieces + 1 },
    (_, i) => `${px(left + (width * i) / pieces)} ${px(i % 2 === 0 ? top + height : top)}`,
  );
  return path('r1', `M${ends.join('L')}`);
}

function row(scene: DepthScene, layer: number, box: Box): Drawing {
  const { byLayer, deep } = scene.runs['only']!.result;
  const { words, look } = scene;
  const width = deep.units / byLayer.length;
  const pieces = byLayer[layer]!;
  const isNarrow = look.width < 480;
  const units = `${width * (layer + 1)} ${words['units']!}`;
  const counted = `${pieces} ${pieces === 1 ? words['piece']! : words['pieces']!}`;
  const right = box.left + box.width + 14;
  const bottom = box.top + box.height;
  return h(
    'g',
    { class: 'q-h' },
    path('gr', `M${px(box.left)} ${px(box.top)}h${px(box.width)}`),
    path('ax', `M${px(box.left)} ${px(bottom)}h${px(box.width)}`),
    zigzag(box, pieces),
    text(px(box.left - 8), px(bottom + 4), '0', { 'text-anchor': 'end' }),
    text(px(box.left - 8), px(box.top + 5), '1', { 'text-anchor': 'end' }),
    ...(isNarrow
      ? [text(px(box.left), px(box.top - 7), `${units}: ${counted}`, { class: 'ink' })]
      : [
          text(px(right), px(box.top + box.height / 2 - 3), units, { class: 'ink' }),
          text(px(right), px(box.top + box.height / 2 + 15), counted, { class: 'ink b' }),
        ]),
  );
}

function draw(scene: DepthScene): Drawing {
  const { id, look } = scene;
  const { byLayer } = scene.runs['only']!.result;
  const count = byLayer.length;
  const isNarrow = look.width < 480;
  const isSmall = look.kind === 'multiple';
  const step = Math.min(count, Math.max(1, scene.step ?? count));
  // Of many layers the first ones and the last.
  const most = isSmall ? 1 : 5;
  const layers = Array.from({ length: step }, (_, layer) => layer);
  const shown = layers.length > most ? [...layers.slice(0, most - 1), layers.at(-1)!] : layers;
  const rows = Math.min(most, count);
  const height = isNarrow ? 46 : 56;
  const pitch = height + (isNarrow ? 34 : 26);
  const left = 18;
  const width = look.width - left - (isNarrow || isSmall ? 4 : 96);
  const first = isNarrow || isSmall ? 22 : 10;
  const bottom = first + (rows - 1) * pitch + height;
  return drawing(
    { id, width: look.width, height: Math.round(bottom + 24), label: scene.label },
    ...shown.map((layer, place) => row(scene, layer, { left, top: first + place * pitch, width, height })),
    h(
      'g',
      { class: 'q-x' },
      text(left, px(bottom + 18), '0', {}),
      text(px(left + width), px(bottom + 18), '1', { 'text-anchor': 'end' }),
    ),
  );
}

export const sawtooth = defineFigure<Result>({
  id: 'depth-width-sawtooth',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: settings }),
  steps: ({ runs }) => runs['only']!.result.byLayer.map((_, layer) => layer + 1).slice(-6),
  draw,
  data: ({ runs }) => {
    const { x, curves } = runs['only']!.result;
    return {
      columns: ['x', ...curves.map((_, layer) => `after layer ${layer + 1}`)],
      rows: x.map((value, i) => [value, ...curves.map((curve) => curve[i]!)]),
    };
  },
});
