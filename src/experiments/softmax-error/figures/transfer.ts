// δ as a transfer: what the answer has given to the wrong classes flows to the right one.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, linear, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Result } from '../experiment.ts';
import { classOf, type ErrorScene } from './triangle.ts';

const BAR = 26;
const TOP = 40;
const FALL = 74;

/** A band from one stretch of the upper bar to one of the lower. */
const ribbon = (from: readonly [number, number], to: readonly [number, number]): string => {
  const [up, down] = [TOP + BAR, TOP + BAR + FALL];
  const middle = (up + down) / 2;
  return (
    `M${from[0]} ${up}C${from[0]} ${middle} ${to[0]} ${middle} ${to[0]} ${down}` +
    `H${to[1]}C${to[1]} ${middle} ${from[1]} ${middle} ${from[1]} ${up}Z`
  );
};

function draw(scene: ErrorScene): Drawing {
  const { id, look, words } = scene;
  const { h: shares, partner } = scene.runs['only']!.result;
  const truth = classOf(scene) - 1;
  const x = linear([0, 1], [0.5, look.width - 0.5]);
  const starts = shares.map((_, j) => shares.slice(0, j).reduce((sum, share) => sum + share, 0));
  const errorText = (one: number) => (look.width < 480 ? fixed(one, 1) : [letter('δ'), ` = ${fixed(one, 1)}`]);
  // What comes in keeps its order: all shares, one after the other, make up the whole of the true class.
  const flows = shares.map((share, j) => {
    const stretch = [x(starts[j]!), x(starts[j]! + share)] as const;
    const own = j === truth;
    const center = px((stretch[0] + stretch[1]) / 2);
    return h(
      'g',
      {},
      h('g', { class: own ? 'q-h' : 'q-d' }, h('path', { class: 'wash', d: ribbon(stretch, stretch) })),
      h(
        'g',
        { class: 'q-h' },
        h('rect', { class: own ? 'qf' : 'hol', x: px(stretch[0] + 1), y: TOP, width: px(stretch[1] - stretch[0] - 2), height: BAR }), // prettier-ignore
        text(center, TOP - 9, `${j + 1}`, { class: own ? 'ink b' : 'ink', 'text-anchor': 'middle' }),
        text(center, TOP + 18, fixed(share, 1), {
          class: own ? 'pap b' : 'qt',
          'text-anchor': 'middle',
        }),
      ),
      h(
        'g',
        { class: own ? 'q-h' : 'q-d' },
        text(center, TOP + BAR + FALL / 2 + 4, own ? words['stays']! : errorText(partner.delta[j]!), {
          class: own ? '' : 'qt b',
          'text-anchor': 'middle',
        }),
      ),
    );
  });
  const foot = TOP + BAR + FALL;
  const lacks = `${words['lacks']!} ${fixed(-partner.delta[truth]!, 1)}`;
  return drawing(
    { id, width: look.width, height: foot + BAR + 28, label: scene.label },
    text(0, 14, words['answer']!, {}),
    ...flows,
    h(
      'g',
      { class: 'q-y' },
      h('rect', { class: 'hol', x: 1, y: foot, width: look.width - 2, height: BAR }),
      text(
        px(look.width / 2),
        foot + 18,
        [`${words['class']!} ${truth + 1} ${lacks}: `, letter('δ'), ` = ${fixed(partner.delta[truth]!, 1)}`],
        {
          class: 'qt b',
          'text-anchor': 'middle',
        },
      ),
    ),
    text(0, foot + BAR + 20, words['target']!, {}),
  );
}

export const transfer = defineFigure<Result>({
  id: 'softmax-transfer',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw,
  data: ({ runs }) => {
    const { h: shares, y, partner } = runs['only']!.result;
    return {
      columns: ['class', 'answer', 'target', 'delta'],
      rows: shares.map((share, j) => [j + 1, share, y[j]!, partner.delta[j]!]),
    };
  },
});
