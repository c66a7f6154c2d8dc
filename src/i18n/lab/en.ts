// The words on a plate and around a figure. Each key has a note for whoever translates it; {…} is filled in and stays
// as it is. A second language is a file beside this one: `zh.ts` exporting `words: LabWords`.
export const words = {
  /** Before the number of a figure: "Figure 9.2". */
  figure: 'Figure {number}',
  /** Beside the number of a figure that can be operated. */
  live: 'live',
  /** State of a figure whose settings are the document's; no button. */
  asInDocument: 'As in the document',
  /** Button that takes its place once a setting differs. */
  backToDocument: 'Back to the document',
  /** Link that copies the address of what is shown. */
  linkToState: 'Link to this state',
  /** The same link under a figure that cannot be operated. */
  linkToFigure: 'Link to this figure',
  /** In its place for two seconds after copying. */
  copied: 'Copied',
  /** Spoken and shown where the browser does not let the page copy: the link stands beside it, selected. */
  copyByHand: 'Copy this link:',
  /** Opens the links to the figure's files. */
  download: 'Download',
  /** Button. */
  fullScreen: 'Full screen',
  /** Spoken name of the row of tools under a figure. */
  tools: 'Tools for figure {number}',
  /** Spoken name of the plate. */
  settingsOf: 'Settings of figure {number}',
  /** Heading on the plate. */
  settings: 'Settings',
  /** Spoken name of the number field beside a slider: "Learning rate, exact". */
  exact: '{label}, exact',
  /** Button: plays the run. */
  run: 'Run',
  /** Button: one step of the run. */
  step: 'Step',
  /** Button: to the start of the run. */
  backToStart: 'Back to 0',
  /** Button beside the progress of a run. */
  stop: 'Stop',
  /** How far a run is. */
  progress: '{step} of {of}',
  /** Instead of it while no moment is chosen: "all 300". */
  whole: 'all {of}',
  /** Label of the slider over the steps of a run. */
  moment: 'Moment',
  /** Spoken name of the slider's value: "step 120 of 300". */
  momentValue: 'step {step} of {of}',
  /** Instead of the progress while a long run is computed. */
  computing: 'computing, {percent} %',
  /** In its place once it is done, where no moment can be chosen. */
  computed: 'computed',
  /** After a long run was stopped. */
  stopped: 'Stopped. Picture and settings are those of the run before.',
  /** When a long run's worker was lost; a button to run again follows. */
  lost: 'The computation was interrupted by the browser.',
  /** When the code behind the controls could not be loaded. */
  unreached:
    'The controls could not be loaded; is the network there? The next click or key tries again. If that does not help, reload the page.',
  /** Why a figure does not go to the step that an address asks for: after "step: ". */
  noMoment: 'this figure shows no single step',
  /** When an address sets a parameter that the figure sets by itself, such as both costs. */
  overridden: 'The address sets {name}, but this figure always shows {values}.',
  /** Button after it. */
  runAgain: 'Run again',
  /** Spoken name and first column of the table of results. */
  results: 'Results',
  /** Head of its first column. */
  result: 'Result',
  /** When the address held something that this experiment does not accept; the reason follows. */
  badAddress: 'The address asks for what this figure cannot show, so it stands as in the document: {reason}.',
  /** When a run could not be computed; the reason follows. */
  failed: 'This could not be computed: {reason}.',
  /** Under the small multiples of a printed figure, by their number. */
  moments: 'The run at {count} moments.',
  /** Before the short address on paper. */
  runIt: 'Run it:',
  /** Link of a short address's page. */
  goToFigure: 'Go to the figure',
} as const;

export type LabKey = keyof typeof words;
export type LabWords = Readonly<Record<LabKey, string>>;
