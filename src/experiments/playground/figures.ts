// The pictures of the playground: the network as maps, its cost, its gradient check.
import { defineFigure, type Drawing, type Figure, type Scene } from '../../lib/figure/figure.ts';
import { changesOf } from './changes.ts';
import type { Result } from './experiment.ts';
import { checkDrawing } from './figures/check.ts';
import { costsDrawing } from './figures/costs.ts';
import { layoutOf } from './figures/layout.ts';
import { lastMoment } from './figures/moments.ts';
import { networkDrawing } from './figures/network.ts';
import { sizesOf } from './parameters.ts';

type PlaygroundScene = Scene<Result>;

const runOf = (scene: Pick<PlaygroundScene, 'runs'>) => scene.runs['only']!;

/** The unit whose weights are lit in the printed figure: the second of the first hidden layer, or the only one. */
const lit = (sizes: readonly number[]) => ({ layer: 1, unit: Math.min(1, sizes[1]! - 1) });

function drawNetwork(scene: PlaygroundScene): Drawing {
  const moment = lastMoment(runOf(scene));
  const sizes = sizesOf(moment.settings);
  const { id, label, words, look } = scene;
  const layout = layoutOf(sizes, look.width, look.kind === 'narrow');
  return networkDrawing(moment, { id, label, words, layout, chosen: lit(sizes) });
}

export const network: Figure<Result> = defineFigure<Result>({
  id: 'playground-network',
  place: 'wide',
  runs: (settings) => ({ only: settings }),
  draw: drawNetwork,
  data: ({ runs }) => {
    const { training, heldOut } = runs['only']!.result;
    const rows = (examples: typeof training, part: string) => examples.map(([x, y, label]) => [x, y, label, part]);
    return {
      columns: ['x1', 'x2', 'class', 'part'],
      rows: [
        ...rows(training, 'training'),
        ...rows(heldOut, 'held out'),
        ...(training.length + heldOut.length === 0 ? [[null, null, null, 'none']] : []),
      ],
    };
  },
});

export const costs: Figure<Result> = defineFigure<Result>({
  id: 'playground-costs',
  place: 'text',
  runs: (settings) => ({ only: settings }),
  draw(scene) {
    const { settings, result } = runOf(scene);
    const { id, label, words, look } = scene;
    const changes = changesOf(String(settings['changes'])).filter(({ epoch }) => epoch < result.cost.length);
    const { cost, heldCost } = result;
    return costsDrawing({ id, label, words, width: look.width, cost, heldCost, changes, end: cost.length - 1 });
  },
  data: ({ runs }) => {
    const { cost, heldCost, wrong, heldWrong } = runs['only']!.result;
    return {
      columns: ['epoch', 'cost', 'cost held out', 'wrong', 'wrong held out'],
      rows: cost.map((value, epoch) => [epoch, value, heldCost[epoch]!, wrong[epoch]!, heldWrong[epoch]!]),
    };
  },
});

const check: Figure<Result> = defineFigure<Result>({
  id: 'playground-check',
  place: 'margin',
  runs: (settings) => ({ only: settings }),
  draw(scene) {
    const { id, label, words, look } = scene;
    return checkDrawing({ id, label, words, width: look.width, check: lastMoment(runOf(scene)).check });
  },
  data: ({ runs }) => {
    const rows = lastMoment(runs['only']!).check.map(({ name, error, verdict }) => [name, error, verdict]);
    return {
      columns: ['array', 'relative difference', 'verdict'],
      rows: rows.length > 0 ? rows : [['none', null, '']],
    };
  },
});

export const figures = [network, costs, check];
