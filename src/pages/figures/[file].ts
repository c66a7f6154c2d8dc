// Every figure's drawing and numbers as files beside the site: what "Download" links to.
import type { APIRoute } from 'astro';
import { FIGURE_FORMATS, figureFile, type FigureFormat } from '../../components/figure-files.ts';
import { stillOf } from '../../components/still.ts';
import { planOf } from '../../content/parts.ts';
import { allFigures } from '../../experiments/runs.ts';
import { stage } from '../../experiments/scene.ts';
import { standaloneSvg, toCsv, toJson } from '../../lib/figure/files.ts';
import { WIDTHS } from '../../lib/figure/index.ts';

export async function getStaticPaths() {
  return (await allFigures()).flatMap(({ folder, figure }) => {
    const lesson = planOf(folder.experiment.lesson)?.number ?? 0;
    return FIGURE_FORMATS.map((format) => ({
      params: { file: figureFile(lesson, figure.id, format) },
      props: { id: figure.id, format },
    }));
  });
}

const TYPES: Record<FigureFormat, string> = { svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' };

async function contentOf(id: string, format: FigureFormat): Promise<string> {
  const still = await stillOf(id);
  const { figure, experiment, runs } = still;
  const look = { kind: 'page', width: WIDTHS[figure.place] } as const;
  if (format === 'svg') return standaloneSvg(still.svg('page', look), 'light');
  const table = figure.data(stage(still, id, look));
  if (format === 'csv') return toCsv(table);
  const settings = Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, run.settings]));
  return toJson({ id, experiment: experiment.id, runs: settings, table });
}

export const GET: APIRoute<{ id: string; format: FigureFormat }> = async ({ props: { id, format } }) =>
  new Response(await contentOf(id, format), { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
