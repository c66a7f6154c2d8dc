// A course of any length to measure: the lesson that is the pattern for the rest, alone; the course as it is; or the
// course and copies of its lessons, with slugs, numbers and experiments of their own.
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plans } from '../../src/content/parts.ts';
import { allFigures } from '../../src/experiments/runs.ts';
import { lessonFile } from '../../src/mdx/numbers.ts';
import { copyOf } from '../../tests/builds/copy.ts';
import { marked } from './again.ts';

export const COURSE = plans.length;
export const PATTERN = 'slow-learning';
const LESSONS = join('src', 'content', 'lessons', 'en');

const lessonFiles = (): string[] => readdirSync(LESSONS).filter((name) => lessonFile(name));

/** How many lessons can be laid out: numbers have two digits. */
export const canHave = (count: number): boolean => count === 1 || (count >= COURSE && count < 100);

/** A lesson's text in a longer course. */
export interface Place {
  readonly slug: string;
  /** What is put behind the names that are the lesson's own; nothing in the lesson itself. */
  readonly mark: string;
  /** The ids of the lesson's experiments and of their figures. */
  readonly names: ReadonlySet<string>;
}

/** The components that name experiments, figures or claims. */
const NAMING = /<(?:Figure|Experiment|Overlay|Gallery|Inspector|DigitLab|Value|Predict|Claim|Ref)\b[^>]*>/g;

/** What a longer course asks of a lesson's text. */
export function placed(text: string, { slug, mark, names }: Place): string {
  return (
    text
      // The ledger has no rows for copies.
      .replaceAll('<LedgerTable />', `<LedgerTable lesson="${slug}" />`)
      // Copies have their own runs, figures and claims.
      .replace(NAMING, (tag) =>
        tag.replace(/(?<=\s(?:id|of|claim|figure|covers|to)="[^"]*)[^\s"]+/g, (id) =>
          names.has(id.replace(/\/.*/, '')) ? marked(id, mark) : id,
        ),
      )
  );
}

interface Original extends Omit<Place, 'mark'> {
  readonly text: string;
  readonly experiments: readonly string[];
}

/** The lessons of the course with what is theirs. */
async function originals(): Promise<Original[]> {
  const figures = await allFigures();
  return lessonFiles().map((name) => {
    const { slug } = lessonFile(name)!;
    const own = figures.filter(({ folder }) => folder.experiment.lesson === slug);
    const experiments = [...new Set(own.map(({ folder }) => folder.experiment.id))];
    const names = new Set([...experiments, ...own.map(({ figure }) => figure.id)]);
    return { slug, text: readFileSync(join(LESSONS, name), 'utf8'), names, experiments };
  });
}

export interface Laid {
  readonly number: number;
  readonly slug: string;
  readonly text: string;
  /** The experiments that it brings, by the names of those that they repeat. */
  readonly experiments: readonly string[];
  readonly mark: string;
}

/** The lessons of a course of at least its own length. */
export async function lessonsOf(count: number): Promise<Laid[]> {
  const all = await originals();
  return Array.from({ length: count }, (_, i) => {
    const original = all[i % COURSE]!;
    const mark = i < COURSE ? '' : `-${Math.floor(i / COURSE) + 1}`;
    return {
      number: i + 1,
      slug: original.slug + mark,
      text: placed(original.text, { ...original, mark }),
      experiments: original.experiments,
      mark,
    };
  });
}

function insert(path: string, before: string, added: string, after = ''): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before + after)) throw new Error(`${path}: no ${before + after}`);
  writeFileSync(
    path,
    text.replace(before + after, () => before + added + after),
  );
}

/** The last part of the plan takes all copies; each has a name, its experiments and its exercises stand in the lists. */
function listed(copy: string, copies: readonly Laid[]): void {
  const inside = (...path: string[]): string => join(copy, 'src', ...path);
  insert(inside('content', 'parts.ts'), "  ['digits'", copies.map(({ slug }) => `, '${slug}'`).join(''), '],\n');
  const names = copies.map(({ slug }) => `  '${slug}': '${slug}',\n`).join('');
  insert(inside('i18n', 'en.ts'), 'export const words = {\n', names);
  const experiments = copies.flatMap(({ experiments, mark }) =>
    experiments.map((id) => {
      return `  '${id}${mark}': async () => ({ default: again((await import('./${id}/index.ts')).default, '${mark}') }),\n`;
    }),
  );
  insert(inside('experiments', 'index.ts'), '', experiments.join(''), "  'bug-museum':");
  insert(inside('experiments', 'index.ts'), '', "import { again } from './again.ts';\n", 'import type');
  const exercises = copies.map(
    ({ slug, mark }) => `  '${slug}': () => import('./${slug.slice(0, -mark.length)}/index.ts'),\n`,
  );
  insert(inside('exercises', 'index.ts'), 'export const lessons = {\n', exercises.join(''));
  cpSync(join('scripts', 'growth', 'again.ts'), inside('experiments', 'again.ts'));
}

/** Lays it out in a folder of its own, with commands and packages; whoever asks removes it. */
export async function layCourse(count: number): Promise<string> {
  const files = lessonFiles();
  const lessons = count === 1 ? files.filter((name) => lessonFile(name)!.slug === PATTERN) : files;
  const copy = copyOf(`growth-${count}`, { lessons });
  cpSync('scripts', join(copy, 'scripts'), { recursive: true });
  cpSync('LICENSE', join(copy, 'LICENSE'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  if (count <= COURSE) return copy;
  const all = await lessonsOf(count);
  listed(copy, all.slice(COURSE));
  for (const { number, slug, text } of all) {
    writeFileSync(join(copy, LESSONS, `${String(number).padStart(2, '0')}-${slug}.mdx`), text);
  }
  return copy;
}
