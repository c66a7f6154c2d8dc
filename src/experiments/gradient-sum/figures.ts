// The cost with averaged and with summed gradients at one rate.
import { axisY, gridY, line, ruleY, text as label } from '@observablehq/plot';
import { h } from 'preact';
import { shown } from '../../i18n/number.ts';
import {
  Chart,
  defineFigure,
  drawing,
  epochAxis,
  overEpochs,
  text,
  type Drawing,
  type Scene,
} from '../../lib/figure/index.ts';
import type { Result } from './experiment.ts';

const RULES = [
  { name: 'mean', stroke: 'r1' },
  { name: 'sum', stroke: 'r2' },
] as const;

/** Where the step that leaves the picture crosses its top. */
function leaving(seen: readonly [number, number][], out: number, highest: number): [number, number] {
  const [epoch, cost] = seen[Math.max(0, out - 1)]!;
  return [epoch + (highest - cost) / (seen[out]![1] - cost), highest];
}

function draw(scene: Scene<Result>): Drawing {
  const { id, look, words } = scene;
  const epochs = Math.max(1, ...RULES.map(({ name }) => scene.runs[name]!.result.cost.length - 1));
  const highest = 1.6 * Math.max(0.1, scene.runs['mean']!.result.cost[0]!);
  const marks = RULES.flatMap(({ name, stroke }) => {
    const { cost } = scene.runs[name]!.result;
    const seen = cost.map((value, epoch): [number, number] => [epoch, value]);
    const out = seen.findIndex(([, value]) => !(value <= highest));
    const kept = out < 0 ? seen : [...seen.slice(0, out), leaving(seen, out, highest)];
    const spot = kept[Math.min(kept.length - 1, Math.round(epochs * 0.3))]!;
    return [
      line(kept.filter((_, index) => index % Math.ceil(kept.length / 300) === 0), { className: `q-e ${stroke}` }), // prettier-ignore
      label([spot], {
        text: () => words[out < 0 ? name : `${name} leaves`] ?? words[name]!,
        className: 'ink b halo',
        textAnchor: 'start',
        dx: 8,
        dy: out < 0 ? -10 : 12,
      }),
    ];
  });
  return drawing(
    { id, width: look.width, height: 230, label: scene.label },
    h('g', { class: 'q-e' }, text(30, 12, words['cost'], { class: 'qt' })),
    h(Chart, {
      id,
      ...overEpochs(epochs, look.width, 230),
      y: { domain: [0, highest] },
      marks: [
        ruleY([0], { className: 'ax' }),
        gridY([highest / 1.6], { className: 'gr' }),
        axisY([0, highest / 1.6], { tickSize: 0, label: null, tickFormat: (value: number) => shown(value, 1) }),
        ...epochAxis(epochs, words['epochs']!),
        ...marks,
      ],
    }),
  );
}

const sums = defineFigure<Result>({
  id: 'gradient-sum-cost',
  place: 'text',
  runs: (settings) => ({ mean: { ...settings, rule: 'mean' }, sum: { ...settings, rule: 'sum' } }),
  draw,
  data: ({ runs }) => ({
    columns: ['epoch', 'cost mean', 'cost sum'],
    rows: runs['mean']!.result.cost.map((cost, epoch) => [epoch, cost, runs['sum']!.result.cost[epoch] ?? null]),
  }),
});

export const figures = [sums];
