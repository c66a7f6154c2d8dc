// The pages for paper are a site of their own, built by the handouts command from the same lessons.
export { collections } from '../content.config.ts';
