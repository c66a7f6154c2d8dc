// The words of exercises in which the reader writes a program. Each key has a note for whoever translates it; {…} is
// filled in.
export const words = {
  /** Label of the field in which the program is written. */
  program: 'Your program',
  /** Below it: what is written, and where it runs. */
  how: 'JavaScript. It runs in this browser, on its own.',
  /** Below it where there is a keyboard: how the field is used. Tab, Escape and Enter are keys. */
  keys: 'Tab moves a line in, Shift and Tab out. To leave the field press Escape, then Tab. Ctrl and Enter checks.',
  /** Above the starting text, where nothing can be run: on paper and without scripts. */
  begin: 'Begin with this',
  /** Spoken name of the solution's program. */
  solution: 'A program that does it',
  /** Button: end the run. */
  stop: 'Stop',
  /** Button: the field as it was before the reader wrote. */
  startOver: 'Start over',
  /** Said while the program runs. */
  running: 'Running …',
  /** Said when the reader stopped the run. */
  stopped: 'Stopped. Nothing was judged.',
  /** The sandbox did not arrive over the network. */
  notLoaded:
    'The sandbox that runs programs could not be loaded. Check again when you are connected; hints and solution are below.',
  /** Said of a program that is right. */
  allAgree: 'All {of} cases agree with the library.',
  /** Said of one that is not, before the reason. */
  someAgree: 'Cases that agree with the library: {passed} of {of}.',
  /** Head of the call that went wrong first. */
  call: 'first that differs',
  /** Before what the reader's program returned for it. */
  got: 'yours',
  /** Before what the library returned for it. */
  wanted: 'expected',
  /** Before what the program printed. */
  printed: 'printed',
  /** The engine cannot read the program; {said} is its own message, in English. */
  unreadable: 'Line {line} cannot be read. The engine says: {said}.',
  /** A bracket or brace is still open at the end. */
  'ends-early': 'The text ends before it is complete. Is there a bracket or brace that nobody closed?',
  /** The function that was asked for is not there. */
  'no-function': 'There is no function called {name}.',
  /** A name that was never declared. */
  'no-name': 'Line {line}: there is no {name}. Is it spelled as above, and declared with let or const?',
  /** An element or property of something that is not there; {name} is the element's number or name. */
  'of-nothing': 'Line {line}: something there is undefined, so it has no “{name}”. Perhaps an index beyond the end?',
  /** A call of something that is no function. */
  'not-callable': 'Line {line}: something is called there that is not a function.',
  /** A constant cannot be changed. */
  'read-only': 'Line {line}: {name} is a const and cannot be given another value. Use let.',
  /** A function that calls itself without end. */
  recursion: 'Line {line}: a function calls itself and never comes back.',
  /** Any other error; {said} is the engine's own message, in English. */
  thrown: 'Line {line} stops with an error. The engine says: {said}.',
  /** The program was ended after {seconds} seconds. */
  endless: 'It was still running after {seconds} seconds and was stopped. Does the loop come to its end?',
  /** The program needs too much memory. */
  memory: 'It ran out of memory. Does a list grow without end?',
  /** A call returned a list or text of enormous size, or lists within lists without end. */
  'too-much': 'The result is far larger or deeper than anything that was asked for.',
  /** The engine itself gave up on the program. */
  broke:
    'It is nested too deeply, and the sandbox gave up. Are brackets or calls inside each other thousands of times?',
  /** A function, or a part of its result, is undefined. */
  nothing: 'Something is missing in the result. Is there a return, and is every element filled?',
  /** A result of the wrong kind or size. */
  shape: 'The result is {got}; it should be {wanted}.',
  /** NaN or infinity in the result. */
  'not-finite': 'There is NaN or Infinity in the result.',
  /** A wrong number, no mistake that is known. */
  value: 'The numbers differ.',
  /** A result's kind: one number. */
  'is-number': 'a number',
  /** The same: true or false. */
  'is-yes-or-no': 'true or false',
  /** The same: text. */
  'is-text': 'a text',
  /** The same: nothing at all. */
  'is-nothing': 'undefined',
  /** The same: null, as the language writes it. */
  'is-null': 'null',
  /** The same: anything else. */
  'is-other': 'something else',
  /** The same: a list, with its length. */
  'is-list': 'a list of {length}',
  /** The same: a matrix, with its shape. */
  'is-matrix': 'a {rows}×{columns} matrix',
  /** The same: an object, with the names in it. */
  'is-object': 'an object with {names}',
} as const;

export type CodeWordKey = keyof typeof words;
export type CodeWords = Readonly<Record<CodeWordKey, string>>;
