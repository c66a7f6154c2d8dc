// Observable Plot inside a Preact drawing: the same marks at build (with a borrowed document) and in the browser.
import { plot, type PlotOptions } from '@observablehq/plot';
import { h } from 'preact';

let borrowed: Document | undefined;

/** Where there is no page, the host lends a document. */
export const lendDocument = (document: Document): void => {
  borrowed = document;
};

const COORDINATES = /\b(d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|transform|points)="([^"]*)"/g;

/** Two decimals of a pixel are enough, and files stay small. */
const rounded = (markup: string): string =>
  markup.replace(COORDINATES, (_, name: string, value: string) => {
    return `${name}="${value.replace(/-?\d+\.\d{3,}/g, (digits) => String(Math.round(Number(digits) * 100) / 100))}"`;
  });

export interface ChartProps extends Omit<PlotOptions, 'x' | 'y'> {
  /** Begins the ids of its clip paths: unique in the document. */
  id: string;
  left?: number;
  top?: number;
  x?: PlotOptions['x'];
  y?: PlotOptions['y'];
}

/** A chart as a group inside an SVG. Look and color come from the classes of its marks. */
export function Chart({ id, left = 0, top = 0, ...options }: ChartProps) {
  const svg = plot({ ...options, document: borrowed ?? globalThis.document });
  for (const style of svg.querySelectorAll('style')) style.remove(); // refused by the content security policy
  for (const group of svg.querySelectorAll('[aria-label], [aria-description]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  // Plot counts its clip paths over all charts of a process; the drawing's own id makes them stable.
  const clips = new Map<string, string>();
  const markup = svg.innerHTML.replace(/plot-clip-\d+/g, (clip) => {
    if (!clips.has(clip)) clips.set(clip, `${id}-clip-${clips.size + 1}`);
    return clips.get(clip)!;
  });
  return h('g', {
    transform: `translate(${left},${top})`,
    'text-anchor': 'middle', // what Plot sets on its own outer element
    dangerouslySetInnerHTML: { __html: rounded(markup) },
  });
}
