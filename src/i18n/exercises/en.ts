// The words of questions and of the answers to them. Each key has a note for whoever translates it; {…} is filled in.
export const words = {
  /** Label of an exercise, in the gutter. */
  exercise: 'Exercise {number}',
  /** How hard it is and how long it takes. */
  effort1: 'Short, about {minutes} minutes',
  /** The same, second of three degrees. */
  effort2: 'Takes a thought, about {minutes} minutes',
  /** The same, third of three degrees. */
  effort3: 'Hard, about {minutes} minutes',
  /** Spoken name of a group of possible answers. */
  yourAnswer: 'Your answer',
  /** Button: judge what was answered. */
  check: 'Check',
  /** Button: the same exercise with other numbers. */
  another: 'Another one',
  /** Said after "Another one": the numbers have changed. */
  anotherSaid: 'The numbers have changed: variant {seed} of {variants}.',
  /** Said when "Another one" is back at the first numbers. */
  anotherFirst: 'These are the document’s own numbers again.',
  /** Beside an answer: how it may be written. */
  writeNumber: 'A number like 0.15, 2e-3 or 1/4.',
  /** The same, where significant digits count. */
  writeDigits: 'To {digits} significant digits, like 0.15, 2e-3 or 1/4.',
  /** Beside an answer that is a formula; {names} are its letters. */
  writeExpression: 'Write it with {names}; ln, exp, sqrt and ^ are understood, and products as in 2h(1-h).',
  /** Summary of a hint; opens it. */
  hint: 'Hint {place} of {count}',
  /** Summary of the solution; opens it. */
  solution: 'Solution',
  /** Above the hints that are gathered at the end of a handout. */
  hintsAtEnd: 'Hints',
  /** Label of a text field: the reader writes a proof there. */
  proof: 'Your proof',
  /** Below it: nobody else reads it. */
  proofStays: 'What you write stays in this browser.',
  /** Summary of the list with which the reader judges the proof. */
  compare: 'Compare it with what a proof contains',
  /** Above the ticks. */
  compareLead: 'Tick what you find in yours.',
  /** Above the same list in the instructor's edition: each point is worth a part of the mark. */
  proofContains: 'What a complete proof contains',
  /** Spoken name of a button; the item's own text follows. */
  up: 'Move up:',
  /** The same, downwards. */
  down: 'Move down:',
  /** Said after an item was moved. */
  moved: 'Now {place} of {count}.',
  /** Before items that are to be put in order, on paper. */
  orderOnPaper: 'Number them in order.',
  /** Said of an answer that is right. */
  right: 'Right.',
  /** Said of an answer that is not right, before the reason. */
  notYet: 'Not yet.',
  /** Spoken after a field that is right. */
  markRight: 'right',
  /** Spoken after a field that is not right yet. */
  markWrong: 'not yet',
  /** Said of a field that is left empty. */
  empty: 'This one is still empty.',
  /** The text is not a number. */
  'not-a-number': '“{found}” is not a number as it is written here: digits, a point, no comma and no space.',
  /** The number is beyond what a computer holds. */
  'too-large': '“{found}” is too large to compute with.',
  /** A fraction with 0 below. */
  'divides-by-zero': '“{found}” divides by zero.',
  /** The answer with the other sign would be right. */
  sign: 'The size is right, the sign is not.',
  /** A few digits are missing. */
  digits: 'Nearly: give {digits} significant digits.',
  /** Off by ten, a hundred or a thousand. */
  tenfold: 'The digits are right, the decimal point is not.',
  /** A sign in a formula that does not fit; positions are counted from 1. */
  unexpected: 'I can read it up to character {position}; there “{found}” does not fit.',
  /** The formula ends too early. */
  unfinished: 'Something is missing at the end, after character {before}.',
  /** An opened bracket is not closed. */
  unclosed: 'The bracket at character {position} is not closed.',
  /** A letter that the exercise does not have. */
  'unknown-name': 'At character {position}: “{found}” is none of the letters here, which are {names}.',
  /** After a function without brackets two readings are possible. */
  'needs-parentheses':
    'At character {position}: put what follows {found} in brackets, so that it is clear how far it reaches.',
  /** The formula is too long. */
  'too-long': 'That is long: up to {most} characters are read.',
  /** The formula has no value for some of the numbers tried. */
  'undefined-here': 'It can be read, but has no value for some of the numbers that its letters stand for.',
  /** A letter under ln or sqrt stands for negative numbers too; {call} is ln or sqrt. */
  'may-be-negative': '{letter} may be negative here, so {call} {letter} has no value.',
  /** Numbers in the formula are so large that the computer loses what stands beside them. */
  cancels: 'A number in it is so large that nothing of the rest is left after rounding.',
  /** Said of a formula that can be read and is wrong. */
  'other-formula': 'It can be read, but gives other values.',
  /** No choice was made. */
  'none-chosen': 'Choose one first.',
  /** The mark on the line was not moved and no number typed. */
  'none-placed': 'Move the mark or type a number.',
  /** The typed guess lies beyond an end of the line. */
  'outside-line': 'The line goes from {from} to {to}: your guess belongs on it.',
  /** Spoken of the mark on the line while there is no guess. */
  noGuessYet: 'no guess yet',
  /** An order that is wrong from some place on. */
  'from-place': 'The first that is out of place is number {place}.',
  /** Points of a proof that are not ticked. */
  'points-left': 'Points that you have not found: {left}.',
  /** A proof with all points ticked. */
  proofComplete: 'All points are there.',
  /** The checker did not arrive over the network. */
  notLoaded: 'The checker could not be loaded. Reload the page when you are connected; hints and solution are below.',
  /** Said once where a browser refuses to keep anything. */
  notKept: 'This browser keeps nothing for this site, so answers are forgotten when you leave.',
  /** Said when an earlier answer was put back in its place. */
  keptRight: 'Answered earlier: right.',
  /** Label of the first row: the reader guesses. */
  predict: 'Predict',
  /** Label of the second row: what came out. */
  run: 'Run',
  /** Label of the third row: why. */
  explain: 'Explain',
  /** Spoken name of the three rows. */
  predictGroup: 'Predict, run, explain',
  /** Spoken name of the possible predictions. */
  yourPrediction: 'Your prediction',
  /** Button: the prediction stands. */
  commit: 'Place your guess',
  /** Summary that opens result and explanation without a guess. */
  showResult: 'Show what happens',
  /** Spoken name of the exact number beside a slider. */
  exactly: '{label}, exact',
  /** In the drawing, at the open circle. */
  guess: 'your guess',
  /** In the drawing, at the filled circle. */
  result: 'the run',
  /** Said when guess and result are both shown. */
  guessAndResult: 'Your guess: {guess}. The run: {result}.',
  /** Before the explanation for a guess that is too small: instructor's edition. */
  'guess-early': 'Too low:',
  /** The same, too large. */
  'guess-late': 'Too high:',
  /** The same, near the result. */
  'guess-right': 'Near the run:',
  /** Before the explanation for whoever made no guess. */
  'guess-none': 'Without a guess:',
  /** The reader guessed that it never happens. */
  guessNever: 'You expected that it does not happen here. The run: {result}.',
  /** Spoken name of the drawing with result alone. */
  resultAlone: 'The run: {result}, on a line from {from} to {to}.',
  /** On paper, after a blank. */
  answerOf: 'answer: {answer}',
  /** Button below a blank. */
  showIt: 'Show it',
  /** A box: the document and its claim. */
  document: 'Document {letter}',
  /** In that box and in tables: what came out here. */
  computed: 'Computed',
  /** Head of a table's column: what came out. */
  computedHead: 'computed',
  /** Verdicts of the ledger: what the document says is so. */
  'verdict-confirmed': 'Confirmed',
  /** It is so if something more is given. */
  'verdict-condition': 'Under a condition',
  /** It comes out otherwise. */
  'verdict-differs': 'Differs',
  /** An obvious misprint. */
  'verdict-slip': 'Slip',
  /** Both ways are in use. */
  'verdict-convention': 'Convention',
  /** Open or disputed. */
  'verdict-doubtful': 'Doubtful',
  /** The answer is what we measure. */
  'verdict-measure': 'Measured',
  /** Link to the ledger. */
  row: 'Row {row} of the ledger',
  /** Head of the table's first column. */
  rowNumber: 'no.',
  /** Head of the second column. */
  claim: 'claim',
  /** Head of the fourth column. */
  verdict: 'verdict',
  /** Label of an argument that the reader assembles. */
  assemble: 'Assemble',
  /** Why a line of an argument stands there without proof. */
  given: 'given',
  /** Beside a line that the reader has placed; {lines} are numbers. */
  followsFrom: 'from {lines}',
  /** Above the lines that are still to be placed. */
  leftToPlace: 'Left to place',
  /** Button: the line placed last goes back. */
  takeBack: 'Take back',
  /** Button: why the next line holds, without placing it. */
  nextHint: 'Hint',
  /** Said when a line was placed. */
  linePlaced: 'Line {line} placed: it follows from {lines}.',
  /** Said of a line that does not follow yet from what stands above. */
  notFromAbove: 'It does not follow from the lines above, not yet.',
  /** Said when the last line stands. */
  argumentDone: 'The argument is complete.',
  /** Said when there is nothing to take back. */
  onlyGiven: 'Only what is given stands there.',
  /** Summary that opens the whole argument. */
  wholeArgument: 'The finished argument',
  /** On paper, above the lines to choose from. */
  chooseLines: 'Choose among these lines; not all of them are needed.',
  /** Label of an exhibit of the bug museum. */
  exhibit: 'Exhibit',
  /** Spoken name of the switch between the two versions. */
  whichVersion: 'Which version is shown',
  /** The version without the mistake. */
  asItShouldBe: 'As it should be',
  /** The version with the mistake. */
  withMistake: 'With the mistake',
  /** Before the source of an exhibit. */
  foundIn: 'Found in: {source}',
  /** Spoken name of the exhibit's code. */
  codeInQuestion: 'The lines in question',
  /** Label of the row with the gradient check. */
  checkRow: 'Check',
  /** Spoken name of the exhibit's two curves; what they show is one of the five below. */
  curves: 'The {what} over {epochs} epochs. It ends at {right} as it should be, and at {wrong} with the mistake.',
  /** What the curves show, below them: the cost divided by the first one, cut off at 1. */
  curveShare: 'share of the first cost (at most 1)',
  /** The same, not cut off. */
  curveRelative: 'share of the first cost',
  curveCost: 'cost',
  curveOutput: 'output',
  /** The share of examples that are answered right. */
  curveAccuracy: 'share right',
  /** Summary that opens the gradient check without a guess. */
  showCheck: 'Show the run and what the check says',
  /** Head of a column of the gradient check. */
  gradient: 'gradient',
  /** Head: what the check says about a gradient. */
  namedByCheck: 'named by the check',
  /** Verdict of the gradient check on one gradient. */
  faulty: 'faulty',
  /** The same, where nothing is wrong. */
  agrees: 'agrees',
  /** Beside a box for ticks on paper: a prediction that it does not happen. */
  never: 'not within {to}',
} as const;

export type ExerciseWordKey = keyof typeof words;
export type ExerciseWords = Readonly<Record<ExerciseWordKey, string>>;
