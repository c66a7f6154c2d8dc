// Three rates in a ravine: one creeps along the floor, one is the best there is, one rings from wall to wall.
import { h } from 'preact';
import { defineFigure, drawing, px, text, type Drawing } from '../../../lib/figure/index.ts';
import type { Window } from '../../../lib/figure/valley.ts';
import type { Result } from '../experiment.ts';
import { framed, surface, typed, walk, type WalkScene } from './shared.ts';

/** The best rate for curvatures a and c makes their factors 1 − ηa and 1 − ηc equal in size. */
export const bestRate = (a: number, c: number): number => 2 / (a + c);

export const RATES = { small: 0.01, best: Number(bestRate(1, 25).toPrecision(3)), large: 0.079 } as const;
const SHOWN = 40;

function panel(scene: WalkScene, name: keyof typeof RATES, top: number): Drawing {
  const { result, settings } = scene.runs[name]!;
  const [x, y] = [Number(settings['x']), Number(settings['y'])];
  const reach = Math.min(2000, Math.max(1.2 * Math.abs(x), 4 * Math.abs(y), 1));
  const width = scene.look.width - 1;
  const window: Window = {
    left: 0.5,
    top: top + 22.5,
    width,
    height: width * 0.25,
    x: [-reach, reach],
    y: [-0.25 * reach, 0.25 * reach],
  };
  const shown = { x: result.x.slice(0, SHOWN + 1), y: result.y.slice(0, SHOWN + 1) };
  const steps = result.within === null ? scene.words['never'] : `${result.within} ${scene.words['steps']}`;
  return h(
    'g',
    {},
    text(0, px(top + 12), `η ${typed(RATES[name])}`, { class: 'ink b' }),
    text(scene.look.width, px(top + 12), steps, { class: 'ink', 'text-anchor': 'end' }),
    framed(window, surface(Number(settings['a']), Number(settings['c']), window), walk(shown, window)),
  );
}

function draw(scene: WalkScene): Drawing {
  const { id, look, label } = scene;
  const row = look.width * 0.25 + 38;
  return drawing(
    { id, width: look.width, height: px(3 * row - 12), label },
    ...(Object.keys(RATES) as (keyof typeof RATES)[]).map((name, index) => panel(scene, name, index * row)),
  );
}

export const ravine = defineFigure<Result>({
  id: 'optimizers-ravine',
  place: 'text',
  runs: (settings) =>
    Object.fromEntries(
      Object.entries(RATES).map(([name, eta]) => [
        name,
        { ...settings, method: 'gradient-descent', a: 1, c: 25, eta, steps: 800 },
      ]),
    ),
  draw,
  data: ({ runs }) => ({
    columns: ['step', ...Object.keys(RATES).flatMap((name) => [`x ${name}`, `y ${name}`])],
    rows: Array.from({ length: SHOWN + 1 }, (_, step) => [
      step,
      ...Object.keys(RATES).flatMap((name) => [runs[name]!.result.x[step] ?? null, runs[name]!.result.y[step] ?? null]),
    ]),
  }),
});
