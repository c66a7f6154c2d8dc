// At test times the share kept, or times the share dropped: two lines that cross at one half. The dots are training.
import { h } from 'preact';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { rounded } from './histograms.ts';

type FactorScene = Scene<Result>;

const KEEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** The drop probability of the ledger's row is 0.2. */
export const MARKED = 0.8;

export const at = ({ runs }: Pick<FactorScene, 'runs'>, keep: number): Result => runs[`keep ${keep}`]!.result;

const [TOP, HEIGHT, FOOT] = [28, 280, 44];

function draw(scene: FactorScene): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const { full } = at(scene, 0.5);
  const x = linear([0, 1], [34, look.width - (narrow ? 14 : 96)]);
  const y = linear([0, full], [HEIGHT - FOOT, TOP]);
  const line = (of: (result: Result) => number): [number, number][] => KEEPS.map((keep) => [x(keep), y(of(at(scene, keep)))]); // prettier-ignore
  const marked = at(scene, MARKED);
  const beside = narrow
    ? { kept: [x(0.8) - 8, y(0.8 * full) - 12, 'end'], dropped: [x(0.1) + 2, y(0.9 * full) - 10, 'start'] }
    : { kept: [x(0.9) + 12, y(0.9 * full) + 4, 'start'], dropped: [x(0.9) + 12, y(0.1 * full) + 4, 'start'] };
  const name = (key: 'kept' | 'dropped', className: string): Drawing => {
    const [left, top, anchor] = beside[key] as [number, number, string];
    return text(px(left), px(top), words[key]!, { class: className, 'text-anchor': anchor });
  };
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['sum']!, { class: 'ink' }),
    path('gr', [0.25, 0.5, 0.75, 1].map((share) => `M${x(0)} ${y(share * full)}H${x(1)}`).join('')),
    path('ax', `M${x(0)} ${y(0)}H${x(1)}`),
    ...[0, 0.5, 1].map((share) => text(x(0) - 7, y(share * full) + 4, rounded(share * full), { 'text-anchor': 'end' })),
    ...[0, 0.2, 0.5, 0.8, 1].map((share) => text(x(share), HEIGHT - FOOT + 18, String(share), { 'text-anchor': 'middle' })), // prettier-ignore
    text(x(1), HEIGHT - 6, words['share']!, { 'text-anchor': 'end' }),
    path('ref', `M${x(MARKED)} ${y(0)}V${y(marked.training.mean)}`),
    h(
      'g',
      { class: 'q-z' },
      curve(
        'r1',
        line(({ atTest }) => atTest.timesKeep),
      ),
      curve(
        'r2',
        line(({ atTest }) => atTest.timesDropped),
      ),
      path(
        'qs',
        KEEPS.map((keep) => {
          const { mean, std } = at(scene, keep).training;
          return `M${x(keep)} ${y(mean - 2 * std)}V${y(mean + 2 * std)}`;
        }).join(''),
      ),
      ...KEEPS.map((keep) => h('circle', { class: 'hol', cx: x(keep), cy: y(at(scene, keep).training.mean), r: 4.4 })),
      h('circle', { class: 'dot', cx: x(MARKED), cy: y(marked.atTest.timesDropped), r: 4.4 }),
      text(x(MARKED) - 8, y(marked.atTest.timesDropped) + 16, rounded(marked.atTest.timesDropped), {
        class: 'qt b halo',
        'text-anchor': 'end',
      }),
      text(x(MARKED) + 8, y(marked.training.mean) + 18, rounded(marked.training.mean), {
        class: 'qt b halo',
      }),
    ),
    name('kept', 'ink b halo'),
    name('dropped', 'ink b halo'),
    text(x(0.17), y(0.03 * full), words['training']!, { class: 'ink halo' }),
  );
}

export const factors = defineFigure<Result>({
  id: 'dropout-factors',
  place: 'text',
  runs: (settings) => Object.fromEntries(KEEPS.map((keep) => [`keep ${keep}`, { ...settings, keep, trials: 1000 }])),
  draw,
  data: (scene) => ({
    columns: ['keep', 'training mean', 'training spread', 'test times keep', 'test times dropped'],
    rows: KEEPS.map((keep) => {
      const { training, atTest } = at(scene, keep);
      return [keep, training.mean, training.std, atTest.timesKeep, atTest.timesDropped];
    }),
  }),
});
