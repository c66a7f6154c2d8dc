// The pattern table: a row for each mistake, a column for each array, in each cell what the check reads there.
import { h } from 'preact';
import { fixed, scientific } from '../../../i18n/number.ts';
import { defineFigure, drawing, px, text, type Drawing, type Scene } from '../../../lib/figure/index.ts';
import { FAULTY, type Result } from '../experiment.ts';
import { GROUPS, MISTAKES } from '../groups.ts';
import { raised } from './raised.ts';

type Shown = Pick<Scene<Result>, 'runs'>;

const ROW = 26;
const GAP = 10;
const TOP = 34;

export const errorsOf = ({ runs }: Shown, bug: string): [array: string, error: number][] =>
  Object.entries(runs[bug]!.result.check);

/** Two decimals, three where two would say nothing; rounding is no number to read. */
export const told = (error: number): string => {
  if (!(error > FAULTY)) return '·';
  return error >= 0.0995 ? fixed(error, 2) : error >= 0.0005 ? fixed(error, 3) : scientific(error, 0);
};

/** How much of the hue a cell takes: none for rounding, near half for a lost sign. */
const shade = (error: number): number => (error > FAULTY ? px(0.1 + 0.36 * Math.min(1, Math.sqrt(error / 2))) : 0);

function cell(x: number, y: number, width: number, error: number): Drawing {
  const faulty = error > FAULTY;
  const box = { x: px(x + 1), y: y + 1, width: px(width - 2), height: ROW - 2 };
  return h(
    'g',
    { class: 'q-d' },
    h('rect', { ...box, class: faulty ? 'qf' : 'gr', 'fill-opacity': faulty ? shade(error) : 0 }),
    text(px(x + width / 2), y + 17.5, told(error), { 'text-anchor': 'middle', class: faulty ? 'ink' : '' }),
  );
}

function heads(names: readonly string[], left: number, width: number, before: string): Drawing[] {
  return names.map((name, i) => {
    const at = px(left + (i + 0.5) * width);
    return h(
      'g',
      { class: name[0] === 'W' ? 'q-w' : 'q-b' },
      text(at, 20, [before, ...raised(name)], { class: 'qt', 'text-anchor': 'middle' }),
    );
  });
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words, runs } = scene;
  const isNarrow = look.width < 480;
  const names = errorsOf(scene, MISTAKES[0]!).map(([name]) => name);
  const left = isNarrow ? 128 : 144;
  const right = isNarrow ? 0 : 172;
  const width = (look.width - left - right) / names.length;
  const chosen = String(scene.settings['bug']);
  const lines: Drawing[] = [];
  let y = TOP;
  for (const group of GROUPS) {
    if (isNarrow) {
      lines.push(text(0, y + 12, words[group.name]!, { class: 'it' }));
      y += 18;
    } else {
      const middle = y + (group.bugs.length * ROW) / 2;
      const said = words[group.name]!.split(': ');
      lines.push(
        h('path', { class: 'ax', d: `M${look.width - right + 10} ${y + 2}v${group.bugs.length * ROW - 4}` }),
        ...said.map((part, i) =>
          text(look.width - right + 20, px(middle + 4.5 + (i - (said.length - 1) / 2) * 15), part, {
            class: i === 0 ? 'ink b' : '',
          }),
        ),
      );
    }
    for (const bug of group.bugs) {
      const isChosen = bug === chosen;
      if (isChosen)
        lines.push(h('rect', { class: 'now', x: 0.5, y: y + 0.5, width: look.width - right - 1, height: ROW - 1 }));
      lines.push(
        text(5, y + 17.5, words[bug]!, { class: isChosen ? 'ink b' : 'ink' }),
        ...errorsOf({ runs }, bug).map(([, error], i) => cell(left + i * width, y, width, error)),
      );
      y += ROW;
    }
    y += GAP;
  }
  return drawing(
    { id, width: look.width, height: y - GAP + 4, label: scene.label },
    ...heads(names, left, width, isNarrow ? '' : '∂E/∂'),
    ...lines,
  );
}

export const patterns = defineFigure<Result>({
  id: 'bug-museum-patterns',
  place: 'text',
  slide: { width: 720, type: 1.12 },
  runs: (settings) => {
    const given = { ...settings, rule: 'mistake', divided: 'each', steps: 1 };
    return { ...Object.fromEntries(MISTAKES.map((bug) => [bug, { ...given, bug }] as const)), chosen: given };
  },
  draw,
  data: (scene) => ({
    columns: ['mistake', ...errorsOf(scene, MISTAKES[0]!).map(([name]) => `relative error of ∂E/∂${name}`)],
    rows: MISTAKES.map((bug) => [bug, ...errorsOf(scene, bug).map(([, error]) => error)]),
  }),
});
