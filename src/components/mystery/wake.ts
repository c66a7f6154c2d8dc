// The reader's side of a mystery: sleeps until a guess is made or another one is asked for, then fetches the experiment.
import type { Result } from '../../experiments/bug-museum/experiment.ts';
import type { MysteryLanguage } from '../../i18n/mystery/index.ts';
import type { Names } from './mystery.ts';

/** What a mystery needs once somebody acts. */
async function fetched(lang: string) {
  const [mystery, { mysteryWords }, { loadExperiment }, { runExperiment }, { fill }] = await Promise.all([
    import('./mystery.ts'),
    import('../../i18n/mystery/index.ts'),
    import('../../experiments/index.ts'),
    import('../../lib/parameter/index.ts'),
    import('../../i18n/lab/fill.ts'),
  ]);
  const folder = await loadExperiment('bug-museum');
  const [language, said] = await Promise.all([mysteryWords(lang), folder.words[lang]!()]);
  const names: Names = said.parameters['bug']!.options!;
  const run = (settings: Readonly<Record<string, unknown>>): Result =>
    runExperiment(folder.experiment, settings).result as Result;
  return { ...mystery, fill, language, names, run };
}

type Tools = Awaited<ReturnType<typeof fetched>>;

/** Numbers beyond the first, so that two readers seldom meet the same. */
const MOST = 9999;
const drawnSeed = (): number => 3 + Math.floor(Math.random() * (MOST - 2));

const replyTo = (guess: string, seed: number, { language, names, ...tools }: Tools): string => {
  const settings = tools.settingsOf(seed);
  if (guess === settings['bug']) return tools.answerOf('right', guess, language as MysteryLanguage, names);
  const pattern = tools.patternOf(tools.run({ ...settings, bug: guess }), language.words);
  return tools.fill(language.words.wrong, { name: names[guess]!, pattern });
};

function put(box: HTMLElement, seed: number, { language, names, ...tools }: Tools): void {
  const settings = tools.settingsOf(seed);
  const { title, lead, curve, errors } = tools.show(seed, settings, tools.run(settings), language.words);
  box.dataset['mystery'] = String(seed);
  box.querySelector('[data-title]')!.textContent = title;
  box.querySelector('[data-lead]')!.textContent = lead;
  const drawing = box.querySelector('[data-curve]')!;
  drawing.setAttribute('aria-label', curve.label);
  drawing.querySelector('path')!.setAttribute('d', curve.path);
  for (const { array, text, isFaulty } of errors) {
    const row = box.querySelector(`[data-array="${array}"]`)!;
    row.classList.toggle('faulty', isFaulty);
    row.querySelector('[data-error]')!.textContent = text;
  }
  box.querySelector('[data-answer]')!.textContent = tools.answerOf('was', String(settings['bug']), language, names);
  box.querySelector('details')!.open = false;
  for (const radio of box.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = false;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-mystery]')) {
  const said = box.querySelector<HTMLElement>('[data-said]')!;
  const seed = (): number => Number(box.dataset['mystery']);
  const act = async (work: (tools: Tools) => string): Promise<void> => {
    try {
      said.textContent = work(await fetched(box.dataset['lang'] ?? 'en'));
    } catch {
      // Offline, say: the next act tries again.
      said.textContent = said.dataset['unreached'] ?? '';
    }
  };
  box.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    const guess = box.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value;
    void act((tools) => (guess === undefined ? tools.language.words.choose : replyTo(guess, seed(), tools)));
  });
  box.querySelector('[data-another]')!.addEventListener('click', () => {
    void act((tools) => {
      put(box, drawnSeed(), tools);
      return tools.fill(tools.language.words.drawn, { seed: seed() });
    });
  });
}
