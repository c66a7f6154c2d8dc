// The words of the bug museum's mystery. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Spoken name of the box; {seed} is the number that it was drawn by. */
  title: 'Mystery {seed}',
  /** Above the curve and the table. */
  lead: 'One function of this program may have been exchanged, or none. The network has 2 inputs, 3 hidden units and 3 outputs, and learns from {batch} examples. Its cost goes from {first} to {last} in {steps} steps.',
  /** Spoken name of the curve. */
  curve: 'The cost over {steps} steps: {first} at first, {middle} halfway, {last} at the end.',
  /** Beside the curve: what is drawn. */
  cost: 'cost',
  /** At its right end. */
  steps: '{steps} steps',
  /** Name of the table. */
  check: 'Gradient check',
  /** Head of its first column. */
  gradient: 'gradient',
  /** Head of its second column. */
  error: 'relative error',
  /** Above the list of mistakes. */
  question: 'What has been exchanged?',
  /** Button: judge the guess. */
  name: 'Name it',
  /** Button: draw another mystery. */
  another: 'Another one',
  /** Opens the answer. */
  answer: 'What it was',
  /** No guess was chosen. */
  choose: 'Choose one of the mistakes first.',
  /** The guess is right; {name} is the mistake, {why} the explanation. */
  right: 'Yes: {name}. {why}',
  /** The guess is wrong; {pattern} is what the check would read with the guessed mistake. */
  wrong: 'Not this one. With “{name}” the check would read {pattern} on this network. Compare it with the table.',
  /** The answer, opened without a guess. */
  was: 'It was: {name}. {why}',
  /** Said after another mystery was drawn. */
  drawn: 'Mystery {seed} is drawn.',
  /** One gradient in a pattern: its name and its error. */
  entry: '{array} {error}',
  /** The error of an array that agrees, in a pattern. */
  clean: 'nothing',
  /** Said when the program's files could not be fetched. */
  unreached: 'The experiment could not be fetched. Are you offline?',
} as const;

/** Why a mistake shows as it does; one entry for each. */
export const reasons: Readonly<Record<string, string>> = {
  none: 'What the check reads is rounding in all four arrays.',
  'no-output-slope':
    'All arrays are wrong and none by a round number, so it began at the output: the slope there is missing, and everything below inherits that.',
  'slope-at-h':
    'All arrays are wrong, as a rule those of the output least: its slope was taken at the wrong place, and between 0 and 1 the sigmoid is always nearly as steep as it can be.',
  summed:
    'All four arrays are wrong by the same round number, 1 − 1/m for m examples: the gradients are m times too long, and that is a missing mean.',
  sign: 'An error of 2 everywhere is a vector against its own negative: only the sign is lost.',
  'no-hidden-slope':
    'The output’s arrays agree and both arrays below do not, by much: what went down through the weights did not go through the activation.',
  'updated-first':
    'The output’s arrays agree and those below are off by a little, which grows with the rate: the error went down through weights that had already moved.',
  'missing-layer': 'An error of 1 with a long right gradient means that ours is zero: the layer is never touched.',
  'one-bias':
    'Only biases are wrong, and by no round number: their own errors were exchanged for the sum of all of them.',
  'bias-averaged-twice': 'Only biases are wrong, by 1 − 1/m each: their mean was divided by m once more.',
};

export type MysteryKey = keyof typeof words;
