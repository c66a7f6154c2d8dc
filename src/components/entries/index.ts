// How a lesson is drawn on the home page: its opening figure, reduced, in 160 by 70 units. A file a lesson.
import { slowLearning } from './slow-learning.ts';

const drawings: Readonly<Record<string, () => Promise<string>>> = {
  'slow-learning': slowLearning,
};

export const entryOf = async (slug: string): Promise<string> => (await drawings[slug]?.()) ?? '';
