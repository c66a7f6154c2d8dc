// A page of work: all numbers of one pass beside the network, for paper and for whoever reads without a script.
import { h } from 'preact';
import { defineFigure, drawing, letter, path, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { outputRuleOf } from '../parts.ts';
import { graphPieces, planOf, raised } from './graph.ts';
import { blocksOf, type Block, type Line } from './lines.ts';
import { passTable, stillGraph } from './still.ts';

const ROW = 19;
const HEAD = 34;

const rowsOf = ({ rows, rule, note }: Line): number => rows.length + (rule ? 1 : 0) + (note ? 1 : 0);
const heightOf = ({ lines }: Block): number => HEAD + 8 + lines.reduce((sum, line) => sum + ROW * rowsOf(line) + 5, 0);

const withoutNotes = ({ name, lines }: Block): Block => ({
  name,
  lines: lines.map(({ note: _, ...line }) => line),
});

/** Where the four columns of a slide begin and end: the gradients need most. */
const SHARES_ON_SLIDE = [[0, 0.18], [0.18, 0.42], [0.42, 0.68], [0.68, 1]] as const; // prettier-ignore

/** Its rule on the first row, the numbers below it, the check on the last. */
function lineAt(line: Line, x: number, y: number): Drawing {
  const numbers = line.rule ? 1 : 0;
  const name = line.above === undefined ? [letter(line.symbol)] : raised(line.symbol, line.above);
  return h(
    'g',
    { class: line.hue },
    text(x, y, [line.isGradient ? h('tspan', { class: 'm' }, '∂E/∂') : null, ...name], { class: 'qt' }),
    line.rule ? text(x + (line.isGradient ? 62 : 28), y, `= ${line.rule}`) : null,
    line.note ? text(x + 62, y + ROW * (line.rows.length + numbers), line.note) : null,
    ...line.rows.map((row, i) => text(x + (line.isGradient ? 62 : 28), y + ROW * (i + numbers), row, { class: 'ink' })),
  );
}

function block(part: Block, name: string, x: number, top: number, width: number): Drawing {
  let y = top + HEAD + 14;
  const lines = part.lines.map((line) => {
    const drawn = lineAt(line, x, y);
    y += ROW * rowsOf(line) + 5;
    return drawn;
  });
  return h('g', {}, path('ax', `M${x} ${top + 4}H${x + width}`), text(x, top + 22, name, { class: 'ink b' }), ...lines);
}

interface Placed {
  readonly part: Block;
  readonly column: number;
  readonly top: number;
}

/** Blocks in columns, those named together below each other. */
function columnsOf(
  blocks: readonly Block[],
  plan: readonly (readonly Block['name'][])[],
  tops: readonly number[],
): Placed[] {
  return plan.flatMap((names, column) => {
    let top = tops[column]!;
    return names.map((name) => {
      const part = blocks.find((one) => one.name === name)!;
      const placed = { part, column, top };
      top += heightOf(part) + 14;
      return placed;
    });
  });
}

const PLANS = {
  1: [['given', 'forward', 'backward', 'gradients']],
  2: [['given', 'forward'], ['backward', 'gradients']], // prettier-ignore
  3: [['given'], ['forward'], ['backward', 'gradients']], // prettier-ignore
  4: [['given'], ['forward'], ['backward'], ['gradients']], // prettier-ignore
} as const satisfies Record<number, readonly (readonly Block['name'][])[]>;

function draw(scene: Scene<Result>): Drawing {
  const { look, words, id, label } = scene;
  const { result, settings } = scene.runs['only']!;
  const isSlide = look.kind === 'slide';
  const narrow = look.width < 400;
  const columns = isSlide ? 4 : narrow ? 1 : look.width < 700 ? 2 : 3;
  const all = blocksOf(result, outputRuleOf(settings), words);
  // A slide leaves the network and the checks to figures of their own.
  const blocks = isSlide ? all.map(withoutNotes) : all;
  const gap = isSlide ? 20 : 36;
  const width = (look.width - gap * (columns - 1)) / columns;
  const graphWidth = columns === 3 ? 2 * width + gap - 40 : Math.min(look.width, 460);
  const options = stillGraph(result, graphWidth, narrow, words);
  const plan = planOf(options);
  const under = isSlide ? 0 : plan.height + 18;
  // In three columns the last stands beside the network, the first two below it.
  const placed = columnsOf(blocks, PLANS[columns], [under, under, columns === 3 ? 0 : under, under]);
  const height = Math.max(...placed.map(({ part, top }) => top + heightOf(part)), isSlide ? 0 : plan.height);
  return drawing(
    { id, width: look.width, height: height + 4, label },
    isSlide ? null : h('g', { class: 'net' }, ...graphPieces(options)),
    ...placed.map(({ part, column, top }) => {
      const [from, to] = isSlide ? SHARES_ON_SLIDE[column]! : [column / columns, (column + 1) / columns];
      const full = look.width + gap;
      return block(part, words[part.name]!, from * full, top, (to - from) * full - gap);
    }),
  );
}

export const worked = defineFigure<Result>({
  id: 'backprop-trace-worked',
  place: 'wide',
  slide: { width: 720, type: 1.12 },
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => passTable(runs['only']!.result),
});
