// The pictures of surprise and code length, in the order in which the lesson shows them.
import { codeLength } from './figures/code-length.ts';
import { floor } from './figures/floor.ts';
import { forecasters } from './figures/forecasters.ts';
import { surprise } from './figures/surprise.ts';
import { twoWays } from './figures/two-ways.ts';

export const figures = [forecasters, surprise, codeLength, floor, twoWays];
