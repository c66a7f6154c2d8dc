// The plan of the course: parts and lessons in their order. A lesson is linked where its file exists.
import type { Course, Plan } from '../components/course.ts';

export const parts: Course['parts'] = [
  ['neuron', 'xor', 'activations', 'feedforward'],
  ['losses', 'gradient-descent', 'backpropagation', 'computational-graphs'],
  [
    'slow-learning',
    'softmax-output',
    'initialization',
    'regularization',
    'dropout',
    'vanishing-gradients',
    'normalization',
  ],
  ['digits'],
].map((slugs, part, all) => {
  const before = all.slice(0, part).flat().length;
  return { number: part + 1, lessons: slugs.map((slug, index) => ({ number: before + index + 1, slug })) };
});

export const plans: readonly Plan[] = parts.flatMap((part) => part.lessons);

export const planOf = (slug: string): Plan | undefined => plans.find((plan) => plan.slug === slug);
