// The cloud with the principal direction and the line of the net's answers, and the angle between them by epoch.
import { h } from 'preact';
import { fixed } from '../../i18n/number.ts';
import { drawing, letter, path, px, text } from '../../lib/figure/drawing.ts';
import { defineFigure, type Drawing, type Scene } from '../../lib/figure/figure.ts';
import type { Result } from './experiment.ts';

type LessonScene = Scene<Result>;

export const resultOf = (scene: Pick<LessonScene, 'runs'>): Result => scene.runs['only']!.result;

/** The epoch shown. */
export const epochOf = ({ step }: Pick<LessonScene, 'step'>, { angle }: Result): number =>
  Math.max(0, Math.min(step ?? Infinity, angle.length - 1));

interface Place {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

type Pair = readonly [number, number];

const reachOf = ({ points }: Result): number =>
  1.1 * points.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0.5);

/** A line through the middle, as far as the square goes. */
function through([x, y]: Pair, { left, top, size }: Place): string {
  const larger = Math.max(Math.abs(x), Math.abs(y));
  if (!(larger > 0)) return '';
  const [dx, dy] = [((x / larger) * size) / 2, ((y / larger) * size) / 2];
  const [cx, cy] = [left + size / 2, top + size / 2];
  return `M${px(cx - dx)} ${px(cy + dy)}L${px(cx + dx)} ${px(cy - dy)}`;
}

function cloud(scene: LessonScene, place: Place, radius: number): Drawing {
  const result = resultOf(scene);
  const { left, top, size } = place;
  const reach = reachOf(result);
  const epoch = epochOf(scene, result);
  const [w, v] = [result.encoder[epoch]!, result.decoder[epoch]!];
  const at = ([x, y]: Pair): Pair => [px(left + (x / reach / 2 + 0.5) * size), px(top + (0.5 - y / reach / 2) * size)];
  // What comes out: the hidden unit's one number times the weights that leave it.
  const answers = result.points.map(([x, y]): Pair => {
    const code = x * w[0] + y * w[1];
    return [code * v[0], code * v[1]];
  });
  const near = (value: Pair): boolean => Math.abs(value[0]) <= reach && Math.abs(value[1]) <= reach;
  const lost = result.points
    .map((point, i) => (near(answers[i]!) ? `M${at(point).join(' ')}L${at(answers[i]!).join(' ')}` : ''))
    .join('');
  const circles = (pairs: readonly Pair[], r: number): Drawing[] =>
    pairs.filter(near).map((pair) => h('circle', { cx: at(pair)[0], cy: at(pair)[1], r }));
  return h(
    'g',
    {},
    h('rect', { class: 'thin', x: left, y: top, width: px(size), height: px(size) }),
    h('g', { class: 'q-e' }, path('qs', lost)),
    epoch > 0 ? h('g', { class: 'q-w' }, path('r3', through(result.decoder[0]!, place))) : null,
    path('r2', through(result.principal, place)),
    h('g', { class: 'q-w' }, path('r1', through(v, place))),
    h('g', { class: 'q-x dot' }, ...circles(result.points, radius)),
    h('g', { class: 'q-h hol' }, ...circles(answers, radius * 0.8)),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A quantity epoch by epoch, from 0 to its most; a reference line, and what stands at the moment shown. */
function chart(scene: LessonScene, { left, top, width, height }: Box, of: 'angle' | 'loss', most: number): Drawing {
  const result = resultOf(scene);
  const values = result[of];
  const epochs = Math.max(1, Number(scene.runs['only']!.settings['epochs']));
  const epoch = epochOf(scene, result);
  const x = (step: number): number => px(left + (step / epochs) * width);
  const y = (value: number): number => px(top + (1 - Math.min(most, value) / most) * height);
  const stride = Math.max(1, Math.floor(values.length / 160));
  const kept = values.flatMap((value, step) =>
    step % stride === 0 || step === values.length - 1 ? [`${x(step)} ${y(value)}`] : [],
  );
  return h(
    'g',
    { class: of === 'loss' ? 'q-e' : '' },
    path('ax', `M${left} ${y(0)}h${px(width)}`),
    of === 'loss' ? path('ref', `M${left} ${y(result.leastLoss)}h${px(width)}`) : null,
    scene.step === undefined ? null : path('now', `M${x(epoch)} ${px(top)}v${height}`),
    path('r1', kept.length > 1 ? `M${kept.join('L')}` : ''),
    h('circle', { class: 'dot', cx: x(epoch), cy: y(values[epoch]!), r: 4 }),
  );
}

function charts(scene: LessonScene, box: Box): Drawing {
  const { words } = scene;
  const result = resultOf(scene);
  const { left, top, width, height } = box;
  const epoch = epochOf(scene, result);
  const mostLoss = Math.max(2 * result.leastLoss, ...result.loss.slice(0, 1)) || 1;
  const below = { ...box, top: top + height + 62 };
  const least = px(below.top + (1 - result.leastLoss / mostLoss) * height);
  return h(
    'g',
    {},
    text(left, top - 12, `${words['angle']} ${fixed(result.angle[epoch]!, 1)}°`, { class: 'ink b' }),
    text(left - 6, top + 4, '90°', { 'text-anchor': 'end' }),
    text(left - 6, top + height + 4, '0°', { 'text-anchor': 'end' }),
    chart(scene, box, 'angle', 90),
    text(left, below.top - 12, `${words['lost']} ${fixed(result.loss[epoch]!, 3)}`, { class: 'ink b' }),
    text(left - 6, below.top + height + 4, '0', { 'text-anchor': 'end' }),
    chart(scene, below, 'loss', mostLoss),
    text(px(left + width), least - 6, `${words['least']} ${fixed(result.leastLoss, 3)}`, { 'text-anchor': 'end' }),
    text(left, below.top + height + 18, '0'),
    text(
      px(left + width),
      below.top + height + 18,
      `${fixed(Number(scene.runs['only']!.settings['epochs']), 0)} ${words['epochs']}`,
      { 'text-anchor': 'end' },
    ),
  );
}

function key({ words }: LessonScene, left: number, top: number): Drawing {
  const row = (line: number): number => top + 20 * line;
  const said = (line: number, word: string): Drawing => text(left + 34, row(line) + 4, words[word]!);
  return h(
    'g',
    {},
    h('g', { class: 'q-x dot' }, h('circle', { cx: left + 14, cy: row(0), r: 4 })),
    said(0, 'in'),
    h('g', { class: 'q-h hol' }, h('circle', { cx: left + 14, cy: row(1), r: 3.4 })),
    said(1, 'out'),
    h('g', { class: 'q-w' }, path('r1', `M${left + 2} ${row(2)}h24`)),
    said(2, 'net'),
    h('g', { class: 'q-w' }, path('r3', `M${left + 2} ${row(3)}h24`)),
    said(3, 'start'),
    path('r2', `M${left + 2} ${row(4)}h24`),
    said(4, 'principal'),
  );
}

function draw(scene: LessonScene): Drawing {
  const { id, look, words } = scene;
  const { width } = look;
  const epoch = epochOf(scene, resultOf(scene));
  const title = `${words['epoch']} ${epoch}`;
  const label = { id, width, label: scene.label };
  if (look.kind === 'multiple') {
    return drawing(
      { ...label, height: width + 22 },
      text(0, 12, title, { class: 'ink b' }),
      cloud(scene, { left: 1, top: 20, size: width - 2 }, 2.6),
    );
  }
  const narrow = look.kind === 'narrow';
  const size = narrow ? width - 4 : Math.min(560, px(0.58 * width));
  const place = { left: 2, top: 24, size };
  const left = narrow ? 32 : size + 66;
  const box = { left, top: narrow ? size + 68 : 40, width: width - left - 4, height: narrow ? 84 : 78 };
  const keyTop = box.top + 2 * box.height + 62 + (narrow ? 46 : 48);
  const axis = { class: 'qt' };
  return drawing(
    { ...label, height: Math.round(Math.max(size + 46, keyTop + 88)) },
    text(px(2 + size), 13, title, { class: 'ink b', 'text-anchor': 'end' }),
    cloud(scene, place, 3.6),
    h(
      'g',
      { class: 'q-x' },
      text(2, 14, letter('x₂'), axis),
      text(px(2 + size), px(24 + size + 16), letter('x₁'), { ...axis, 'text-anchor': 'end' }),
    ),
    charts(scene, box),
    key(scene, narrow ? 0 : left - 30, keyTop),
  );
}

export const figures = [
  defineFigure<Result>({
    id: 'pca-autoencoder-cloud',
    place: 'text',
    moving: true,
    runs: (settings) => ({ only: settings }),
    steps: ({ runs }) => {
      const last = runs['only']!.result.angle.length - 1;
      return [...new Set([0, Math.round(last / 6), Math.round(last / 3), last])];
    },
    draw,
    data: ({ runs }) => {
      const { angle, loss, decoder } = runs['only']!.result;
      return {
        columns: ['epoch', 'angle', 'loss', 'decoder 1', 'decoder 2'],
        rows: angle.map((degrees, epoch) => [epoch, degrees, loss[epoch]!, ...decoder[epoch]!]),
      };
    },
  }),
];
