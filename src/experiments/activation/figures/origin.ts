// The functions that pass through the origin, by their slope there: only those at 1 are the identity at the origin.
import { h } from 'preact';
import { fixed } from '../../../i18n/number.ts';
import { defineFigure, drawing, letter, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { ActivationName } from '../../../lib/nn/index.ts';
import { propertiesFor, type Result } from '../experiment.ts';
import { slopesAtOrigin, throughOrigin } from '../families.ts';
import { tick } from '../../../lib/figure/graph-panel.ts';
import type { LessonScene } from './lesson-scene.ts';

const ROW = 19;
const TICKS = [-1, -0.5, 0, 0.5, 1, 1.5];
const [LOW, HIGH] = [-1.1, 1.9];

/** By the slope on the right, then on the left: those of slope 1 on both sides stand together. */
export const inOrder = (): ActivationName[] =>
  throughOrigin().sort((one, other) => {
    const [a, b] = [slopesAtOrigin(one), slopesAtOrigin(other)];
    return a[0] + a[1] - b[0] - b[1] || a[1] - b[1];
  });

/** ¼ or ½ as such, others to as many digits at most. */
const brief = (value: number, digits: number): string =>
  value === 0.25 || value === 0.5 ? tick(value) : fixed(value, digits).replace(/(?<=\.\d*)0+$|\.0+$/, '');

function row(scene: LessonScene, name: ActivationName, at: (slope: number) => number, top: number): Drawing {
  const [left, right] = slopesAtOrigin(name);
  const isIdentity = propertiesFor(name).identityAtOrigin;
  const mark = (slope: number, className: string) => h('circle', { class: className, cx: at(slope), cy: top, r: 4.2 });
  const digits = scene.look.kind === 'narrow' ? 2 : 3;
  const value = [...new Set([left, right])].map((slope) => brief(slope, digits)).join(' | ');
  return h(
    'g',
    {},
    path('gr', `M${at(LOW)} ${top}H${at(HIGH)}`),
    text(at(LOW) - 10, top + 4, scene.words[name], { class: isIdentity ? 'ink b' : 'ink', 'text-anchor': 'end' }),
    left === right ? null : path('line', `M${at(left)} ${top}H${at(right)}`),
    left === right ? null : mark(left, 'hol'),
    mark(right, isIdentity ? 'dot' : 'hol'),
    text(scene.look.width, top + 4, value, { 'text-anchor': 'end', ...(isIdentity && { class: 'ink b' }) }),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const isNarrow = look.kind === 'narrow';
  const [left, right] = isNarrow ? [132, 80] : [140, 92];
  const at = (slope: number): number => px(left + ((slope - LOW) / (HIGH - LOW)) * (look.width - left - right));
  const order = inOrder();
  const foot = 30 + ROW * order.length;
  return drawing(
    { id, width: look.width, height: foot + 26, label: scene.label },
    text(at(1), 12, words['identity-line'], { class: 'ink b', 'text-anchor': 'middle' }),
    path('now', `M${at(1)} 20V${foot}`),
    path('ref', `M${at(0)} 20V${foot}`),
    ...order.map((name, index) => row(scene, name, at, 34 + ROW * index)),
    path('ax', `M${at(LOW)} ${foot}H${at(HIGH)}${TICKS.map((value) => `M${at(value)} ${foot}v4`).join('')}`),
    ...TICKS.filter((value) => !isNarrow || Number.isInteger(value)).map((value) =>
      text(at(value), foot + 18, value === -0.5 ? '−½' : value === 1.5 ? '1½' : tick(value), {
        'text-anchor': 'middle',
      }),
    ),
    text(look.width, foot + 18, [words['slope'], ' ', letter('σ′(0)')], { class: 'ink', 'text-anchor': 'end' }),
  );
}

export const origin = defineFigure<Result>({
  id: 'activation-origin',
  place: 'text',
  slide: { width: 888, type: 1.28 },
  runs: () => Object.fromEntries(throughOrigin().map((name) => [name, { name, points: '[0]' }])),
  draw,
  data: ({ runs }) => ({
    columns: ['function', 'f(0)', 'slope left of 0', 'slope right of 0', 'identity at the origin'],
    rows: inOrder().map((name) => {
      const { result } = runs[name]!;
      const identity = result.properties.identityAtOrigin ? 'yes' : 'no';
      return [name, result.f[0]!, ...slopesAtOrigin(name), identity];
    }),
  }),
});
