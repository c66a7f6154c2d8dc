// A page that shows figures before and after a change: both pictures, where they differ, and the numbers that changed.
import { escaped } from './escaped.ts';

export interface Compared {
  readonly id: string;
  /** Files by name; absent where there was none, or is none now. */
  readonly old: ReadonlyMap<string, string> | undefined;
  readonly now: ReadonlyMap<string, string> | undefined;
}

const MOST_ROWS = 20;

const endingIn = (files: Compared['old'], ending: string): string | undefined =>
  [...(files ?? [])].find(([file]) => file.endsWith(ending))?.[1];

const source = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const picture = (svg: string | undefined, name: string): string =>
  `<figure><figcaption>${name}</figcaption>${svg ? `<img src="${source(svg)}" alt="">` : '<p>none</p>'}</figure>`;

/** One over the other: what is equal is black. */
const overlaid = (old: string, now: string): string =>
  `<figure><figcaption>where they differ</figcaption><div class="over"><img src="${source(old)}" alt=""><img src="${source(now)}" alt=""></div></figure>`;

export interface ChangedRow {
  readonly line: number;
  readonly old: string;
  readonly now: string;
}

/** The lines of two CSV files that differ, by their number. */
export function changedRows(old: string, now: string): ChangedRow[] {
  const [before, after] = [old, now].map((text) => text.trimEnd().split('\n')) as [string[], string[]];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
    line: i + 1,
    old: before[i] ?? '',
    now: after[i] ?? '',
  })).filter((row) => row.old !== row.now);
}

function numbers(old: string | undefined, now: string | undefined): string {
  if (old === undefined || now === undefined) return '';
  const rows = changedRows(old, now);
  if (rows.length === 0) return '<p>The numbers are the same.</p>';
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => `<tr><td>${row.line}<td>${escaped(row.old)}<td>${escaped(row.now)}`)
    .join('');
  const more = rows.length > MOST_ROWS ? `<p>and ${rows.length - MOST_ROWS} more lines</p>` : '';
  return `<table><tr><th>line<th>old<th>new${cells}</table>${more}`;
}

function section({ id, old, now }: Compared): string {
  const [before, after] = [endingIn(old, '.svg'), endingIn(now, '.svg')];
  const same = before !== undefined && before === after;
  const pictures = same
    ? `<p>The picture is the same.</p>${picture(after, 'old and new')}`
    : picture(before, 'old') + picture(after, 'new') + (before && after ? overlaid(before, after) : '');
  return `<section><h2>${escaped(id)}</h2><div class="pair">${pictures}</div>${numbers(endingIn(old, '.csv'), endingIn(now, '.csv'))}</section>`;
}

const STYLE = `body{font:15px/1.5 sans-serif;margin:2rem;color:#14181b;background:#fff}
.pair{display:flex;flex-wrap:wrap;gap:1.5rem}figure{margin:0;flex:1 1 26rem;max-width:50rem}figcaption{color:#5b6368}
img{display:block;width:100%;border:1px solid #ccc;background:#fff;box-sizing:border-box}
.over{position:relative;isolation:isolate;background:#fff}
.over img+img{position:absolute;inset:0;mix-blend-mode:difference}
table{border-collapse:collapse;margin-top:1rem;font:13px/1.5 monospace}td,th{padding:0 1rem 0 0;text-align:left;vertical-align:top;max-width:40rem;overflow-wrap:anywhere}`;

export function comparisonPage(figures: readonly Compared[], said: string): string {
  const title = `Figures that are not those of the lock: ${figures.length}`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>
<h1>${title}</h1><p>${escaped(said)}</p>
${figures.map(section).join('\n')}
</html>
`;
}
