// All masks of a unit with three inputs, the loss under each, and their mean beside the loss of the whole and a penalty.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../../lib/figure/figure.ts';
import { linear } from '../../../lib/figure/scale.ts';
import type { Mask, Result } from '../experiment.ts';

type EightScene = Scene<Result>;

const [TOP, FOOT, DOT] = [30, 214, 13];

/** A mask as a column of marks under its bar: filled where the input is kept. */
const marks = ({ kept }: Mask, x: number): Drawing =>
  h(
    'g',
    { class: 'q-x' },
    ...kept.map((one, j) => {
      const y = FOOT + 12 + j * DOT;
      const square = (name: string) => h('rect', { class: name, x: px(x - 4.2), y, width: 8.4, height: 8.4 });
      const cross = `M${px(x - 4.2)} ${y}l8.4 8.4M${px(x - 4.2)} ${y + 8.4}l8.4 -8.4`;
      return one ? square('qf') : h('g', {}, path('thin', cross));
    }),
  );

/** As many decimals as there is room for: 2.42, 16.8, 722. */
const brief = (value: number, decimals: number): string =>
  fixed(value, value < 9.995 ? decimals : value < 99.95 ? Math.min(1, decimals) : 0);

/** .13, and .001 where two decimals would say nothing. */
const chanceOf = (value: number): string => fixed(value, value < 0.005 ? 3 : 2).replace(/^0\./, '.');

/** A part of the mean with its name. */
const part = (x: number, y: number, name: string, value: number): Drawing =>
  text(px(x), px(y), `${name} ${fixed(value, 3)}`, { class: 'ink' });

function draw(scene: EightScene): Drawing {
  const { id, look, words } = scene;
  const { result, settings } = scene.runs['only']!;
  const { masks, loss, penalty, meanLoss } = result;
  const narrow = look.kind === 'narrow';
  const most = Math.max(...masks.map((mask) => mask.loss), 1e-9);
  const y = linear([0, most], [FOOT, TOP + 14]);
  const right = look.width - (narrow ? 74 : 212);
  const pitch = (right - (narrow ? 2 : 10)) / masks.length;
  const width = px(Math.min(34, pitch * 0.68));
  const center = (i: number): number => px((narrow ? 2 : 6) + (i + 0.5) * pitch);
  const bar = (x: number, from: number, to: number, name: string, wide = width): Drawing =>
    h('rect', { class: name, x: px(x - wide / 2), y: y(to), width: wide, height: px(Math.max(0.8, y(from) - y(to))) });
  const mean = px(right + (narrow ? 34 : 44));
  const numbers = masks.length <= 8;
  const chance = new Set(masks.map(({ probability }) => probability.toPrecision(6))).size === 1;
  const inputs = masks[0]!.kept.length;
  const foot = Math.min(y(loss / 2) + 7, FOOT - 5);
  return drawing(
    { id, width: look.width, height: FOOT + 26 + inputs * DOT + (chance ? 0 : 18), label: scene.label },
    text(0, 12, words['each']!, { class: 'ink' }),
    text(mean, 12, words['mean']!, { class: 'ink b', 'text-anchor': 'middle' }),
    path('ref', `M0 ${y(meanLoss)}H${px(mean - 26)}`),
    h(
      'g',
      { class: 'q-e' },
      ...masks.flatMap((mask, i) => [
        bar(center(i), 0, mask.loss, 'wash'),
        bar(center(i), 0, mask.loss, 'qs'),
        numbers &&
          text(center(i), y(mask.loss) - 6, brief(mask.loss, narrow ? 1 : 2), {
            class: 'qt halo',
            'text-anchor': 'middle',
          }),
      ]),
      bar(mean, 0, loss, 'qf', 40),
      bar(mean, loss, loss + penalty, 'wash', 40),
      bar(mean, loss, loss + penalty, 'qs', 40),
      text(mean, y(meanLoss) - 7, brief(meanLoss, 2), { class: 'qt b halo', 'text-anchor': 'middle' }),
    ),
    path('ax', `M0 ${FOOT + 0.5}H${look.width}`),
    ...masks.map((mask, i) => marks(mask, center(i))),
    ...(chance
      ? []
      : masks.map((mask, i) =>
          numbers
            ? text(center(i), FOOT + 24 + inputs * DOT, chanceOf(mask.probability), {
                'text-anchor': 'middle',
              })
            : null,
        )),
    ...(narrow
      ? [
          text(mean, FOOT + 22, fixed(loss, 3), { class: 'ink b', 'text-anchor': 'middle' }),
          text(mean, FOOT + 37, `+ ${fixed(penalty, 3)}`, { class: 'ink b', 'text-anchor': 'middle' }),
        ]
      : [
          // Level with their bars, but a line apart and over the axis.
          part(mean + 28, Math.min(y(loss + penalty / 2) - 1, foot - 16), words['penalty']!, penalty),
          part(mean + 28, foot, words['whole']!, loss),
          text(mean, FOOT + 22, [letter('p'), ` = ${String(Number(settings['keep']))}`], { 'text-anchor': 'middle' }),
        ]),
  );
}

export const eight = defineFigure<Result>({
  id: 'dropout-eight',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: (scene) => ({
    columns: ['mask', 'probability', 'output', 'loss'],
    rows: scene.runs['only']!.result.masks.map(({ kept, probability, output, loss }) => [
      kept.join(''),
      probability,
      output,
      loss,
    ]),
  }),
});
