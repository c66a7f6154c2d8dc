import { defineFolder } from '../folder.ts';
import { experiment } from './experiment.ts';

export default defineFolder({
  experiment,
  figures: async () => (await import('./figures.ts')).figures,
  claims: async () => [],
  words: { en: async () => (await import('./strings.en.ts')).words },
});
