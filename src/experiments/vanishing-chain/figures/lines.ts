// Products along chains, link by link back from the output, on an axis of powers of ten.
import { h } from 'preact';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { type Drawing } from '../../../lib/figure/figure.ts';
import { apart, decades, decadesOf } from '../../../lib/figure/decades.ts';
import { sizeText, type LessonScene } from './chain.ts';

export interface Line {
  readonly name: Drawing | string;
  /** The sizes after 0, 1, 2, … links. */
  readonly sizes: readonly number[];
  readonly stroke: 'r1' | 'r2' | 'r3' | 'r4' | 'ref';
}

const TOP = 34;
const FOOT = 36;

export function lines(scene: LessonScene, all: readonly Line[], height: number): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const links = all[0]!.sizes.length - 1;
  const [left, right, bottom] = [44, look.width - (narrow ? 92 : 138), height - FOOT];
  const axis = decades(decadesOf(all.flatMap(({ sizes }) => sizes)), { left, right, top: TOP, bottom });
  const x = (link: number): number => px(left + (link / links) * (right - left));
  const ends = apart(
    all.map(({ sizes }) => axis.at(sizes.at(-1)!) + 4),
    narrow ? 30 : 16,
    narrow ? bottom - 6 : height - 20,
  );
  const ticks = links > 20 ? [0, links / 2, links] : [0, links / 2, links];
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 14, words['left'], { class: 'ink' }),
    ...axis.axis,
    ...all.map(({ sizes, stroke }) =>
      h(
        'g',
        { class: stroke === 'ref' ? '' : 'q-d' },
        path(stroke, `M${sizes.map((size, link) => `${x(link)} ${axis.at(size)}`).join('L')}`),
      ),
    ),
    ...all.flatMap(({ name, sizes }, i) => {
      const said = sizeText(sizes.at(-1)!);
      if (narrow) return [text(right + 6, ends[i]! - 7, name, { class: 'ink' }), text(right + 6, ends[i]! + 7, said)];
      return [text(right + 8, ends[i]!, [name, h('tspan', { dx: 8, class: '' }, said)], { class: 'ink' })];
    }),
    ...ticks.map((link, i) =>
      text(x(link), bottom + 18, String(link), { 'text-anchor': i === 0 ? 'start' : 'middle' }),
    ),
    text(px((x(0) + x(links / 2)) / 2), bottom + 18, narrow ? words['links']! : words['linksBack']!, {
      'text-anchor': 'middle',
    }),
  );
}

/** "w = −4" */
export const named = (w: number): Drawing => h('tspan', {}, letter('w'), ` = ${String(w).replace('-', '−')}`);
