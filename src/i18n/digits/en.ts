// The words of the digit lab. {…} is filled in and stays as it is. A second language is a file beside this one.
export const words = {
  /** Heads of the parts. */
  draw: 'Draw a digit',
  train: 'Train',
  errs: 'Where it errs',
  surest: 'The mistakes it is surest of',
  units: 'What hidden units look at',

  /** Spoken name of the pad, and the line in it while it is empty. */
  pad: 'Pad: draw a digit with mouse, finger or pen; or take a sample beside it',
  padEmpty: 'Draw here',
  clear: 'Clear',
  undo: 'Undo stroke',
  /** Beside the small picture of the input. */
  input: 'What the network is given: {side} × {side} squares of ink.',
  /** Where the network reads pictures of another size. */
  noPad: 'This network reads pictures of {inputs} values, which the pad cannot draw. Take one of the pictures below.',
  empty: 'Nothing is drawn, so there is nothing to read.',
  waiting: 'The answer follows as soon as the network is there.',
  digit: 'digit',
  probability: 'probability',
  output: 'output',
  /** The best two answers: "4, 69 percent; 9, 28 percent". */
  answer: '{digit}, {percent} percent',
  reads: 'It reads a {first}. Next comes the {second}, {percent} percent.',
  unsure: 'It reads a {first}, with an output of {value}. Next comes the {second}.',
  doubt: 'Of the held-out pictures this is the one that the network is least sure of: a {label}.',
  taken: 'A held-out picture of a {label}, read as {answer}.',

  sampleHead: 'Or take a sample',
  digitLabel: 'Digit',
  drawn: 'as drawn',
  turn: 'Turn',
  slant: 'Slant',
  pen: 'Pen',
  hand: 'Another hand',

  run: 'Run',
  goOn: 'Continue',
  pause: 'Pause',
  oneBatch: 'One batch',
  oneEpoch: 'One epoch',
  stop: 'Stop',
  progress: 'epoch {epoch} of {of}',
  progressBatch: 'epoch {epoch} of {of}, batch {batch} of {batches}',
  asleep: 'as drawn when the page was built',
  waking: 'bringing back the network of this page, {percent} %',
  preparing: 'making the pictures ready',
  stoppedAt: 'Stopped after epoch {epoch}. The network stays as it is; Run begins anew.',
  pausedAt: 'Paused in epoch {epoch}. You can draw, look inside, save, and go on.',
  doneAt: 'Done: {percent} percent of the held-out pictures are read rightly.',
  divergedAt:
    'In epoch {epoch} the cost was no longer a number, so the run ends; the network is that of the epoch before. Try a smaller rate.',
  changed: 'Other settings: Run begins anew.',
  refused: 'This cannot be run: {reason}.',
  lost: 'The computation was interrupted by the browser. Run begins anew.',
  /** Spoken while it runs. */
  speak: 'Epoch {epoch} of {of}: {percent} percent of the held-out pictures right, cost {cost}.',
  curves:
    'Accuracy and cost by epoch. After epoch {epoch}, {training} percent of the training pictures and {held} percent of those held out are read rightly; the costs are {cost} and {heldCost}.',
  norms: 'Length of the gradient, layer by layer, after epoch {epoch}',
  layer: 'Weights',
  first: 'at the start',
  now: 'now',

  keepHead: 'Keep and carry',
  save: 'Save as a file',
  load: 'Load a file',
  keep: 'Keep this run in this browser',
  kept: 'Kept: it is here again after a reload.',
  keptBack: 'Your run is back, in epoch {epoch} of {of}.',
  unkept: 'No longer kept.',
  keepFull: 'This browser has no room left, so the run is not kept. It goes on; save it as a file instead.',
  keepBlocked:
    'This browser does not let the page keep anything, so the run is not kept. It goes on; save it as a file instead.',
  keptBad: 'The run that was kept cannot be taken up again: {reason}.',
  loaded: 'Loaded: epoch {epoch} of {of}. Continue goes on with the same bits.',
  notLoaded: 'This file was not taken: {reason}.',
  notSaved: 'This run cannot be saved: {reason}.',
  tooLarge: 'it is larger than a run can be',

  ownHead: 'Pictures of your own',
  ownLead:
    'MNIST’s files, or any like them (IDX, also compressed). Drop both here, or choose them. They stay on this machine.',
  images: 'Images',
  labels: 'Labels',
  checking: 'Looking at the file …',
  imagesOnly: '{count} images of {rows} × {columns}. Now the labels.',
  labelsOnly: '{count} labels. Now the images.',
  ready: '{count} pictures of {rows} × {columns} with their labels are ready. Run learns from the first {samples}.',
  filesRefused: 'Not taken: {reason}.',
  filesFirst: 'Choose the two files first',

  rowsAre: 'true digit',
  columnsAre: 'read as',
  right: 'right',
  /** Spoken name of a count. */
  cell: '{count} times {label} read as {answer}',
  matrix: 'Which digit was read as which, of {count} held-out pictures. {wrong} are misread.',
  behind: '{label} read as {answer}: {count} of {of}. The surest first.',
  choose: 'Choose a number off the diagonal: the pictures behind it appear here.',
  noErrors: 'No held-out picture is misread.',
  onPad: 'on the pad: {label} read as {answer}, {value}',
  is: 'is {label}',
  readAs: 'read {answer}',

  unit: 'unit {unit}',
  votesFor: 'for {best}, not {worst}',
  unitSpoken: 'Unit {unit}, votes {votes}',
  votes: 'Its ten votes',
  votesElsewhere: 'Its output goes to another hidden layer, so it has no votes of its own.',
  activation: 'For the picture on the pad its activation is {h}.',
  adds: 'Times its weight to the {digit}, {weight}, it adds {product} to the net input of the answer{most}.',
  mostOfAll: ', more than any other unit',
  wantsPaper: 'wants paper',
  wantsInk: 'wants ink',
  more: 'The first {shown} of {count} units.',
  asOutput: 'for {digit}',
  /** Why an address that asks for a step is not followed. */
  noMoment: 'step: this lab shows a run as it goes, and no single step',
  noUnits: 'There is no hidden layer: each picture is a digit’s own weights.',
} as const;

export type DigitsKey = keyof typeof words;
export type DigitsWords = Readonly<Record<DigitsKey, string>>;
