import { ceiling } from './figures/ceiling.ts';
import { graph } from './figures/graph.ts';
import { line } from './figures/line.ts';
import { paths } from './figures/paths.ts';
import { sideways } from './figures/sideways.ts';

export const figures = [line, ceiling, graph, paths, sideways];
