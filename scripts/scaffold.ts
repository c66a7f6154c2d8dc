// Lays out a working experiment or lesson from the templates.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf, plans } from '../src/content/parts.ts';
import { quote } from '../src/lib/parameter/index.ts';
import { UsageError } from './flags.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');

/** Names of folders and files begin with it: most file systems end at 255. */
const MOST = 60;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function checkId(what: string, id: string): void {
  if (ID.test(id) && id.length <= MOST) return;
  const rule = `use small letters, digits and single hyphens, at most ${MOST} characters`;
  throw new UsageError(`${what} ${quote(id)}: ${rule}`);
}

function checkLesson(slug: string): void {
  if (planOf(slug)) return;
  const slugs = plans.map((plan) => plan.slug).join(', ');
  throw new UsageError(`lesson ${quote(slug)} is not in the plan (src/content/parts.ts): ${slugs}`);
}

/** The template's files stand one folder deeper than an experiment's. */
const moved = (source: string): string =>
  source.replaceAll("'../../../src/experiments/", "'../").replaceAll("'../../../src/", "'../../");

/** Adds the experiment's line at the end of the list; its place in the course is for the author to choose. */
function listed(index: string, id: string): string {
  const end = '} satisfies';
  if (!index.includes(end)) throw new Error(`src/experiments/index.ts: no line "${end}"`);
  const key = id.includes('-') ? `'${id}'` : id; // as Prettier would have it
  return index.replace(end, `  ${key}: () => import('./${id}/index.ts'),\n${end}`);
}

/** Writes the folder of an experiment and its line of the list; returns what it wrote. */
export function layExperiment(root: string, id: string, lesson: string): string[] {
  checkId('experiment', id);
  checkLesson(lesson);
  const folder = join('src', 'experiments', id);
  const taken = [folder, `${folder}.ts`].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new UsageError(`${taken} exists already`);
  mkdirSync(join(root, folder));
  const from = join(TEMPLATES, 'experiment');
  const written = readdirSync(from).map((name) => {
    const text = moved(readFileSync(join(from, name), 'utf8'))
      .replaceAll('new-experiment', id)
      .replaceAll('new-lesson', lesson);
    const path = join(folder, name.replace('new-experiment', id));
    writeFileSync(join(root, path), text);
    return path;
  });
  const index = join('src', 'experiments', 'index.ts');
  writeFileSync(join(root, index), listed(readFileSync(join(root, index), 'utf8'), id));
  return [...written, index];
}

export interface LessonGiven {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
}

/** Writes the file of a lesson; returns its path. */
export function layLesson(root: string, { slug, number, title }: LessonGiven): string {
  checkId('lesson', slug);
  checkLesson(slug);
  const planned = planOf(slug)!.number;
  if (!/^\d{1,2}$/.test(number) || Number(number) !== planned) {
    throw new UsageError(`--number: the plan (src/content/parts.ts) gives "${slug}" the number ${planned}`);
  }
  if (title.trim() === '') throw new UsageError('--title: expected the title of the lesson');
  const path = join('src', 'content', 'lessons', 'en', `${String(planned).padStart(2, '0')}-${slug}.mdx`);
  if (existsSync(join(root, path))) throw new UsageError(`${path} exists already`);
  const text = readFileSync(join(TEMPLATES, 'lesson.mdx'), 'utf8')
    .replaceAll('SLUG', slug)
    // As a function: in a text `$&` and its like would mean what was found.
    .replace('title: TITLE', () => `title: ${JSON.stringify(title)}`);
  writeFileSync(join(root, path), text);
  return path;
}
