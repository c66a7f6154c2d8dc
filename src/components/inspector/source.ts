// The library's own lines for each equation, cut from src/lib/nn when the site is built.
import { colored, cut, inComment } from '../listing.ts';
import { marked } from './marked.ts';
import type { Row } from '../../experiments/backprop-trace/parts.ts';

/** A line as the island is told it, in few bytes: its marked text, then the equations that it carries out. */
export type SourceLine = readonly [marked: string, ...rows: Row[]];

export interface SourceBlock {
  readonly name: string;
  readonly lines: readonly SourceLine[];
}

interface Declared {
  readonly file: string;
  readonly symbol: string;
  /** Part of a line → what it carries out; `*` stands for every line of the function. */
  readonly carries: readonly (readonly [snippet: string, ...rows: Row[]])[];
}

const DECLARED: readonly Declared[] = [
  {
    file: 'layer.ts',
    symbol: 'layerForward',
    carries: [
      ['kernels.affine', 'z'],
      ['activate(layer', 'h'],
    ],
  },
  { file: 'network.ts', symbol: 'costOf', carries: [['cost.loss', 'E'], ['sum / Y.rows', 'E']] }, // prettier-ignore
  {
    file: 'backpropagation.ts',
    symbol: 'outputErrorBP1',
    carries: [
      ['errorAtScores(delta', 'bp1'],
      ['errorAtOutputs!(delta', 'bp1'],
      ['throughActivation(layer', 'bp1'],
      ['softmaxBackward(delta', 'bp1'],
    ],
  },
  {
    file: 'backpropagation.ts',
    symbol: 'hiddenErrorBP2',
    carries: [
      ['slopes(layer', 'bp2'],
      ['kernels.errorDown', 'bp2'],
    ],
  },
  { file: 'backpropagation.ts', symbol: 'biasGradientBP3', carries: [['kernels.biasGradient', 'bp3']] },
  { file: 'backpropagation.ts', symbol: 'weightGradientBP4', carries: [['kernels.weightGradient', 'bp4']] },
];

/** The listings without the comments above them: the equations stand beside. */
export const sourceBlocks = (): SourceBlock[] =>
  DECLARED.map(({ file, symbol, carries }) => {
    const all = cut(`src/lib/nn/${file}`, symbol);
    const comments = inComment(all);
    const lines = all.filter((_, i) => !comments[i]);
    for (const [snippet] of carries) {
      if (!lines.some((line) => bare(line).includes(bare(snippet)))) {
        throw new Error(`inspector: no line of ${symbol} in ${file} holds "${snippet}"`);
      }
    }
    return {
      name: `${file} · ${symbol}`,
      lines: lines.map((line): SourceLine => [
        marked(colored(line, false)),
        ...carries.filter(([snippet]) => bare(line).includes(bare(snippet))).flatMap(([, ...rows]) => rows),
      ]),
    };
  });

/** Without TypeScript's assertions, which the page does not show. */
const bare = (text: string): string => text.replaceAll('!', '');
