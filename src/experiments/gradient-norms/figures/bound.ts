// Twenty random matrices multiplied: the largest singular value of the product, and the product of the largest ones.
import { h } from 'preact';
import { bandOf } from '../../../lib/figure/band.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { sizeText } from '../sizes.ts';
import { decades, decadesOf } from '../../../lib/figure/decades.ts';
import type { NormScene } from './layers.ts';
import type { Result } from '../experiment.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** Identity units, so that the factors are the weight matrices alone. */
export const MATRICES = { depth: 21, width: 5, activation: 'identity', scheme: 'xavier', seeds: 1 } as const;

const nameOf = (seed: number): string => `seed ${seed}`;

export const bandsOf = (scene: Pick<NormScene, 'runs'>) => {
  const results = SEEDS.map((seed) => scene.runs[nameOf(seed)]!.result);
  return {
    norms: bandOf(results.map(({ productNorms }) => productNorms)),
    bounds: bandOf(results.map(({ bounds }) => bounds)),
  };
};

function draw(scene: NormScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const { norms, bounds } = bandsOf(scene);
  const height = 250;
  const [left, right, bottom] = [48, look.width - 70, height - 36];
  const axis = decades(decadesOf([0.05, ...[...norms, ...bounds].flatMap(({ low, high }) => [low, high])]), {
    left,
    right,
    top: 30,
    bottom,
  });
  const x = (k: number): number => px(left + 8 + ((right - left - 16) * k) / (norms.length - 1));
  const area = (of: typeof norms): string =>
    `M${of.map(({ high }, k) => `${x(k)} ${axis.at(high)}`).join('L')}L${of
      .map(({ low }, k) => `${x(k)} ${axis.at(low)}`)
      .reverse()
      .join('L')}Z`;
  const line = (of: typeof norms): string => `M${of.map(({ median }, k) => `${x(k)} ${axis.at(median)}`).join('L')}`;
  const last = norms.length - 1;
  const middle = Math.round(last * 0.62);
  return drawing(
    { id, width: look.width, height, label: scene.label },
    text(0, 14, words['largest'], { class: 'ink' }),
    ...axis.axis,
    h(
      'g',
      { class: 'q-w' },
      path('wash', area(norms)),
      path('wash', area(bounds)),
      path('r2', line(bounds)),
      path('r1', line(norms)),
    ),
    narrow
      ? text(left + 4, axis.at(20_000), words['bound'], { class: 'ink b halo' })
      : text(x(middle) - 10, axis.at(bounds[middle]!.median) - 12, words['bound'], {
          class: 'ink b halo',
          'text-anchor': 'end',
        }),
    text(x(0), axis.at(norms.reduce((least, { low }) => Math.min(least, low), 1)) + 18, words['product'], {
      class: 'ink b halo',
    }),
    ...[bounds, norms].map((of) =>
      text(right + 6, axis.at(of[last]!.median) + 4, sizeText(of[last]!.median), { class: 'ink' }),
    ),
    ...[0, 9, last].map((k) => text(x(k), bottom + 20, String(k + 1), { 'text-anchor': 'middle' })),
    text(px((x(9) + x(last)) / 2), bottom + 20, words[narrow ? 'matrices' : 'factors'], { 'text-anchor': 'middle' }),
  );
}

export const bound = defineFigure<Result>({
  id: 'gradient-norms-bound',
  place: 'text',
  runs: () => Object.fromEntries(SEEDS.map((seed) => [nameOf(seed), { ...MATRICES, seed }])),
  draw,
  data: (scene) => {
    const { norms, bounds } = bandsOf(scene);
    return {
      columns: ['factors', 'low product', 'median product', 'high product', 'low bound', 'median bound', 'high bound'],
      rows: norms.map((norm, k) => [
        k + 1,
        norm.low,
        norm.median,
        norm.high,
        bounds[k]!.low,
        bounds[k]!.median,
        bounds[k]!.high,
      ]),
    };
  },
});
