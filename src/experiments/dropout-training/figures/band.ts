// Accuracy on the test set over twenty recorded seeds, the plain net and one half: who leads early and who leads late.
import { h } from 'preact';
import { bandOf, type Band } from '../../../lib/figure/band.ts';
import { drawing, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { curve, linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { recordedRuns } from '../recorded.ts';
import { EPOCHS } from '../recordings.ts';
import { epochsBelow, levels, rangeOf, type Plane } from './axes.ts';

export const bandAt = (keep: number): Band[] => bandOf(recordedRuns(keep).map(({ accuracy }) => accuracy));

/** The first epoch from which on the median with one half stays above the plain net's. */
export function takesTheLead(): number {
  const [plain, half] = [bandAt(1), bandAt(0.5)];
  return half.findLastIndex(({ median }, epoch) => !(median > plain[epoch]!.median)) + 1;
}

const [TOP, HEIGHT, FOOT] = [30, 300, 30];
/** Below this the first epochs are left out. */
const LOW = 0.5;

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const narrow = look.kind === 'narrow';
  const [left, right] = [42, look.width - (narrow ? 10 : 104)];
  const { high } = rangeOf([1, 0.5].flatMap((keep) => bandAt(keep).map((one) => one.high)));
  const plane: Plane = {
    ...{ left, right, foot: HEIGHT - FOOT },
    x: linear([0, EPOCHS], [left, right]),
    y: linear([LOW, high], [HEIGHT - FOOT, TOP]),
  };
  const { x, y } = plane;
  const within = (share: number): number => y(Math.max(LOW, share));
  const lead = takesTheLead();
  const drawn = (keep: number, stroke: string): Drawing[] => {
    const band = bandAt(keep).slice(1);
    const upper = band.map((one, i) => `${x(i + 1)} ${within(one.high)}`);
    const lower = band.map(({ low }, i) => `${x(i + 1)} ${within(low)}`).reverse();
    return [
      path('wash', `M${[...upper, ...lower].join('L')}Z`),
      curve(
        stroke,
        band.map(({ median }, i) => [x(i + 1), within(median)] as const),
      ),
    ];
  };
  const name = (keep: number, key: string): Drawing => {
    const end = y(bandAt(keep).at(-1)!.median);
    return narrow
      ? text(right - 2, end + (keep === 1 ? 30 : -22), words[key]!, { class: 'ink b halo', 'text-anchor': 'end' })
      : text(right + 8, end + 4, words[key]!, { class: 'ink b' });
  };
  const meet = y(bandAt(0.5)[lead]!.median);
  return drawing(
    { id, width: look.width, height: HEIGHT, label: scene.label },
    text(0, 12, words['accuracy']!, { class: 'ink' }),
    levels(
      plane,
      [0.5, 0.6, 0.7, 0.8, 0.9].filter((share) => share <= high),
    ),
    ...drawn(1, 'r1'),
    ...drawn(0.5, 'r2'),
    path('ref', `M${x(lead)} ${plane.foot}V${meet}`),
    h('circle', { class: 'hol', cx: x(lead), cy: meet, r: 4.6 }),
    text(x(lead) + 8, plane.foot - 10, `${words['lead']} ${lead}`, { class: 'ink halo' }),
    epochsBelow(plane, EPOCHS, words['epochs']!),
    name(1, 'plain'),
    name(0.5, 'half'),
  );
}

export const band = defineFigure<Result>({
  id: 'dropout-band',
  place: 'text',
  // Drawn from the record: nothing is run.
  runs: () => ({}),
  draw,
  data: () => {
    const [plain, half] = [bandAt(1), bandAt(0.5)];
    return {
      columns: ['epoch', 'plain low', 'plain median', 'plain high', 'half low', 'half median', 'half high'],
      rows: plain.map((one, epoch) => {
        const other = half[epoch]!;
        return [epoch, one.low, one.median, one.high, other.low, other.median, other.high];
      }),
    };
  },
});
