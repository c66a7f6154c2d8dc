// Files of what a reader made of a figure: the same formats as the built ones, written in the browser.
import { stage } from '../../experiments/scene.ts';
import { toCsv, toJson } from '../../lib/figure/table.ts';
import { download } from '../download.ts';
import { isDark, ownName } from './own-name.ts';
import type { Session } from './session.ts';

type Current = Awaited<ReturnType<Session['current']>>;

const SEEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-feature-settings',
  'text-anchor',
];

/** The drawing as the reader sees it: every computed value written down, the built file's fonts inside. */
export async function drawingOf(figure: HTMLElement, builtFile: string): Promise<string> {
  const shown = [...figure.querySelectorAll<SVGSVGElement>('.plot svg.drawing')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  )!;
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    copies[index]!.setAttribute('style', SEEN.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
    copies[index]!.removeAttribute('class');
  }
  const { width, height } = shown.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `-12 -12 ${width + 24} ${height + 24}`);
  copy.setAttribute('width', String(width + 24));
  copy.setAttribute('height', String(height + 24));
  const built = await fetch(builtFile).then((response) => (response.ok ? response.text() : ''));
  const fonts = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  fonts.textContent = [...built.matchAll(/@font-face\{[^}]*\}/g)].map(([rule]) => rule).join('\n');
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const ground = { x: -12, y: -12, width: width + 24, height: height + 24 };
  for (const [name, value] of Object.entries(ground)) paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(fonts, paper);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function contentOf({ folder, figure, words, settings, runs, step }: Current, format: string): string {
  const scene = stage({ words, settings, runs }, figure.id, { kind: 'page', width: 0 }, step);
  const table = figure.data(scene);
  if (format === 'csv') return toCsv(table);
  const all = Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, run.settings]));
  return toJson({ id: figure.id, experiment: folder.experiment.id, runs: all, table });
}

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' };

export async function save(current: Current, format: string, file: string, figure: HTMLElement): Promise<void> {
  const built = figure.querySelector<HTMLAnchorElement>('[data-format="svg"]')?.href ?? '';
  const content = format === 'svg' ? await drawingOf(figure, built) : contentOf(current, format);
  const dark = format === 'svg' && isDark(getComputedStyle(document.documentElement).backgroundColor);
  download(ownName(file, dark), TYPES[format]!, content);
}
