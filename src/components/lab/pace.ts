// How fast a run plays: 60 steps a second, but a whole run takes between two and six seconds.
const STEPS_PER_SECOND = 60;

export const secondsFor = (steps: number): number => Math.min(6, Math.max(2, steps / STEPS_PER_SECOND));

/** The step to show after some milliseconds of play. */
export const stepAfter = (ms: number, from: number, steps: number): number =>
  Math.min(steps, from + Math.floor((ms / 1000) * (steps / secondsFor(steps))));
