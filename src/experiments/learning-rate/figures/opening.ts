// One valley, one start, four step sizes: the phenomenon of the lesson.
import { h } from 'preact';
import { defineFigure, drawing, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { inWindow, type Window } from '../../../lib/figure/valley.ts';
import { heightAt, type Result } from '../experiment.ts';
import { descent, floorLine, parabola, reachOf, typed, type RateScene } from './shared.ts';

/** Document B's four rates. */
export const RATES = [1, 0.25, 0.24, 0.1] as const;
export const nameOf = (eta: number): string => `eta ${eta}`;

const GAP = 16;

function panel(scene: RateScene, eta: number, left: number, top: number, width: number): Drawing {
  const { result, settings } = scene.runs[nameOf(eta)]!;
  const reach = reachOf(Number(settings['x0']));
  const window: Window = {
    left,
    top: top + 24,
    width,
    height: width * 0.86,
    x: [-reach, reach],
    y: [-0.04 * heightAt(reach), heightAt(reach)],
  };
  return h(
    'g',
    {},
    text(px(left), px(top + 12), `η ${typed(eta)}`, { class: 'ink b' }),
    inWindow(window, parabola(window), descent(result.x, result.y, window)),
    floorLine(window),
    text(px(left), px(window.top + window.height + 18), scene.words[result.verdict], { class: 'ink' }),
  );
}

function draw(scene: RateScene): Drawing {
  const { id, look, label } = scene;
  const columns = look.width < 480 ? 2 : 4;
  const width = (look.width - GAP * (columns - 1)) / columns;
  const height = width * 0.86 + 54;
  return drawing(
    { id, width: look.width, height: px((height * 4) / columns), label },
    ...RATES.map((eta, index) =>
      panel(scene, eta, (index % columns) * (width + GAP), Math.floor(index / columns) * height, width),
    ),
  );
}

export const opening = defineFigure<Result>({
  id: 'learning-rate-opening',
  place: 'text',
  runs: (settings) => Object.fromEntries(RATES.map((eta) => [nameOf(eta), { ...settings, eta }])),
  draw,
  data: ({ runs }) => ({
    columns: ['step', ...RATES.map((eta) => `x at eta ${eta}`)],
    rows: Array.from({ length: Math.max(...RATES.map((eta) => runs[nameOf(eta)]!.result.x.length)) }, (_, step) => [
      step,
      ...RATES.map((eta) => runs[nameOf(eta)]!.result.x[step] ?? null),
    ]),
  }),
});
