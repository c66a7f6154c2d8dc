// A lesson in class, read from its text: which sections have something to guess, to run or to derive together.

export interface Live {
  readonly id: string;
  /** "9.2". */
  readonly number: string;
}

export interface Stage {
  /** Which of the lesson's sections, counted from 0. */
  readonly section: number;
  readonly predictions: number;
  readonly derivations: number;
  readonly live: readonly Live[];
  readonly minutes: number;
}

/** What each takes in front of a class. */
export const MINUTES = { question: 5, prediction: 3, live: 5, derivation: 8, closing: 5 } as const;

const FIGURE = /^<(Figure|Experiment|Inspector|Gallery|Overlay|DigitLab)\b[^>]*>/;
const LIVE = new Set(['Experiment', 'Inspector', 'Gallery', 'DigitLab']);

/** A stage for each section that has one of the three; what stands before the first section is the lesson's opening. */
export function stagesOf(lesson: number, mdx: string): Stage[] {
  const stages: { section: number; predictions: number; derivations: number; live: Live[] }[] = [];
  let figures = 0;
  let section = -1;
  const now = (): (typeof stages)[number] => {
    const last = stages.at(-1);
    if (last?.section === Math.max(0, section)) return last;
    stages.push({ section: Math.max(0, section), predictions: 0, derivations: 0, live: [] });
    return stages.at(-1)!;
  };
  for (const line of mdx.split('\n')) {
    if (line.startsWith('## ')) section++;
    else if (line.startsWith('<Predict')) now().predictions++;
    else if (line.startsWith('<Derivation')) now().derivations++;
    const figure = FIGURE.exec(line);
    if (!figure) continue;
    figures++;
    const id = /\sid="([^"]*)"/.exec(line)?.[1] ?? '';
    if (LIVE.has(figure[1]!)) now().live.push({ id, number: `${lesson}.${figures}` });
  }
  return stages.map((stage) => ({ ...stage, minutes: minutesOf(stage) }));
}

const minutesOf = ({ predictions, derivations, live }: Omit<Stage, 'minutes'>): number =>
  predictions * MINUTES.prediction + derivations * MINUTES.derivation + live.length * MINUTES.live;

export const classMinutes = (stages: readonly Stage[]): number =>
  stages.reduce((sum, { minutes }) => sum + minutes, MINUTES.question + MINUTES.closing);
