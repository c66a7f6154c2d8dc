// Every figure's drawings and numbers as files beside the site: what "Download" links to.
import type { APIRoute } from 'astro';
import {
  FIGURE_FORMATS,
  FIGURE_LOOKS,
  figureFile,
  shortLink,
  type FigureFormat,
} from '../../components/figure-files.ts';
import { stillOf, type Still } from '../../components/still.ts';
import { figuresOf } from '../../content/figures.ts';
import { lessonsIn } from '../../content/lessons.ts';
import { planOf } from '../../content/parts.ts';
import { allFigures } from '../../experiments/runs.ts';
import { stage } from '../../experiments/scene.ts';
import { shortLinkShown, slideOf, type SlideSource } from '../../experiments/slide.ts';
import { DEFAULT_LANGUAGE, wordsOf } from '../../i18n/index.ts';
import { standaloneSvg, toCsv, toJson } from '../../lib/figure/files.ts';
import { WIDTHS } from '../../lib/figure/index.ts';

type Look = (typeof FIGURE_LOOKS)[number];

interface Wanted {
  readonly id: string;
  readonly format: FigureFormat;
  readonly look: Look;
}

export async function getStaticPaths() {
  return (await allFigures()).flatMap(({ folder, figure }) => {
    const lesson = planOf(folder.experiment.lesson)?.number ?? 0;
    return FIGURE_FORMATS.flatMap((format) =>
      (format === 'svg' ? FIGURE_LOOKS : FIGURE_LOOKS.slice(0, 1)).map((look) => ({
        params: { file: figureFile(lesson, figure.id, format, look.theme, look.size) },
        props: { id: figure.id, format, look } satisfies Wanted,
      })),
    );
  });
}

const TYPES: Record<FigureFormat, string> = { svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' };

const numbers = lessonsIn(DEFAULT_LANGUAGE).then(
  (lessons) => new Map(lessons.flatMap(figuresOf).map(({ id, number }) => [id, number])),
);

/** The same words as the figure command's. */
async function sourceOf(id: string): Promise<SlideSource> {
  const say = wordsOf(DEFAULT_LANGUAGE);
  const number = (await numbers).get(id);
  const link = shortLink(id);
  return {
    source: [say('course'), ...(number === undefined ? [] : [say('figureNumber', { number })])].join(' · '),
    link: link && shortLinkShown(new URL(link)),
  };
}

const page = ({ figure }: Still) => ({ kind: 'page', width: WIDTHS[figure.place] }) as const;

async function drawnFor(still: Still, { id, look: { size, theme } }: Wanted): Promise<string> {
  if (size === 'page') return standaloneSvg(still.svg('page', page(still)), theme);
  const { markup, rules } = slideOf(still, still, await sourceOf(id));
  return standaloneSvg(markup, theme, { rules, ground: true });
}

async function contentOf(wanted: Wanted): Promise<string> {
  const { id, format } = wanted;
  const still = await stillOf(id);
  if (format === 'svg') return drawnFor(still, wanted);
  const table = still.figure.data(stage(still, id, page(still)));
  if (format === 'csv') return toCsv(table);
  const settings = Object.fromEntries(Object.entries(still.runs).map(([name, run]) => [name, run.settings]));
  return toJson({ id, experiment: still.experiment.id, runs: settings, table });
}

export const GET: APIRoute<Wanted> = async ({ props }) =>
  new Response(await contentOf(props), { headers: { 'content-type': `${TYPES[props.format]}; charset=utf-8` } });
