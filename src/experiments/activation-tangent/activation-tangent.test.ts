import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { sceneOf, findFigure } from '../runs.ts';
import { renderDrawing } from '../../lib/figure/render.ts';
import { experiment } from './experiment.ts';
import { words } from './strings.en.ts';

const run = (settings: Record<string, unknown> = {}) => runExperiment(experiment, settings);

describe('activation-tangent', () => {
  it.each([
    ['tanh', 1, Math.tanh(1), 1 - Math.tanh(1) ** 2],
    ['sigmoid', 0, 0.5, 0.25],
    ['sigmoid', 5, 1 / (1 + Math.exp(-5)), 0.006648056670790155],
    ['relu', -1, 0, 0],
    ['softplus', 1, Math.log(1 + Math.E), 1 / (1 + Math.exp(-1))],
  ])('of %s at %d touches and agrees with the difference', (name, z, value, slope) => {
    const { result } = run({ name, z });
    expect(result.value).toBeCloseTo(value, 12);
    expect(result.slope).toBeCloseTo(slope, 12);
    expect(result.difference).toBeCloseTo(slope, 7);
    expect(result.intercept + result.slope * z).toBeCloseTo(result.value, 12);
  });

  it('says in words where there is no tangent', () => {
    expect(words.tell!(run({ name: 'relu', z: 0 }))).toContain(
      'the slope on its left is 0.00, the central difference says 0.50',
    );
    expect(words.tell!(run({ name: 'step', z: 0 }))).toContain('jumps');
    expect(words.tell!(run())).toBeUndefined();
  });

  it('leaves the mark out where the point lies outside the picture', async () => {
    const { folder, figure } = await findFigure('activation-tangent');
    const drawn = async (z: number) =>
      renderDrawing(figure.draw(await sceneOf(folder, figure, { name: 'relu', z }, { kind: 'page', width: 568 })));
    expect(await drawn(1)).toContain('h = 1.000');
    expect(await drawn(3)).not.toContain('h = 3.000');
    expect(await drawn(50)).not.toContain('σ′ = 1.000');
  });
});
