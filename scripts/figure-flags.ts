// What the figure command is asked to do.
import { join } from 'node:path';
import type { Found } from '../src/experiments/runs.ts';
import { THEMES } from '../src/lib/figure/files.ts';
import { quote, type AnySettings } from '../src/lib/parameter/index.ts';
import { BACKGROUNDS, DEFAULT_CHOICE, FORMATS, type Choice } from './figure-files.ts';
import { SIZES, refuseIdle, settingsByExperiment } from './figure-set.ts';
import { UsageError, listOf, pairsOf, readFlags, refuseWords } from './flags.ts';

export interface Writing {
  readonly does: 'write';
  readonly selected: readonly Found[];
  readonly settings: ReadonlyMap<string, AnySettings>;
  readonly choice: Choice;
  readonly out: string;
}

export function readFigureFlags(
  args: readonly string[],
  all: readonly Found[],
): Writing | { readonly does: 'check' | 'lock' } {
  const { values, positionals } = readFlags(
    {
      only: { type: 'string' },
      lesson: { type: 'string' },
      format: { type: 'string', default: DEFAULT_CHOICE.formats.join() },
      theme: { type: 'string' },
      size: { type: 'string' },
      background: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', default: DEFAULT_CHOICE.lang },
      out: { type: 'string', default: join('out', 'figures') },
      pack: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      lock: { type: 'boolean', default: false },
    },
    args,
  );
  refuseWords(positionals);
  if (values.check || values.lock) {
    if (args.length > 1) throw new UsageError('--check and --lock stand alone');
    return { does: values.check ? 'check' : 'lock' };
  }
  if (values.pack && (values.theme ?? values.size) !== undefined) {
    throw new UsageError('--pack holds its themes and sizes, leave out --theme and --size');
  }
  const selected = selectedOf(all, values.only, values.lesson);
  const folders = selected.map(({ folder }) => folder);
  const pairs = pairsOf('set', values.set);
  const settings = settingsByExperiment(folders, pairs);
  refuseIdle(
    selected,
    settings,
    pairs.map(([name]) => name),
  );
  return {
    does: 'write',
    selected,
    choice: {
      formats: listOf('format', values.format, FORMATS),
      themes: listOf('theme', values.theme ?? DEFAULT_CHOICE.themes.join(), THEMES),
      sizes: listOf('size', values.size ?? DEFAULT_CHOICE.sizes.join(), SIZES),
      background: values.background === undefined ? undefined : oneOf('background', values.background, BACKGROUNDS),
      packed: values.pack,
      lang: oneOf(
        'lang',
        values.lang,
        folders.flatMap(({ words }) => Object.keys(words)),
      ),
    },
    settings,
    out: values.out,
  };
}

/** Figures by their names, by their lessons, or all. */
function selectedOf(all: readonly Found[], names: string | undefined, slugs: string | undefined): readonly Found[] {
  if (names !== undefined && slugs !== undefined) throw new UsageError('--only names figures, leave out --lesson');
  const nameOf = ({ figure }: Found): string => figure.id;
  const lessonOf = ({ folder }: Found): string => folder.experiment.lesson;
  const chosen = (flag: string, given: string, of: (one: Found) => string): readonly Found[] => {
    const words = listOf(flag, given, [...new Set(all.map(of))]);
    return all.filter((one) => words.includes(of(one)));
  };
  if (names !== undefined) return chosen('only', names, nameOf);
  return slugs === undefined ? all : chosen('lesson', slugs, lessonOf);
}

function oneOf<Word extends string>(flag: string, given: string, allowed: readonly Word[]): Word {
  if (allowed.includes(given as Word)) return given as Word;
  throw new UsageError(`--${flag}: unknown ${quote(given)}, expected one of: ${[...new Set(allowed)].join(', ')}`);
}
