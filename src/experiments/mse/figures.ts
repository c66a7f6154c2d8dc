// The pictures of squared error.
import { bowls } from './figures/bowls.ts';
import { squaresFigure } from './figures/squares.ts';

export const figures = [squaresFigure, bowls];
