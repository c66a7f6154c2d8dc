// In the order of the lesson.
import { help } from './figures/help.ts';
import { voting } from './figures/voting.ts';

export const figures = [help, voting];
