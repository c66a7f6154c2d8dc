// All exercises by lesson, each lesson's loaded when asked for. An exercise's id begins with its lesson's slug.
import type { Exercise } from './exercise.ts';

export const lessons = {
  neuron: () => import('./neuron/index.ts'),
  xor: () => import('./xor/index.ts'),
  activations: () => import('./activations/index.ts'),
  backpropagation: () => import('./backpropagation/index.ts'),
  feedforward: () => import('./feedforward/index.ts'),
  losses: () => import('./losses/index.ts'),
  'gradient-descent': () => import('./gradient-descent/index.ts'),
  'computational-graphs': () => import('./computational-graphs/index.ts'),
  'slow-learning': () => import('./slow-learning/index.ts'),
  initialization: () => import('./initialization/index.ts'),
  'softmax-output': () => import('./softmax-output/index.ts'),
  'vanishing-gradients': () => import('./vanishing-gradients/index.ts'),
  dropout: () => import('./dropout/index.ts'),
  regularization: () => import('./regularization/index.ts'),
  normalization: () => import('./normalization/index.ts'),
  digits: () => import('./digits/index.ts'),
} satisfies Record<string, () => Promise<{ exercises: readonly Exercise[] }>>;

/** The exercise of that id, or an error that lists the lesson's. */
export async function loadExercise(id: string): Promise<Exercise> {
  const lesson = (Object.keys(lessons) as (keyof typeof lessons)[])
    .filter((slug) => id.startsWith(`${slug}-`))
    .sort((a, b) => b.length - a.length)[0];
  if (lesson === undefined) {
    throw new Error(`unknown exercise "${id}", it must begin with one of: ${Object.keys(lessons).join(', ')}`);
  }
  const { exercises }: { exercises: readonly Exercise[] } = await lessons[lesson]();
  const exercise = exercises.find((one) => one.id === id);
  if (!exercise) {
    throw new Error(`unknown exercise "${id}", expected one of: ${exercises.map((one) => one.id).join(', ')}`);
  }
  return exercise;
}
