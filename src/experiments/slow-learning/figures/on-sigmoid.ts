// A printed moment of the twin run: where the neuron stands on its own sigmoid under either cost.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { sigmoid } from '../../../lib/nn/index.ts';
import { COSTS, MARK, at, epochsOf, type LessonScene } from './shared.ts';

const Z = 6;

export function onSigmoid(scene: LessonScene): Drawing {
  const { look, words } = scene;
  const epoch = Math.min(scene.step ?? 0, epochsOf(scene));
  const x = (z: number) => px(6 + ((Math.max(-Z, Math.min(Z, z)) + Z) / (2 * Z)) * (look.width - 12));
  const y = (h: number) => px(82 - 62 * h);
  const curve = Array.from({ length: 49 }, (_, index) => -Z + index / 4).map((z) => `${x(z)} ${y(sigmoid(z))}`);
  const stands = COSTS.map((cost) => {
    const { result, settings } = scene.runs[cost]!;
    const z = at(result.w, epoch) * Number(settings['x']) + at(result.b, epoch);
    return { cost, z, output: at(result.output, epoch) };
  });
  return drawing(
    { id: scene.id, width: look.width, height: 106, label: scene.label },
    text(0, 11, `${words['epoch']} ${epoch}`, { class: 'ink b' }),
    path('gr', `M6 ${y(1)}H${look.width - 6}M6 ${y(0)}H${look.width - 6}`),
    path('thin', `M${curve.join('L')}`),
    h(
      'g',
      { class: 'q-h' },
      ...stands.map(({ cost, z, output }) => h('circle', { class: MARK[cost], cx: x(z), cy: y(output), r: 4.6 })),
    ),
    h('g', { class: 'q-h' }, text(6, 102, `● ${fixed(stands[0]!.output, 3)}`, { class: 'qt' })),
    h(
      'g',
      { class: 'q-h' },
      text(look.width - 6, 102, `○ ${fixed(stands[1]!.output, 3)}`, { class: 'qt', 'text-anchor': 'end' }),
    ),
  );
}
