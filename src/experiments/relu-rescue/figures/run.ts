// One network: its answers over the plane, its accuracy epoch by epoch, and a map of its units, each filled to the share of
// points at which it has a slope; a cross for those that have none.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { WIDTH } from '../../../lib/data/deep-moons.ts';
import { drawing, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Result } from '../experiment.ts';
import { map } from './map.ts';

type RescueScene = Scene<Result>;

export const resultOf = (scene: Pick<RescueScene, 'runs'>): Result => scene.runs['only']!.result;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function curve(scene: RescueScene, { left, top, width, height }: Box): Drawing {
  const { accuracy, mostRight } = resultOf(scene);
  const epochs = Math.max(1, Number(scene.runs['only']!.settings['epochs']));
  const x = linear([0, epochs], [left, left + width]);
  const y = linear([0, 1], [top + height, top]);
  const stride = Math.max(1, Math.floor(accuracy.length / 160));
  const points = accuracy.flatMap((share, epoch) =>
    epoch % stride === 0 || epoch === accuracy.length - 1 ? [`${x(epoch)} ${y(share)}`] : [],
  );
  return h(
    'g',
    {},
    text(left - 30, top - 12, scene.words['accuracy'], { class: 'ink' }),
    path('gr', `M${left} ${y(0.5)}h${width}M${left} ${y(1)}h${width}`),
    path('ax', `M${left} ${y(0)}h${width}`),
    ...[0, 0.5, 1].map((share) =>
      text(left - 7, y(share) + 4, String(share).replace('0.5', '½'), { 'text-anchor': 'end' }),
    ),
    points.length > 1 ? h('g', { class: 'q-h' }, path('r1', `M${points.join('L')}`)) : null,
    mostRight === null
      ? null
      : h(
          'g',
          {},
          path('now', `M${x(mostRight)} ${y(accuracy[mostRight]!)}V${y(0.12)}`),
          h(
            'g',
            { class: 'q-h' },
            h('circle', { class: 'dot', cx: x(mostRight), cy: y(accuracy[mostRight]!), r: 4.2 }),
          ),
        ),
    mostRight === null
      ? null
      : text(
          mostRight > 0.6 * epochs ? x(mostRight) - 8 : x(mostRight) + 9,
          y(0.2),
          `95 % ${scene.words['at']} ${mostRight}`,
          {
            class: 'ink halo',
            'text-anchor': mostRight > 0.6 * epochs ? 'end' : 'start',
          },
        ),
    text(left, top + height + 18, '0'),
    text(left + width, top + height + 18, `${fixed(epochs, 0)} ${scene.words['epochs']}`, { 'text-anchor': 'end' }),
  );
}

/** A row for every layer, the first below; ten units each. */
function units(scene: RescueScene, { left, top, width, height }: Box): Drawing {
  const { active } = resultOf(scene);
  const rows = Math.max(1, active.length);
  const step = { x: width / WIDTH, y: Math.min(26, height / rows) };
  const r = px(Math.min(8, 0.36 * Math.min(step.x, step.y)));
  const at = (layer: number, unit: number): [number, number] => [
    px(left + (unit + 0.5) * step.x),
    px(top + (rows - 1 - layer + 0.5) * step.y),
  ];
  const dead = active.flatMap((shares, layer) =>
    shares.flatMap((share, unit) => {
      const [x, y] = at(layer, unit);
      return share === 0 ? [`M${px(x - r)} ${px(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`] : [];
    }),
  );
  return h(
    'g',
    {},
    h(
      'g',
      { class: 'q-h' },
      ...active.flatMap((shares, layer) =>
        shares.flatMap((share, unit) => {
          if (share === 0) return [];
          const [cx, cy] = at(layer, unit);
          return [
            h('circle', { class: 'qs', cx, cy, r, style: 'stroke-width:1px' }),
            h('circle', { class: 'qf', cx, cy, r: px(r * Math.sqrt(share)) }),
          ];
        }),
      ),
    ),
    h('g', { class: 'q-d' }, path('r1', dead.join(''), { style: 'stroke-width:1.8px' })),
    active.length > 0 ? text(left - 8, at(0, 0)[1] + 4, scene.words['first'], { 'text-anchor': 'end' }) : null,
    active.length > 1 ? text(left - 8, at(rows - 1, 0)[1] + 4, scene.words['last'], { 'text-anchor': 'end' }) : null,
  );
}

function draw(scene: RescueScene): Drawing {
  const { id, look, words } = scene;
  const result = resultOf(scene);
  const narrow = look.kind === 'narrow';
  const size = narrow ? look.width - 60 : Math.min(460, px(0.44 * look.width));
  const column = narrow ? 36 : size + 64;
  const unitRows = Math.min(26 * Math.max(1, result.active.length), 208);
  const unitWidth = narrow ? look.width - 60 : look.width - column - 8;
  const curveBox: Box = {
    left: column,
    top: narrow ? size + 66 : 30,
    width: look.width - column - 8,
    height: narrow ? 84 : 84,
  };
  const unitTop = curveBox.top + curveBox.height + 58;
  const unitBox: Box = { left: narrow ? 44 : column + 12, top: unitTop, width: unitWidth - 12, height: unitRows };
  const dead = result.active.length === 0 ? '' : ` ${fixed(100 * result.deadShare, 0)} ${words['percentDead']}`;
  return drawing(
    {
      id,
      width: look.width,
      height: Math.round(Math.max(narrow ? 0 : size + 44, unitTop + unitRows + 14)),
      label: scene.label,
    },
    text(1, 14, `${words['answers']}`, { class: 'ink' }),
    map(result, { left: 1, top: 24, size }, 3.2),
    curve(scene, curveBox),
    text(narrow ? 6 : column - 30, unitTop - 12, `${words['units']}${dead}`, { class: 'ink' }),
    units(scene, unitBox),
  );
}

export const run = defineFigure<Result>({
  id: 'relu-rescue-run',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => {
    const { cost, accuracy } = resultOf(scene);
    return {
      columns: ['epoch', 'cost', 'accuracy'],
      rows: cost.map((value, epoch) => [epoch, value, accuracy[epoch]!]),
    };
  },
});
