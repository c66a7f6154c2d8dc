// One mini-batch after the other, in five moments each: mask, forward, backward, update, restore.
import { h } from 'preact';
import { drawing, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { PHASES, type Phase, type Result } from '../experiment.ts';
import { net } from './net.ts';

export type StepScene = Scene<Result>;
type Shown = Pick<StepScene, 'runs' | 'step'>;

/** Which mini-batch and which moment of it; absent, the last update. */
export function momentOf({ runs, step }: Shown): { batch: number; phase: Phase; isStart: boolean } {
  const { mask } = runs['only']!.result;
  const last = PHASES.length * mask.length - 1;
  const at = Math.min(step ?? last, last + 1) - 1;
  const batch = Math.max(0, Math.floor(at / PHASES.length));
  return { batch, phase: PHASES[Math.max(0, at) % PHASES.length]!, isStart: at < 0 };
}

const BODY = 268;
/** Tall enough for numbers in the circles. */
const MULTIPLE = 194;

/** The five moments in a row, the present one in ink. */
function track(scene: StepScene, phase: Phase | undefined, top: number): Drawing {
  const { words, look } = scene;
  const narrow = look.kind === 'narrow';
  const widths = narrow ? [0, 49, 112, 183, 244] : [0, 74, 162, 262, 344];
  return h(
    'g',
    {},
    ...PHASES.map((name, i) => text(widths[i]!, top, words[name]!, name === phase ? { class: 'ink b' } : {})),
  );
}

function draw(scene: StepScene): Drawing {
  const { id, look, words } = scene;
  const { result } = scene.runs['only']!;
  const { batch, phase, isStart } = momentOf(scene);
  const shown = { result, batch, phase: isStart ? ('restore' as const) : phase };
  const title = isStart ? words['before']! : `${words['batch']} ${batch + 1} ${words['of']} ${result.mask.length}`;
  if (look.kind === 'multiple') {
    return drawing(
      { id, width: look.width, height: MULTIPLE, label: scene.label },
      text(0, 12, `${batch + 1}, ${words[phase]}`, { class: 'ink b' }),
      net({ ...shown, numbers: true }, { left: 4, top: 22, width: look.width - 8, height: MULTIPLE - 26 }),
    );
  }
  const kept = result.mask[batch]!.flat();
  const narrow = look.kind === 'narrow';
  const side = narrow ? 0 : 124;
  const width = look.width - side;
  const counts = [
    [words['kept']!, `${kept.reduce((sum, one) => sum + one, 0)} ${words['of']} ${kept.length}`],
    ...(phase === 'update' || phase === 'restore'
      ? [[words['moved']!, `${result.changedCount[batch]} ${words['of']} ${result.parameters}`] as const]
      : []),
  ] as const;
  // Before anything happened nothing has moved: the network stands as it will be restored.
  const before = isStart ? { ...result, changed: [] } : result;
  return drawing(
    { id, width: look.width, height: BODY + (narrow ? 96 : 62), label: scene.label },
    text(0, 12, title, { class: 'ink b' }),
    net(
      { ...shown, result: before, numbers: true },
      { left: 0, top: 26, width: width - (narrow ? 2 : 40), height: BODY },
    ),
    ...(isStart
      ? []
      : counts.map(([label, value], i) =>
          narrow
            ? text(i * 128, BODY + 82, `${label} ${value}`, { class: 'ink' })
            : h(
                'g',
                {},
                text(px(width + 4), 120 + i * 62, label, {}),
                text(px(width + 4), 140 + i * 62, value, { class: 'ink b' }),
              ),
        )),
    track(scene, isStart ? undefined : phase, BODY + 52),
  );
}

export const step = defineFigure<Result>({
  id: 'dropout-step',
  place: 'text',
  moving: true,
  runs: (settings) => ({ only: { ...settings, batches: 4, momentum: 0, decay: 0, start: 'drawn' } }),
  // On paper: what came before the update that the drawing itself shows.
  steps: () => [16, 17, 18],
  draw,
  data: (scene) => {
    const { mask, activations, errors } = scene.runs['only']!.result;
    return {
      columns: ['mini-batch', 'layer', 'unit', 'kept', 'activation', 'error'],
      rows: activations.flatMap((layers, batch) =>
        layers.flatMap((units, l) =>
          units.map((value, j) => [
            batch + 1,
            l + 1,
            j + 1,
            mask[batch]![l - 1]?.[j] ?? 1,
            value,
            l > 0 ? errors[batch]![l - 1]![j]! : null,
          ]),
        ),
      ),
    };
  },
});
