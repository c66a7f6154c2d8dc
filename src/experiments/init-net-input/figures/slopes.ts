// How steep the sigmoid is where the net inputs fall: shares of the units by σ′, under N(0, 1) and under N(0, 1/(p + 1)).
import { h } from 'preact';
import { drawing, letter, path, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import { fixed } from '../../../i18n/number.ts';
import type { Result } from '../experiment.ts';
import { resultOf, type NetInputScene } from './shared.ts';

const PANELS = ['standard-normal', 'scaled-normal'] as const;
const [TOP, HEIGHT, GAP] = [34, 84, 62];

const slopeShares = ({ slopes }: Result): number[] => {
  const all = slopes.reduce((sum, count) => sum + count, 0);
  return slopes.map((count) => count / all);
};

function panel(scene: NetInputScene, name: (typeof PANELS)[number], top: number): Drawing {
  const { look, words } = scene;
  const result = resultOf(scene, name);
  const shares = slopeShares(result);
  const [left, right] = [34, look.width - 14];
  const x = linear([0, 0.25], [left, right]);
  const y = linear([0, 1], [top + HEIGHT, top]);
  const step = 0.25 / shares.length;
  const isLow = result.meanSlope < 0.12;
  const mean = x(result.meanSlope);
  return h(
    'g',
    null,
    text(left, top - 12, words[name], { class: 'ink b' }),
    path('gr', `M${left} ${y(0.5)}H${right}M${left} ${y(1)}H${right}`),
    ...[0, 0.5, 1].map((share) =>
      text(left - 6, y(share) + 4, share === 0.5 ? '½' : String(share), { 'text-anchor': 'end' }),
    ),
    h(
      'g',
      { class: 'q-h' },
      ...shares.map((share, bin) =>
        share > 0
          ? h('rect', {
              class: 'qf',
              'fill-opacity': 0.55,
              x: x(bin * step) + 1,
              y: y(share),
              width: x(step) - left - 2,
              height: Math.max(0.8, y(0) - y(share)),
            })
          : null,
      ),
    ),
    path('ax', `M${left} ${y(0)}H${right}`),
    path('now', `M${mean} ${top + 6}V${y(0)}`),
    text(mean + (isLow ? 8 : -8), top + 18, `${words['mean']} ${fixed(result.meanSlope, 3)}`, {
      class: 'ink halo',
      'text-anchor': isLow ? 'start' : 'end',
    }),
  );
}

function draw(scene: NetInputScene): Drawing {
  const { id, look, words } = scene;
  const [left, right] = [34, look.width - 14];
  const x = linear([0, 0.25], [left, right]);
  const low = TOP + 2 * HEIGHT + GAP;
  return drawing(
    { id, width: look.width, height: low + 38, label: scene.label },
    panel(scene, PANELS[0], TOP),
    panel(scene, PANELS[1], TOP + HEIGHT + GAP),
    ...[0, 0.05, 0.1, 0.15, 0.2, 0.25].map((slope) =>
      text(x(slope), low + 17, slope === 0.25 ? '¼' : String(slope), { 'text-anchor': 'middle' }),
    ),
    text(right, low + 35, [words['slope'], ' ', letter('σ'), '′(', letter('z'), ')'], { 'text-anchor': 'end' }),
  );
}

export const slopes = defineFigure<Result>({
  id: 'initialization-slopes',
  place: 'text',
  runs: (settings) => Object.fromEntries(PANELS.map((scheme) => [scheme, { ...settings, scheme }])),
  draw,
  data: (scene) => {
    const all = PANELS.map((name) => slopeShares(resultOf(scene, name)));
    return {
      columns: ['slope from', ...PANELS.map((name) => `share ${name}`)],
      rows: all[0]!.map((share, bin) => [(bin * 0.25) / all[0]!.length, share, all[1]![bin]!]),
    };
  },
});
