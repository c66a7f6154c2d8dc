// The booklet: the pages made for paper one after another in one document, behind a title page and the contents.
import type { Page } from 'playwright-core';
import { words } from '../src/i18n/en.ts';
import type { LessonFile } from '../src/mdx/numbers.ts';
import type { Edition } from './handout-flags.ts';

interface Entry {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
}

interface Front {
  readonly course: string;
  readonly description: string;
  readonly contents: string;
  readonly lessons: readonly Entry[];
}

const titleOf = (slug: string): string => (words as Readonly<Record<string, string>>)[slug] ?? slug;

const STYLE = `
  .booklet-title { display: flex; flex-direction: column; justify-content: center; height: 220mm; }
  .booklet-title h1 { font-size: 40pt; line-height: 1.1; margin: 0; }
  .booklet-title .standfirst { margin-top: 5mm; max-width: 130mm; }
  .booklet-contents, .booklet-lesson { break-before: page; }
  .booklet-contents ol { list-style: none; margin: 6mm 0 0; padding: 0; }
  .booklet-contents li { display: flex; gap: 6mm; padding: 1.6mm 0; border-top: 0.5pt solid var(--hair); }
  .booklet-contents .n { min-width: 8mm; font-variant-numeric: tabular-nums; color: var(--ink-3); }
`;

/** Runs in the page of the first lesson. Ids that two lessons share get the lesson's name in front. */
async function assemble({ front, pages, style }: { front: Front; pages: string[]; style: string }): Promise<void> {
  const REFERS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
  const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const rename = (root: Element, slug: string): void => {
    for (const element of root.querySelectorAll('[id]')) {
      const { id } = element;
      if (!document.getElementById(id)) continue;
      const renamed = `${slug}-${id}`;
      for (const other of root.querySelectorAll('*')) {
        for (const { name, value } of [...other.attributes]) {
          const words = REFERS.includes(name) && value.split(' ').includes(id);
          if (words) other.setAttribute(name, value.replace(id, renamed));
          else if (value === `#${id}` || value === `url(#${id})`) other.setAttribute(name, value.replace(id, renamed));
        }
      }
      element.id = renamed;
    }
  };
  const sections: HTMLElement[] = [];
  for (const [i, address] of pages.entries()) {
    const { slug } = front.lessons[i]!;
    const section = make('section', 'booklet-lesson');
    section.id = `lesson-${slug}`;
    if (i === 0) section.append(...document.body.childNodes);
    else {
      const loaded = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const root = document.adoptNode(loaded.body);
      rename(root, slug);
      section.append(...root.childNodes);
      document.head.append(...[...loaded.head.querySelectorAll('style')].map((each) => document.adoptNode(each)));
    }
    document.body.append(section);
    sections.push(section);
  }
  const link = ({ slug, title }: { slug: string; title: string }): HTMLElement => {
    const anchor = make('a', '', title);
    anchor.setAttribute('href', `#lesson-${slug}`);
    return anchor;
  };
  const list = make(
    'ol',
    '',
    ...front.lessons.map((each) => make('li', '', make('span', 'n', String(each.number)), link(each))),
  );
  document.body.prepend(
    make('section', 'booklet-title', make('h1', '', front.course), make('p', 'standfirst', front.description)),
    make('section', 'booklet-contents', make('h1', '', front.contents), list),
  );
  document.head.append(make('style', '', style));
  document.title = front.course;
  await document.fonts.ready;
}

/** Turns the open page of the first lesson into the booklet. */
export async function makeBooklet(
  page: Page,
  site: string,
  edition: Edition,
  lessons: readonly LessonFile[],
): Promise<void> {
  const front: Front = {
    course: words.course,
    description: words.description,
    contents: words.contents,
    lessons: lessons.map(({ slug, number }) => ({ slug, number, title: titleOf(slug) })),
  };
  const pages = lessons.map(({ slug }) => new URL(`print/${edition}/${slug}/`, site).href);
  await page.evaluate(assemble, { front, pages, style: STYLE });
}
