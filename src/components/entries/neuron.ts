// Lesson 1 on the home page: two clouds, and the line after each mistake of the perceptron; the last one parts them.
import { dataOf, type Result } from '../../experiments/perceptron-learning/experiment.ts';
import { runCached } from '../../experiments/runs.ts';
import { entry, tenth } from './svg.ts';

const SCALE = 13;
const x = (x1: number): string => tenth(80 + SCALE * x1);
const y = (x2: number): string => tenth(35 - SCALE * x2);

/** The line w₁x₁ + w₂x₂ + b = 0 as a path through the drawing, longer than its diagonal. */
function line({ w: [w1 = 0, w2 = 0], b }: { w: readonly number[]; b: number }): string {
  const square = w1 * w1 + w2 * w2;
  const [footX, footY] = [(-b * w1) / square, (-b * w2) / square];
  const reach = 14 / Math.sqrt(square);
  return `M${x(footX - w2 * reach)} ${y(footY + w1 * reach)}L${x(footX + w2 * reach)} ${y(footY - w1 * reach)}`;
}

export async function neuron(): Promise<string> {
  const { settings, result } = await runCached('perceptron-learning', { dataset: 'blobs' });
  const { X, labels } = dataOf('blobs', Number(settings.seed));
  const dots = Array.from(labels, (label, i) => {
    const [x1 = 0, x2 = 0] = X.row[i]!;
    return `<circle class="${label === 1 ? 'full' : 'ring'}" cx="${x(x1)}" cy="${y(x2)}" r="2.2"/>`;
  });
  const tried = (result as Result).steps.filter(({ isMistake }) => isMistake).map(({ after }) => after);
  const lines = tried.map(
    (after, i) => `<path class="${i < tried.length - 1 ? 'tried' : 'line'}" d="${line(after)}"/>`,
  );
  return entry('q-h', lines.join('') + dots.join(''));
}
