// Taking the slope itself for the step: 2, −14, 98. Each panel looks at a wider piece of the same parabola.
import { h } from 'preact';
import { shown } from '../../../i18n/number.ts';
import { defineFigure, drawing, path, px, text, type Drawing } from '../../../lib/figure/index.ts';
import { across, down, inWindow, type Window } from '../../../lib/figure/valley.ts';
import { heightAt, slopeAt, type Result } from '../experiment.ts';
import { floorLine, parabola, type RateScene } from './shared.ts';

const GAP = 20;

/** A window that holds two places with room around them, and the parabola over it. */
function windowOf(from: number, to: number, place: Pick<Window, 'left' | 'top' | 'width' | 'height'>): Window {
  const span = Math.max(Math.abs(to - from), 0.5);
  const x: [number, number] = [Math.min(from, to) - 0.22 * span, Math.max(from, to) + 0.22 * span];
  const highest = heightAt(Math.max(Math.abs(x[0]), Math.abs(x[1])));
  return { ...place, x, y: [-0.1 * highest, 0.92 * highest] };
}

/** The tangent at x, as long as the window is wide. */
function tangent(window: Window, x: number): Drawing {
  const at = (u: number): string => `${across(window, u)} ${down(window, heightAt(x) + slopeAt(x) * (u - x))}`;
  return path('line', `M${at(window.x[0])}L${at(window.x[1])}`);
}

/** Δy over Δx below the tangent: how the slope is measured. */
function triangle(window: Window, x: number): Drawing {
  const run = 0.25 * (window.x[1] - window.x[0]) * (x < 0 ? -1 : 1);
  const [x1, x2] = [across(window, x), across(window, x - run)];
  const [y1, y2] = [down(window, heightAt(x)), down(window, heightAt(x) - slopeAt(x) * run)];
  return path('thin', `M${x1} ${y1}V${y2}H${x2}`);
}

function panel(scene: RateScene, index: number, place: Pick<Window, 'left' | 'top' | 'width' | 'height'>): Drawing {
  const { x, y } = scene.runs['run']!.result;
  const here = x[index] ?? x.at(-1)!;
  const before = index === 0 ? -0.25 * here : x[index - 1]!;
  const window = windowOf(before, here, place);
  const dot = (u: number, v: number, className: string) =>
    h('circle', { class: className, cx: across(window, u), cy: down(window, v), r: 4.2 });
  const came = index > 0 && path('ref', `M${across(window, before)} ${down(window, heightAt(before))}L${across(window, here)} ${down(window, heightAt(here))}`); // prettier-ignore
  const words = [
    `x ${shown(here, 3)}, E ${shown(y[index] ?? heightAt(here), 3)}`,
    `${scene.words['slope']} ${shown(slopeAt(here), 3)}`,
  ];
  return h(
    'g',
    {},
    ...words.map((line, row) =>
      text(px(place.left), px(place.top - 22 + 16 * row), line, { class: row === 0 ? 'ink b' : 'ink' }),
    ),
    inWindow(
      window,
      parabola(window),
      h('g', {}, came),
      index === 0 ? triangle(window, here) : h('g', {}),
      tangent(window, here),
      index > 0 ? dot(before, heightAt(before), 'hol') : h('g', {}),
      dot(here, heightAt(here), 'dot'),
    ),
    floorLine(window),
  );
}

function draw(scene: RateScene): Drawing {
  const { id, look, label } = scene;
  const narrow = look.width < 480;
  const width = narrow ? look.width : (look.width - 2 * GAP) / 3;
  const height = narrow ? 120 : width * 0.8;
  const row = height + 56;
  return drawing(
    { id, width: look.width, height: px(narrow ? 3 * row - 14 : height + 44), label },
    ...[0, 1, 2].map((index) =>
      panel(scene, index, {
        left: narrow ? 0 : index * (width + GAP),
        top: (narrow ? index * row : 0) + 36,
        width,
        height,
      }),
    ),
  );
}

export const tangents = defineFigure<Result>({
  id: 'learning-rate-tangents',
  place: 'text',
  runs: (settings) => ({ run: { ...settings, eta: 1, steps: 2 } }),
  draw,
  data: ({ runs }) => {
    const { x, y, slope } = runs['run']!.result;
    return {
      columns: ['step', 'x', 'y', 'slope'],
      rows: x.map((value, step) => [step, value, y[step]!, slope[step]!]),
    };
  },
});
