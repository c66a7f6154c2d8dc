// The pictures of softmax and of its gradient.
import { push } from './figures/push.ts';
import { temperaturesFigure } from './figures/temperatures.ts';
import { threeSteps } from './figures/three-steps.ts';

export const figures = [threeSteps, temperaturesFigure, push];
