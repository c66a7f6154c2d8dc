// The vocabulary of the lessons: what MDX may say without an import. One line a word.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Eq from './Eq.astro';
import Math from './Math.astro';

export const vocabulary: Readonly<Record<string, AstroComponentFactory>> = {
  Eq,
  Math,
};
