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
  /** Button in the head that opens the search. */
  search: 'Search',
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
  /** Home page, under the title: what the course asks of a reader. {count} is the number of lessons planned. */
  homeAbout:
    'Its {count} lessons lead from one neuron to a network that reads handwriting. Nothing is assumed beyond a first course in calculus and the patience to multiply two matrices.',
  /** Home page, after it: said where the page can keep what a reader guesses. */
  homePredict: 'Predict before you run; the page will remember what you said.',
  /** Home page: which lessons exist, when not all do. {written} of {count}; {numbers} lists them. */
  homeWritten: 'Written so far: {written} of {count} (number {numbers}). The others are named in their places.',
  /** Home page, the main link. */
  homeBegin: 'Read lesson {number}',
  /** Home page, above the list of quantities. */
  quantities: 'Eight quantities, each with one color and one shape',
  /** Quantity x. */
  inputName: 'input',
  /** What x is, in a few words. */
  inputSays: 'given; never adjusted',
  /** Quantity w. */
  weightName: 'weight',
  /** What w is. */
  weightSays: 'one on every edge; learned',
  /** Quantity b. */
  biasName: 'bias',
  /** What b is. */
  biasSays: 'one in every unit; learned',
  /** Quantity z. */
  netInputName: 'net input',
  /** What z is. */
  netInputSays: 'the weighted sum, before the bend',
  /** Quantity h. */
  activationName: 'activation',
  /** What h is. */
  activationSays: 'what a unit passes on',
  /** Quantity δ. */
  errorName: 'error',
  /** What δ is. */
  errorSays: 'how fast the cost changes with the net input',
  /** Quantity E. */
  costName: 'cost',
  /** What E is. */
  costSays: 'the one number to be made small',
  /** Quantity y. */
  targetName: 'target',
  /** What y is. */
  targetSays: 'what the output should have been',
  /** Home page, above the figure that can be operated. */
  homeLive: 'Take hold of one',
  /** Home page, caption of that figure. */
  homeLiveCaption:
    'One neuron learns to answer 0, under two costs. Hue says what is measured, the stroke says under which cost: solid for quadratic, dashed for cross-entropy.',
  /** Home page, spoken name of the links at its foot. */
  homeReference: 'For reference',
  /** Title of the glossary, and links to it. */
  glossary: 'Glossary, English and Chinese',
  /** First lines of the glossary. */
  glossaryAbout: 'The terms of the course in English and Chinese, each with the lesson that introduces it.',
  /** Title of the syllabus, and links to it. */
  syllabus: 'Syllabus',
  /** First lines of the syllabus. */
  syllabusAbout:
    'The sixteen lessons spread over eight weeks and over fourteen: what to read, what to run in class, which exercises to set, and how long it takes.',
  /** Title of the playground, and links to it. */
  playground: 'Playground',
  /** What it is, for search engines. */
  playgroundAbout:
    'Train a small network on points of your own: every unit’s map, the cost as it falls, the gradient check always on, every moment to go back to.',
  /** Title of the bug museum, and links to it. */
  museum: 'The bug museum',
  /** First lines of the bug museum. */
  museumAbout:
    'Real mistakes from published code and teaching material, each in a network that runs. Some learn better than the right code. The gradient check names all but one of them.',
  /** Bug museum, above the list of all exhibits. */
  museumAll: 'All exhibits of the course',
  /** Before that list. */
  museumAllAbout: 'Each with where it was found and where it hangs.',
  /** In that list: the exhibit stands on this page. */
  museumHere: 'on this page',
  /** Title of the page of all rows of the ledger, and links to it. */
  ledger: 'The ledger',
  /** First lines of that page. */
  ledgerAbout:
    'What five documents claim, and what comes out when it is computed. They are good notes, and that is why they are worth checking line by line.',
  /** Spoken name of its filter. */
  ledgerFilter: 'Filter of the ledger',
  /** In the filter: the letter of a document. */
  ledgerDocument: 'Document',
  /** In the filter: what came of a claim. */
  ledgerVerdict: 'Verdict',
  /** In the filter: no choice. */
  ledgerAll: 'All',
  /** Under that choice, for verdicts. */
  ledgerWhatever: 'whatever came out',
  /** Under each verdict in the filter: what it means. */
  'ledger-confirmed': 'comes out as claimed',
  /** What it means. */
  'ledger-condition': 'true where the note says so',
  /** What it means. */
  'ledger-differs': 'something else comes out',
  /** What it means. */
  'ledger-convention': 'a choice, made differently elsewhere',
  /** What it means. */
  'ledger-slip': 'an obvious misprint',
  /** What it means. */
  'ledger-doubtful': 'disputed, or not so plain',
  /** What it means. */
  'ledger-measure': 'the answer is a measurement',
  /** Spoken name of the table. */
  ledgerTable: 'Claims and what was computed',
  /** Head of the column of claims. */
  ledgerClaim: 'claim, and where it arises',
  /** Below the table. */
  ledgerEnd: 'A dotted number names its run. All rows as files:',
  /** Spoken after a choice in the filter. */
  ledgerShown: 'Rows shown: {count}',
  /** On a page with a choice, when its address asks for one that is not there; {asked} is like: document: "Z". */
  askedInVain: 'The address asks for what this page does not have, so it stands as without it: {asked}.',
  /** Title of the page of all figures, and links to it. */
  figures: 'All figures',
  /** First lines of that page. */
  figuresAbout:
    'Every figure of the lessons, ready for a lecture: as a drawing, as its numbers, and as the one command that makes it again.',
  /** Before the command that makes all of them. */
  figuresCommand: 'All at once, in every size and theme that you ask for:',
  /** Spoken name of the links to each lesson's figures. */
  figuresByLesson: 'Figures by lesson',
  /** Before a figure's title. */
  figureNumber: 'Figure {number}',
  /** What makes a figure. */
  figureCommand: 'Command',
  /** Its drawings as files. */
  figureFiles: 'Files',
  /** Its drawing in 16:9, with title and source. */
  figureSlide: 'Slide',
  /** Its drawing for a text. */
  figurePage: 'Page',
  /** Its drawing in the colors of the handouts. */
  figurePrint: 'Print',
  /** Before the choice between page and slide. */
  figureSize: 'Size',
  /** Before the choice between light, dark and print. */
  figureTheme: 'Colors',
  /** Spoken after that choice; what was chosen follows. */
  figureChosen: 'Previews and files are now:',
  /** Link to a ZIP file. */
  figuresPack: 'All figures of lesson {number} in one file (ZIP)',
  /** Its numbers as files. */
  figureData: 'Data',
  /** Opens how to put the experiment into a page and how to name its source. */
  figureEmbedAndCite: 'Embed and cite',
  /** Opens how to name its source. */
  figureCite: 'Cite',
  /** How to name its source; the address follows. */
  figureCitation: 'Figure {number}, “{title}”. Feedforward, a course on neural networks, version {version}.',
  /** The same of a figure that no lesson numbers. */
  figureCitationPlain: '“{title}”. Feedforward, a course on neural networks, version {version}.',
  /** Page of all figures, above those that stand in no lesson's text. */
  figuresBeside: 'Beside the lessons',
  /** Button beside a command. */
  copy: 'Copy',
  /** That button, once pressed. */
  figuresCopied: 'Copied',
  /** Title of the formula sheet, and links to it. */
  formulas: 'Formula sheet',
  /** First lines of the formula sheet. */
  formulasAbout:
    'Every formula that the lessons name, in their order, as the course writes it and as another book or document does. Each leads to the place where it comes from.',
  /** Title of the notation crosswalk, and links to it. */
  notationTable: 'Notation crosswalk',
  /** First lines of the notation crosswalk. */
  notationTableAbout:
    'The same networks, written by five documents and two books. Which letter is which, which way a product runs, and where one trips between them.',
  /** Title of the page of a reader's progress, and links to it. */
  progress: 'Your progress',
  /** First lines of that page. */
  progressAbout: 'What you have read, predicted and answered, what is worth repeating today, and where you stopped.',
  /** Title of the map of what needs what, and links to it. */
  map: 'Concept map',
  /** First lines of that page. */
  mapAbout:
    'The sixteen lessons as a map: what each builds on, where it leads, and which terms it brings. For whoever wants to begin in the middle.',
  /** Title of the page of people, and links to it. */
  people: 'People',
  /** First lines of that page. */
  peopleAbout:
    'Who found what the lessons use, in the order in which it was printed. A paragraph each, and where to read it.',
  /** Title of the timeline, and links to it. */
  timeline: 'Timeline',
  /** First lines of the timeline. */
  timelineAbout:
    'When the parts of this course were found. Most of them are older than the computers that made them useful.',
  /** Title of the bibliography, and links to it. */
  bibliography: 'Bibliography',
  /** First lines of the bibliography. */
  bibliographyAbout: 'Every source that the course names, by author, with the lessons that cite it.',
  /** Title of the page on what comes after the course, and links to it. */
  next: 'Where this leads',
  /** First lines of that page. */
  nextAbout:
    'Networks that the course does not build. What each of them changes in what you know by now is less than their names suggest.',
  /** Title of the page shown for an address that leads nowhere. */
  missing: 'There is no such page',
  /** Its text. */
  missingAbout: 'The address may be mistyped, or the page has moved. The first page leads to every lesson there is.',
  /** Its link. */
  home: 'To the first page',
  /** Foot of each printed page: which edition it is. */
  editionStudent: 'Student edition',
  /** The edition with answers. */
  editionSolutions: 'Solutions edition',
  /** The edition with answers and notes on teaching. */
  editionInstructor: 'Instructor edition · not for students',
  /** Above the list of what a reader can do after the lesson. */
  outcomes: 'After this lesson you can',
  /** How long the lesson takes. */
  minutes: 'About {minutes} minutes.',
  /** Title of the page of printed editions, and links to it. */
  handouts: 'Booklet and handouts',
  /** Before the links to the printed editions. */
  handout: 'On paper:',
  /** Before the one lesson that this one builds on. */
  need: 'Builds on lesson',
  /** Before several. */
  needs: 'Builds on lessons',
} as const;

export type WordKey = keyof typeof words;

export type Words = Readonly<Record<WordKey, string>>;
