// The exam sheet in the browser: head, table of points, questions; on the key their answers.
import type { Page } from 'playwright-core';
import type { Part } from './exam-parts.ts';

export interface Sheet {
  readonly title: string;
  readonly about: string;
  /** On the key: how to make the sheet again. */
  readonly again?: string;
  /** On the sheet: names of rules to write on. */
  readonly rules: readonly string[];
  /** Rows of the table of points. */
  readonly table: readonly (readonly string[])[];
  readonly parts: readonly Part[];
  readonly style: string;
}

export const EXAM_STYLE = `
  main.exam { width: var(--wide); }
  .exam > header { margin-bottom: 8mm; }
  .exam .ex-t, .exam .solved, .exam .points { max-width: 130mm; }
  .exam h1 { margin: 0; }
  .exam .rules { display: flex; gap: 8mm; margin: 8mm 0 0; font: 400 8.6pt/1.4 var(--sans); }
  .exam .rules span { display: flex; flex: 1; gap: 2mm; }
  .exam .rules span:first-child { flex: 2; }
  .exam .rules i { flex: 1; border-bottom: 0.7pt solid #000; }
  .exam .again { font: 400 7.8pt/1.5 var(--mono); }
  .exam table { border-collapse: collapse; margin-top: 6mm; font: 400 8.2pt/1.4 var(--sans); }
  .exam td, .exam th { min-width: 7mm; padding: 0.8mm 1.6mm; border: 0.5pt solid #000; text-align: center; font-weight: 400; }
  .exam th { text-align: left; }
  .exam tr:last-child td { height: 7mm; }
  .exam .write i.filled { min-width: 26mm; width: auto; padding: 0 2mm; text-align: center; font-style: normal; font-weight: 600; }
  .exam .ex { break-inside: auto; margin-top: 7mm; }
  .exam .solved, .exam .points, .exam .wrong { break-inside: auto; }
`;

/** Runs in a page made for paper, whose styles it keeps. */
function compose({ title, about, again, rules, table, parts, style }: Sheet): void {
  const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const parse = (html: string): HTMLElement => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild as HTMLElement;
  };
  const named = (section: Element, name: string): HTMLElement => section.querySelector(`[data-name="${name}"]`)!;
  const answer = (section: HTMLElement, key: NonNullable<Part['key']>): void => {
    for (const [field, text] of Object.entries(key.fields)) {
      const rule = named(section, field).querySelector('i')!;
      rule.className = 'filled';
      rule.textContent = text;
    }
    if (key.ticked) named(section, key.ticked).className = 'ticked';
    key.order?.forEach((name, place) => named(section, name).prepend(make('b', '', String(place + 1))));
    const solved = parse(key.html);
    for (const row of solved.querySelectorAll<HTMLElement>('.wrong > [data-to]')) {
      const text = key.wrong[row.dataset.to!];
      if (text === undefined) row.remove();
      else row.querySelector('dt')!.lastChild!.textContent = ` ${text}`;
    }
    section.querySelector('.rul')?.remove();
    section.append(...solved.querySelectorAll('.solved, .points, .wrong:has(> div)'));
  };
  const sections = parts.map(({ label, worth, html, choices, lines, key }) => {
    const section = parse(html);
    section.querySelector('h3')!.textContent = label;
    section.querySelector('.verdictline')!.textContent = worth;
    section.querySelector('.boxes')?.append(...choices.map((name) => named(section, name)));
    section.querySelector('.rul')?.replaceChildren(...Array.from({ length: lines }, () => make('i', '')));
    if (key) answer(section, key);
    for (const link of section.querySelectorAll('a')) link.removeAttribute('href');
    return section;
  });
  const row = ([head = '', ...cells]: readonly string[]): HTMLElement =>
    make('tr', '', make('th', '', head), ...cells.map((cell) => make('td', '', cell)));
  const head = make('header', '', make('h1', '', title), make('p', 'standfirst', about));
  if (again) head.append(make('p', 'again', again));
  if (rules.length > 0) head.append(make('p', 'rules', ...rules.map((name) => make('span', '', name, make('i', '')))));
  head.append(make('table', '', ...table.map(row)));
  document.body.replaceChildren(make('main', 'exam', head, ...sections));
  document.head.append(make('style', '', style));
  document.title = title;
}

export async function makeExam(page: Page, sheet: Sheet): Promise<void> {
  await page.evaluate(compose, sheet);
  await page.evaluate(() => document.fonts.ready);
}
