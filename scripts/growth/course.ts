// A course of any length to measure: the lesson that is the pattern for the rest, alone; the course as it is; or the
// course several times over, its copies with slugs and numbers of their own.
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plans } from '../../src/content/parts.ts';
import { lessonFile, numbersOf } from '../../src/mdx/numbers.ts';
import { copyOf } from '../../tests/builds/copy.ts';

export const COURSE = plans.length;
const PATTERN = 'slow-learning';

/** How many lessons can be laid out: numbers have two digits. */
export const canHave = (count: number): boolean => count === 1 || (count % COURSE === 0 && count > 0 && count < 100);

const lessonsOf = (root: string): string => join(root, 'src', 'content', 'lessons', 'en');

const suffixOf = (round: number): string => (round === 0 ? '' : `-${round + 1}`);

/** The slug of the lesson where an id stands. */
function lessonOfId(folder: string, files: readonly string[], id: string): string | undefined {
  const file = files.find((name) => numbersOf(join(folder, name)).has(id));
  return file && lessonFile(join(folder, file))!.slug;
}

/** References lead within the same round. */
export function referring(
  text: string,
  suffix: string,
  own: Pick<ReadonlyMap<string, unknown>, 'has'>,
  lessonOf: (id: string) => string,
): string {
  return text.replace(/(<Ref\s+to=")([^"]+)"/g, (_, start: string, to: string) => {
    if (to.startsWith('lesson:')) return `${start}${to}${suffix}"`;
    if (own.has(to)) return `${start}${to}"`;
    const [slug, id] = to.includes('#') ? to.split('#') : [lessonOf(to), to];
    return `${start}${slug}${suffix}#${id}"`;
  });
}

function insert(path: string, before: string, after: string, added: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before + after)) throw new Error(`${path}: no ${before + after}`);
  writeFileSync(path, text.replace(before + after, before + added + after));
}

/** The last part of the plan takes all rounds after the first; each lesson has a name. */
function longerPlan(copy: string, rounds: number): void {
  const added = Array.from({ length: rounds - 1 }, (_, i) => plans.map(({ slug }) => slug + suffixOf(i + 1))).flat();
  insert(join(copy, 'src', 'content', 'parts.ts'), "  ['digits'", '],\n', added.map((slug) => `, '${slug}'`).join(''));
  const names = added.map((slug) => `  '${slug}': '${slug}',\n`).join('');
  insert(join(copy, 'src', 'i18n', 'en.ts'), 'export const words = {\n', '', names);
}

/** Lays it out in a folder of its own, with commands and packages; whoever asks removes it. */
export function layCourse(count: number): string {
  const folder = lessonsOf('.');
  const files = readdirSync(folder).filter((name) => lessonFile(join(folder, name)));
  const lessons = count === 1 ? files.filter((name) => lessonFile(join(folder, name))!.slug === PATTERN) : files;
  const copy = copyOf(`growth-${count}`, { lessons });
  cpSync('scripts', join(copy, 'scripts'), { recursive: true });
  cpSync('LICENSE', join(copy, 'LICENSE'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  if (count <= COURSE) return copy;
  longerPlan(copy, count / COURSE);
  for (let round = 0; round < count / COURSE; round++) {
    for (const name of files) {
      const { number, slug } = lessonFile(join(folder, name))!;
      const own = numbersOf(join(folder, name));
      const text = referring(readFileSync(join(folder, name), 'utf8'), suffixOf(round), own, (id) => {
        return lessonOfId(folder, files, id) ?? slug;
      });
      const next = `${String(number + round * COURSE).padStart(2, '0')}-${slug}${suffixOf(round)}.mdx`;
      writeFileSync(join(lessonsOf(copy), next), text);
    }
  }
  return copy;
}
