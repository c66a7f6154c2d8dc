// The words of the interface. Each key has a note for whoever translates it; {…} is filled in and stays as it is.
// A second language is a file beside this one: `zh.ts` exporting `words: Words`.
export const words = {
  /** The course's name, in the head and in titles. */
  course: 'Feedforward',
  /** One sentence that says what the course is: home page, description for search engines. */
  description:
    'A course on neural networks in which every number is computed, every derivation checked, and every figure can be taken hold of.',
  /** First link of each page, seen when it has the keyboard's focus. */
  skip: 'Skip to the text',
  /** Button that opens the navigation on small screens, and the navigation's spoken name. */
  contents: 'Contents',
  /** Spoken name of the navigation inside the head. */
  contentsSmall: 'Contents, small screens',
  /** Spoken name of the group of three theme buttons. */
  theme: 'Theme',
  /** Theme button: light colors. */
  light: 'Light',
  /** Theme button: as the system has it. */
  auto: 'Auto',
  /** Theme button: dark colors. */
  dark: 'Dark',
  /** A part of the course, above its lessons. */
  part: 'Part {number}',
  /** Title of part 1. */
  part1: 'From a neuron to a network',
  /** Title of part 2. */
  part2: 'How a network learns',
  /** Title of part 3. */
  part3: 'Making it learn well',
  /** Title of part 4. */
  part4: 'All together',
  /** Title of a lesson, as are those that follow. */
  neuron: 'A neuron',
  /** Lesson 2. */
  xor: 'One line is not enough',
  /** Lesson 3. */
  activations: 'Bending the line',
  /** Lesson 4. */
  feedforward: 'Layers',
  /** Lesson 5. */
  losses: 'What is wrong, in one number',
  /** Lesson 6. */
  'gradient-descent': 'Downhill',
  /** Lesson 7. */
  backpropagation: 'Backpropagation',
  /** Lesson 8. */
  'computational-graphs': 'Graphs of computation',
  /** Lesson 9. */
  'slow-learning': 'Slow learning',
  /** Lesson 10. */
  'softmax-output': 'Softmax and its partner',
  /** Lesson 11. */
  initialization: 'Where to begin',
  /** Lesson 12. */
  regularization: 'Restraint',
  /** Lesson 13. */
  dropout: 'Dropout',
  /** Lesson 14. */
  'vanishing-gradients': 'Vanishing gradients',
  /** Lesson 15. */
  normalization: 'Keeping numbers in range',
  /** Lesson 16. */
  digits: 'Reading digits',
  /** Spoken name of the links to the lessons before and after. */
  previousNext: 'Previous and next lesson',
  /** Above the title of a neighboring lesson, and wherever a lesson is referred to at the start of a phrase. */
  lesson: 'Lesson {number}',
  /** A lesson referred to that is not written yet: inside a sentence, no link. */
  lessonPlain: 'lesson {number}',
  /** Spoken name of the sign that links to a heading. */
  permalink: 'Link to section {number}',
  /** A figure referred to. */
  figure: 'Figure {number}',
  /** A table, in its caption and where it is referred to. */
  table: 'Table {number}',
  /** An equation referred to: its number in parentheses. */
  equation: '({number})',
  /** Spoken name of an equation. */
  equationSpoken: 'Equation {number}',
  /** An exercise referred to. */
  exercise: 'Exercise {number}',
  /** A piece of the library's source, in its caption and where it is referred to. */
  listing: 'Listing {number}',
  /** A section referred to. */
  section: 'Section {number}',
  /** Spoken name of the mark that opens a side note. */
  note: 'Side note {number}',
  /** Link in the preview of a term. */
  inGlossary: 'In the glossary',
  /** Title of the list of a lesson's sources. */
  sources: 'Sources',
  /** Title of a lesson's closing box. */
  summary: 'What to keep',
  /** Begins what only the instructor edition holds. */
  instructor: 'For instructors',
  /** First of two tabs above a listing: the course's own library. */
  library: 'The library',
  /** Second tab above a listing: the same in Python. */
  python: 'NumPy, PyTorch',
  /** Spoken name of the two tabs. */
  language: 'Language of the listing',
} as const;

export type WordKey = keyof typeof words;

export type Words = Readonly<Record<WordKey, string>>;
